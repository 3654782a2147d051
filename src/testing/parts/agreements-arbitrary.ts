import * as fc from 'fast-check'

import type { AgreementInput } from '../../case/index.js'
import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { itemSelectionArbitrary, type SelectableItem } from './item-selection-arbitrary.js'
import { money } from '../values/money-arbitrary.js'
import { monthInside, phaseInside } from '../values/month-arbitraries.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { roundedDown } from '../values/short-decimal.js'
import { usual, usualQuantity } from '../values/usual-number.js'

/**
 * Agreements between the parties. Each promises at most its part of what its payer retains, so that together, with one
 * more promise (to the fund), they never promise more than all of it. Money is only passed through from an earlier
 * agreement, so never in a circle.
 */
export const agreementsArbitrary = (settings: CaseSettings) =>
  fc
    .array(agreementArbitrary(settings), { minLength: 1, maxLength: 4 })
    .map(
      (choices) =>
        (context: CaseContext, items: readonly SelectableItem[], otherPromises: number): AgreementInput[] => {
          if (context.parties.length < 2) return []
          const made: AgreementInput[] = []
          for (const [i, choice] of choices.entries()) {
            made.push(
              choice({
                context,
                items,
                earlier: made,
                id: `afspraak-${i + 1}`,
                most: 1 / (choices.length + otherPromises),
              }),
            )
          }
          return made
        },
    )

interface Place {
  readonly context: CaseContext
  readonly items: readonly SelectableItem[]
  readonly earlier: readonly AgreementInput[]
  readonly id: string
  /** The most that one agreement may promise. */
  readonly most: number
}

const agreementArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      kind: fc.constantFrom('yearly', 'once', 'savings', 'savings', 'handed-on', 'bond', 'bond'),
      name: fc.option(fc.constant('Cofinanciering'), { nil: undefined }),
      one: fc.nat(7),
      other: fc.nat(7),
      third: fc.nat(7),
      phase: fc.option(phaseInside, { nil: undefined }),
      month: monthInside,
      amount: money(settings, usual('sum')),
      cap: fc.option(money(settings, usual('sum')), { nil: undefined }),
      share: usual('share'),
      written: writtenQuantity(settings),
      short: fc.boolean(),
      selection: itemSelectionArbitrary,
      advances: fc.array(fc.record({ month: monthInside, amount: money(settings, usual('sum')) }), {
        minLength: 1,
        maxLength: 3,
      }),
      proven: fc.constantFrom(undefined, 'demonstrated', 'probable', 'possible'),
      maximumReturn: fc.option(usualQuantity(settings, 'maximum-return'), { nil: undefined }),
    })
    .map((choice) => ({ context, items, earlier, id, most }: Place): AgreementInput => {
      const { parties } = context
      const but = (party: string): readonly string[] => parties.filter((each) => each !== party)
      const share = choice.written(roundedDown(choice.share * most, 4))
      const phase = choice.kind === 'once' ? undefined : choice.phase?.(context)
      const common = compact({ id, name: choice.name, from: phase?.from, through: phase?.through })
      const selection = choice.selection(items).input
      const payer = pick(parties, choice.one)
      if (choice.kind === 'bond') {
        return compact({
          ...common,
          ...selection,
          kind: 'outcome-contract' as const,
          investor: payer,
          recipient: pick(but(payer), choice.other),
          outcomePayer: pick(but(payer), choice.third),
          advances: choice.advances.map(({ month, amount }) => ({ month: month(context), amount: amount(context) })),
          share,
          proven: choice.proven,
          maximumReturn: choice.maximumReturn,
        })
      }
      const contribution = { ...common, ...compact({ cap: choice.cap?.(context) }), kind: 'contribution' as const }
      if (choice.kind === 'handed-on' && earlier.length > 0) {
        const source = pick(earlier, choice.third)
        const recipient = pick(but(source.recipient), choice.other)
        return {
          ...contribution,
          payer: source.recipient,
          recipient,
          shareOfAgreement: { share, agreement: source.id },
        }
      }
      const pair = { ...contribution, payer, recipient: pick(but(payer), choice.other) }
      if (choice.kind === 'savings') return { ...pair, shareOfSavings: choice.short ? share : { share, ...selection } }
      if (choice.kind === 'once')
        return { ...pair, once: { month: choice.month(context), amount: choice.amount(context) } }
      return { ...pair, yearly: choice.amount(context) }
    })
