import * as fc from 'fast-check'

import type { FundInput, FundUseInput, InterventionInput } from '../../case/index.js'
import { monthAt } from '../../timeline/index.js'
import type { CaseContext, CostItemFacts } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { phaseInside } from '../values/month-arbitraries.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { fraction, roundedDown } from '../values/short-decimal.js'
import { enrolmentRoom, type EnrolmentRoom } from './enrolment-room.js'
import { usual } from '../values/usual-number.js'

/** The party that is the fund; it is added to the others, who pay and gain. */
export const fundPartyId = 'investeringsfonds'

/** What a fund must know of the rest of the case. */
export interface FundPlace {
  readonly context: CaseContext
  readonly costItems: readonly CostItemFacts[]
  readonly interventions: readonly InterventionInput[]
  /** The most that a party may promise the fund of what it retains. */
  readonly most: number
}

/**
 * A fund that never runs short: payments stay within what was put in at the start, and extra enrolment is bought only
 * where the group has room for all that endowments and savings could ever buy (half of it is kept free, see
 * `keepsRoom`).
 */
export const fundArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      use: fc.constantFrom(undefined, 'hold', 'payments', 'enrolment', 'enrolment'),
      deposits: fc.array(fc.record({ party: fc.nat(7), share: usual('share') }), { maxLength: 3 }),
      endowments: fc.array(fc.record({ party: fc.nat(7), amount: usual('sum'), part: fraction() }), { maxLength: 2 }),
      payments: fc.array(fc.record({ recipient: fc.nat(7), phase: phaseInside, part: fraction() }), {
        minLength: 1,
        maxLength: 2,
      }),
      intervention: fc.nat(9),
      written: writtenQuantity(settings),
    })
    .map((choice) => ({
      /** Whether interventions must leave half of their group free. */
      keepsRoom: choice.use === 'enrolment',
      input: ({ context, costItems, interventions, most }: FundPlace): FundInput => {
        const room =
          choice.use === 'enrolment' ? enrolmentRoom(context, costItems, interventions, choice.intervention) : undefined
        const endowed = choice.endowments.map(({ amount, part }) =>
          room === undefined ? amount : roundedDown((room.euros * part) / choice.endowments.length, 2),
        )
        const share = (stated: number): number => roundedDown(Math.min(stated * most, room?.shareOfSavings ?? 1), 6)
        const depositors = new Map(
          choice.deposits.map(({ party, share: stated }) => [pick(context.parties, party), stated]),
        )
        const use = ((): FundUseInput | undefined => {
          if (choice.use === 'payments')
            return { payments: paymentsWithin(endowed.reduce((sum, each) => sum + each, 0)) }
          return choice.use === 'enrolment' ? useOf(room) : choice.use
        })()
        function paymentsWithin(total: number) {
          return choice.payments.map(({ recipient, phase, part }) => {
            const { from, through, length } = phase(context)
            const yearly = roundedDown((total * part * 12) / length / choice.payments.length, 2)
            return { recipient: pick(context.parties, recipient), from, through, amount: choice.written(yearly) }
          })
        }
        return {
          party: fundPartyId,
          deposits: [...depositors].map(([party, stated]) => ({ party, share: choice.written(share(stated)) })),
          endowments: choice.endowments.map(({ party }, i) => ({
            party: pick(context.parties, party),
            month: monthAt(context.firstMonth),
            amount: choice.written(pick(endowed, i)),
          })),
          ...(use === undefined ? {} : { use }),
        }
      },
    }))

const useOf = (room: EnrolmentRoom | undefined): FundUseInput =>
  room === undefined ? 'hold' : { enrolment: room.intervention }
