import type { Domain } from '../case/index.js'
import { changedCostItems } from '../rules/index.js'
import { expectProgramme } from './expect-programme.js'
import type { ProgrammeCase } from './programme-case.js'

/**
 * Cost items of several cases that one party pays in one domain, under different ids: they may be the same item, and
 * then the register misses the overlap.
 */
export interface PossiblySame {
  readonly payer: string
  readonly domain: Domain
  readonly items: readonly { readonly case: string; readonly targetGroup: string; readonly costItem: string }[]
}

/**
 * What the claims register cannot see, since it compares ids only: items of the same payer and domain on which cases
 * have an effect.
 *
 * @throws ArgumentTypeError where it is given something else than named cases
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml')
 * const renamed = text.replaceAll('ggz', 'hulp').replaceAll('domain: hulp', 'domain: ggz')
 * const cases = [
 *   { name: 'Begeleider', businessCase },
 *   { name: 'Maatje', businessCase: caseFrom(renamed) },
 * ]
 * claimedUnderOtherIds(cases).map(({ payer, domain, items }) => [payer, domain, items.length])
 * // [['zorgverzekeraar', 'ggz', 2]]
 */
export const claimedUnderOtherIds = (cases: readonly ProgrammeCase[]): readonly PossiblySame[] => {
  expectProgramme('claimedUnderOtherIds', cases)
  const groups = new Map<
    string,
    { readonly payer: string; readonly domain: Domain; readonly items: PossiblySame['items'][number][] }
  >()
  for (const { name, businessCase } of cases) {
    const touched = changedCostItems(businessCase)
    for (const { id: costItem, targetGroup, domain, payers } of businessCase.costItems) {
      if (!touched.has(costItem)) continue
      const paying = payers.flatMap(({ shares }) =>
        Object.entries(shares).flatMap(([party, { value }]) => (value.isZero() ? [] : [party])),
      )
      for (const payer of new Set(paying)) {
        const key = `${payer} ${domain}`
        const group = groups.get(key) ?? { payer, domain, items: [] }
        group.items.push({ case: name, targetGroup, costItem })
        groups.set(key, group)
      }
    }
  }
  return [...groups.values()].filter(({ items }) =>
    items.some((one) => items.some((other) => one.case !== other.case && mayBeSame(one, other, items))),
  )
}

/** Two items of two cases, neither of which stands in the other case as well: what does, is compared by the register. */
const mayBeSame = (one: Item, other: Item, items: readonly Item[]): boolean =>
  !items.some(
    (item) => (item.case === other.case && isSame(item, one)) || (item.case === one.case && isSame(item, other)),
  )

type Item = PossiblySame['items'][number]

const isSame = (one: Item, other: Item): boolean =>
  one.targetGroup === other.targetGroup && one.costItem === other.costItem
