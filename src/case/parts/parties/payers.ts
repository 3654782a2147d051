import * as z from 'zod'

import { Decimal, ONE, sum } from '../../../money/index.js'
import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted, optional, type IdsHere } from '../../grammar/notes.js'
import { share } from '../../numbers/quantities.js'
import type { Provenance, Quantity } from '../../numbers/quantity.js'
import { provenance } from '../../numbers/stated-number.js'

/**
 * Who pays, from a month on: shares that sum to 1.
 * A list of these is ordered by month; the first has no `from` and holds from the beginning.
 */
export interface Payers extends Provenance {
  /** First month in which these shares hold; absent for the first of a list. */
  readonly from?: Month
  /** Share by party id; shares sum to 1. */
  readonly shares: Readonly<Record<string, Quantity>>
}

/** How far the sum of written shares may be from 1: a third in ten decimals is accepted, in three it is not. */
const SHARE_TOLERANCE = new Decimal('1e-9')

export const isOneInAll = (total: Decimal): boolean => total.minus(ONE).abs().lte(SHARE_TOLERANCE)

export type Shares = Readonly<Record<string, Quantity>>

/** A difference from 1 within the tolerance goes to the largest share, so that shares sum to exactly 1. */
export const wholeShares = (shares: Shares): Shares => {
  const stated = Object.entries(shares)
  // Refused shares are absent where only part of a case is sound.
  if (stated.some(([, each]) => (each as Partial<Quantity> | undefined)?.value === undefined)) return shares
  const total = sum(stated.map(([, each]) => each.value))
  const missing = ONE.minus(total)
  if (missing.isZero() || !isOneInAll(total)) return shares
  const largest = stated.reduce((best, each) => (each[1].value.gt(best[1].value) ? each : best))
  return { ...shares, [largest[0]]: { ...largest[1], value: largest[1].value.plus(missing) } }
}

/** Example shares over two parties of the case, or the only one. */
export const dividedOver = (ids: IdsHere): string => {
  const [one, other] = [ids('parties'), ids('parties', 1)]
  return one === other ? `{ ${one}: 1 }` : `{ ${one}: 0.6, ${other}: 0.4 }`
}

/** One party bears or receives all. */
export const allTo = (party: string): Shares => ({ [party]: { value: ONE } })

const party = idOf('parties')

/** Share by party id; together 1. */
export const sharesByParty = noted(z.record(party, share), {
  id: 'shares',
  description: 'Aandeel per partij; samen 1.',
  examples: [{ gemeente: 0.6, zorgverzekeraar: 0.4 }],
})

const shares = noted(
  z
    .union([party, sharesByParty])
    .transform((written) => (typeof written === 'string' ? allTo(written) : wholeShares(written))),
  {
    expects: {
      nl: (ids) => `een partij-id (betaalt alles), of aandelen per partij: ${dividedOver(ids)}`,
      en: (ids) => `a party id (pays all), or shares by party: ${dividedOver(ids)}`,
    },
  },
)

/** Who pays, from a month on. */
const payersPeriod = noted(
  z.strictObject({
    /** First month in which these shares hold; the first of the list has none. */
    from: field(
      optional(month),
      'Eerste maand waarin deze aandelen gelden; de eerste van de lijst heeft er geen.',
      '2024-01',
    ),
    /** Who pays: a party id, or shares by party id. */
    shares: field(shares, 'Wie betaalt: een partij-id of aandelen per partij.', {
      gemeente: 1,
    }),
    ...provenance,
  }),
  {
    id: 'payers-period',
    description: 'Wie betaalt, vanaf een maand.',
    expects: {
      nl: (ids) =>
        `een periode ({ shares: ${ids('parties')} }); zonder lijst: payers: ${ids('parties')}, of payers: ${dividedOver(ids)}`,
      en: (ids) =>
        `a period ({ shares: ${ids('parties')} }); without a list: payers: ${ids('parties')}, or payers: ${dividedOver(ids)}`,
    },
  },
)

/** Who pays: one party, shares by party (together 1), or a list of these by period (at most 100). */
export const payers = noted(
  z.union([party, sharesByParty, z.array(payersPeriod).min(1).max(100)]).transform((written): readonly Payers[] => {
    if (typeof written === 'string') return [{ shares: allTo(written) }]
    return Array.isArray(written) ? written : [{ shares: wholeShares(written) }]
  }),
  {
    id: 'payers',
    description:
      'Wie betaalt: één partij, aandelen per partij (samen 1), of een lijst daarvan per periode (hoogstens 100).',
    examples: ['gemeente', { gemeente: 0.6, zorgverzekeraar: 0.4 }],
    expects: {
      nl: (ids) =>
        `een partij-id (${ids('parties')}), aandelen per partij ${dividedOver(ids)}, of een lijst van perioden met from en shares`,
      en: (ids) =>
        `a party id (${ids('parties')}), shares by party ${dividedOver(ids)}, or a list of periods with from and shares`,
    },
  },
)
