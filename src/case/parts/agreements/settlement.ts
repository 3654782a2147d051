import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { noted } from '../../grammar/notes.js'
import { wholeShares, type Shares } from '../parties/payers.js'
import type { ItemSelection } from './item-selection.js'
import { byBenefit, byFixedKey, byHybrid, byMovingAverage, type SettlementRule } from './settlement-rule.js'

/**
 * Who in a region bears a cost, and hence keeps a saving (verevening, solidariteit), for one product group and between
 * two months. The party `regio` stands for the other municipalities. Moves money between the members and makes none.
 */
export interface Settlement {
  readonly id: Id
  readonly name: string
  /** The members of the region, by party id. */
  readonly members: readonly Id[]
  /** The product group: the cost items that are settled. */
  readonly on: ItemSelection
  /** First month; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month; the last of the timeline where it is not given. */
  readonly through?: Month
  readonly rule: SettlementRule
}

// In a refused case the key may be absent.
const keyed = (shares: Shares): Shares => ((shares as Shares | undefined) === undefined ? shares : wholeShares(shares))

// Keys of a table by party are ids that were checked.
const membersOf = (
  written: readonly Id[] | undefined,
  table: Readonly<Record<string, unknown>> | undefined,
): readonly Id[] => written ?? (Object.keys(table ?? {}) as Id[])

/** Who in a region keeps a saving, by one of four rules. */
export const settlement = noted(
  z
    .discriminatedUnion('rule', [byBenefit, byFixedKey, byMovingAverage, byHybrid])
    .transform(({ domains, costItems, ...written }): Settlement => {
      const common = { name: written.name ?? written.id, on: { domains, costItems } }
      switch (written.rule) {
        case 'benefit': {
          const { rule: kind, ...rest } = written
          return { ...rest, ...common, rule: { kind } }
        }
        case 'fixed-key': {
          const { rule: kind, key: shares, ...rest } = written
          return { ...rest, ...common, members: membersOf(rest.members, shares), rule: { kind, key: keyed(shares) } }
        }
        case 'moving-average': {
          const { rule: kind, years, use, ...rest } = written
          return { ...rest, ...common, members: membersOf(rest.members, use), rule: { kind, years, use } }
        }
        case 'hybrid': {
          const { rule: kind, key: shares, fixedShare, ...rest } = written
          return {
            ...rest,
            ...common,
            members: membersOf(rest.members, shares),
            rule: { kind, key: keyed(shares), fixed: fixedShare },
          }
        }
      }
    }),
  { id: 'settlement', description: 'Wie in een regio een besparing houdt, naar een van vier regels.' },
)
