import * as z from 'zod'

import { Decimal, ONE, sum } from '../../money/index.js'
import type { Payers } from '../payers.js'
import type { Quantity } from '../quantity.js'
import { id, month } from './basics.js'
import { field, noted } from './notes.js'
import { share } from './quantities.js'
import { provenance } from './quantity.js'

/** How far written shares may be from 1 in all and still mean 1: ten decimals of a third do, three do not. */
const SHARE_TOLERANCE = new Decimal('1e-9')

export const isOneInAll = (total: Decimal): boolean => total.minus(ONE).abs().lte(SHARE_TOLERANCE)

export type Shares = Readonly<Record<string, Quantity>>

/** What is missing to 1 within the tolerance is added to the largest share, so that shares sum to exactly 1. */
export const wholeShares = (shares: Shares): Shares => {
  const stated = Object.entries(shares)
  // Refused shares are absent here when only part of a case is sound.
  if (stated.some(([, each]) => (each as Partial<Quantity> | undefined)?.value === undefined)) return shares
  const total = sum(stated.map(([, each]) => each.value))
  const missing = ONE.minus(total)
  if (missing.isZero() || !isOneInAll(total)) return shares
  const largest = stated.reduce((best, each) => (each[1].value.gt(best[1].value) ? each : best))
  return { ...shares, [largest[0]]: { ...largest[1], value: largest[1].value.plus(missing) } }
}

const paysAll = (party: string): Shares => ({ [party]: { value: ONE } })

/** Shares by party id. */
export const sharesByParty = noted(z.record(id, share), {
  id: 'shares',
  description: 'Aandeel per partij; samen 1.',
  examples: [{ gemeente: 0.6, zorgverzekeraar: 0.4 }],
})

const shares = noted(
  z.union([id, sharesByParty]).transform((written) => (typeof written === 'string' ? paysAll(written) : wholeShares(written))),
  {
    expects: {
      nl: 'een partij-id (betaalt alles), of aandelen per partij: { gemeente: 0.6, zorgverzekeraar: 0.4 }',
      en: 'a party id (pays all), or shares by party: { gemeente: 0.6, zorgverzekeraar: 0.4 }',
    },
  },
)

const payersPeriod = noted(
  z.strictObject({
    from: field(
      month.exactOptional(),
      'Eerste maand waarin deze aandelen gelden; de eerste van de lijst heeft er geen.',
      '2024-01',
    ),
    shares: field(shares, 'Wie betaalt: een partij-id of aandelen per partij.', {
      gemeente: 1,
    }),
    ...provenance,
  }),
  {
    id: 'payers-period',
    expects: {
      nl: 'een periode ({ shares: gemeente }); zonder lijst: payers: zorgverzekeraar, of payers: { gemeente: 0.6, zorgverzekeraar: 0.4 }',
      en: 'a period ({ shares: gemeente }); without a list: payers: zorgverzekeraar, or payers: { gemeente: 0.6, zorgverzekeraar: 0.4 }',
    },
  },
)

/** Who pays: a party, shares by party, or a list of these by month. */
export const payers = noted(
  z.union([id, sharesByParty, z.array(payersPeriod).min(1).max(100)]).transform((written): readonly Payers[] => {
    if (typeof written === 'string') return [{ shares: paysAll(written) }]
    return Array.isArray(written) ? written : [{ shares: wholeShares(written) }]
  }),
  {
    id: 'payers',
    description: 'Wie betaalt: één partij, aandelen per partij (samen 1), of een lijst daarvan per periode (hoogstens 100).',
    examples: ['gemeente', { gemeente: 0.6, zorgverzekeraar: 0.4 }],
    expects: {
      nl: 'een partij-id, aandelen per partij { gemeente: 0.6, zorgverzekeraar: 0.4 }, of een lijst van perioden met from en shares',
      en: 'a party id, shares by party { gemeente: 0.6, zorgverzekeraar: 0.4 }, or a list of periods with from and shares',
    },
  },
)
