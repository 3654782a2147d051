import type { BusinessCase, InterventionCost, Payers } from '../../src/case/index.js'
import { naiveAt, naiveEuros, naiveMonth, naiveNumber } from './naive-numbers.js'

/** A cost names who pays it, or is paid from the budget by who fills that. */
export const payersOf = ({ budget }: BusinessCase, cost: InterventionCost): readonly Payers[] =>
  cost.budget === undefined ? cost.payers : (budget?.sources ?? [])

/** The shares that hold in a month: those of the last entry that has begun. */
export const sharesIn = (payers: readonly Payers[], month: number): [party: string, share: number][] => {
  let shares: Payers['shares'] = {}
  for (const entry of payers) if (entry.from === undefined || naiveMonth(entry.from) <= month) shares = entry.shares
  return Object.entries(shares).map(([party, share]) => [party, naiveNumber(share, NaN)])
}

export const contingencyOf = (businessCase: BusinessCase, cost: InterventionCost): number =>
  naiveNumber(cost.contingency ?? businessCase.contingency, 0)

/** What is paid each time: the amount, its contingency, and what of the tax does not come back. */
export const fullCost = (businessCase: BusinessCase, cost: InterventionCost, month: number): number => {
  const tax = naiveNumber(cost.vat?.rate, 0) * (1 - naiveNumber(cost.vat?.recoverable, 0))
  return naiveEuros(businessCase, naiveAt(cost.amount, month)) * (1 + contingencyOf(businessCase, cost)) * (1 + tax)
}

export const costByMonth = (
  cost: InterventionCost,
  euros: (month: number) => number,
  delay: number,
  first: number,
  entering: readonly number[],
  happens: (planned: number) => boolean,
  isOpen: (month: number) => boolean = () => true,
): number[] =>
  entering.map((households, m) => {
    if (!isOpen(first + m)) return 0
    const planned = first + m - delay
    if (cost.kind === 'per-household') return euros(first + m) * households
    if (!happens(planned)) return 0
    if (cost.kind === 'once') return planned === naiveMonth(cost.month) ? euros(first + m) : 0
    return planned >= naiveMonth(cost.from) && planned <= naiveMonth(cost.through) ? euros(first + m) / 12 : 0
  })
