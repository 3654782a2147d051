import type { Results } from '../calculation/index.js'
import { domains, type CostItem } from '../case/index.js'
import { sum, ZERO, type Decimal } from '../money/index.js'
import { beside } from './beside.js'
import type { Comparison, ItemBeside } from './comparison.js'

/**
 * What makes up the welfare of society (docs/method.md, 17), at present value: what is paid for interventions, the
 * prudent saving on each cost item, what recipients lose of the transfers among them, income, and societal effects.
 */
export const itemsBeside = (all: readonly Results[], reference: number): readonly ItemBeside[] => {
  const items = unionById(all.map(({ businessCase }) => businessCase.costItems))
  const line = (kind: Exclude<ItemBeside['kind'], 'cost-item'>, of: (results: Results) => Decimal): ItemBeside => ({
    kind,
    costItem: null,
    name: null,
    domain: null,
    ...beside(all.map(of), reference),
  })
  const isTransfer = (results: Results, costItem: string): boolean => itemOf(results, costItem)?.nature === 'transfer'
  const transfersLost = line('transfers-lost', (results) =>
    sum(
      results.businessCase.costItems
        .filter(({ id }) => isTransfer(results, id))
        .map(({ id }) => ZERO.minus(savingOn(results, id))),
    ),
  )
  const proceeds = line('proceeds', ({ society }) => society.welfare.proceeds?.presentValue ?? ZERO)
  return [
    line('costs', ({ society }) => society.welfare.costs.presentValue),
    ...items.map(({ id, name, domain }): ItemBeside => ({
      kind: 'cost-item',
      costItem: id,
      name,
      domain,
      ...beside(
        all.map((results) => (itemOf(results, id) === undefined ? null : savingOn(results, id))),
        reference,
      ),
    })),
    ...(transfersLost.values.every((value) => value?.isZero() !== false) ? [] : [transfersLost]),
    ...(proceeds.values.every((value) => value?.isZero() !== false) ? [] : [proceeds]),
    line('societal', ({ society }) => society.welfare.societal.presentValue),
  ]
}

/** The saving on cost items by domain, in the usual order of domains. */
export const domainsBeside = (items: readonly ItemBeside[], reference: number): Comparison['domains'] =>
  domains.flatMap((domain) => {
    const own = items.filter((item) => item.domain === domain)
    const [first] = own
    if (first === undefined) return []
    const values = first.values.map((_, at) => sum(own.map((item) => item.values[at] ?? ZERO)))
    return [{ domain, ...beside(values, reference) }]
  })

const itemOf = ({ businessCase }: Results, costItem: string): CostItem | undefined =>
  businessCase.costItems.find(({ id }) => id === costItem)

const savingOn = ({ ladder }: Results, costItem: string): Decimal =>
  sum(ladder.filter((line) => line.costItem === costItem).map(({ rungs }) => rungs.prudent.presentValue))

/** Lines of several cases, each id once: the first that states it gives its name. */
export const unionById = <Line extends { readonly id: string }>(
  lists: readonly (readonly Line[])[],
): readonly Line[] => {
  const lines = new Map<string, Line>()
  for (const line of lists.flat()) if (!lines.has(line.id)) lines.set(line.id, line)
  return [...lines.values()]
}
