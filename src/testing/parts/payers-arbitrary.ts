import * as fc from 'fast-check'

import { type Month, monthAt } from '../../timeline/index.js'
import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { pick } from '../values/pick.js'

/** Who pays in each of the forms a case file may use. */
export type WrittenPayers = WrittenShares | { from?: Month; shares: WrittenShares; assumption?: string }[]

type WrittenShares = string | Record<string, number>

/** A choice of payers, once it is known which parties can pay. */
export type PayersChoice = (context: CaseContext, candidates: readonly string[]) => WrittenPayers

/** Payers whose shares sum to 1, the same all along or changing in some month of the timeline. */
export const payersArbitrary = (settings: CaseSettings): fc.Arbitrary<PayersChoice> => {
  const shares = fc.array(fc.record({ party: fc.nat(9), weight: fc.nat(20) }), { maxLength: 3 })
  const dated = fc.array(fc.record({ month: fc.nat(1199), shares, assumed: fc.boolean() }), {
    maxLength: settings.has('datedPayers') ? 2 : 0,
  })
  return fc.record({ first: shares, later: dated }).map(({ first, later }) => (context, candidates) => {
    if (later.length === 0 || context.months === 1) return sharesOf(first, candidates)
    const byMonth = new Map(later.map((entry) => [1 + (entry.month % (context.months - 1)), entry]))
    const entries = [...byMonth].sort(([one], [other]) => one - other)
    return [
      { shares: sharesOf(first, candidates) },
      ...entries.map(([month, entry]) =>
        compact({
          from: monthAt(context.firstMonth + month),
          shares: sharesOf(entry.shares, candidates),
          assumption: entry.assumed ? 'nieuwe verdeelsleutel' : undefined,
        }),
      ),
    ]
  })
}

/** Weights as whole hundredths that sum to 1; what rounding leaves goes to the first. */
const sharesOf = (
  choices: readonly { party: number; weight: number }[],
  candidates: readonly string[],
): WrittenShares => {
  const weights = new Map<string, number>()
  for (const { party, weight } of choices) if (weight > 0) weights.set(pick(candidates, party), weight)
  const [first = pick(candidates, 0), ...others] = weights.keys()
  if (others.length === 0) return first
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const hundredths = others.map((party) => Math.floor((100 * (weights.get(party) ?? 0)) / total))
  const left = 100 - hundredths.reduce((sum, each) => sum + each, 0)
  const shares: Record<string, number> = { [first]: left / 100 }
  others.forEach((party, i) => {
    shares[party] = (hundredths[i] ?? 0) / 100
  })
  return shares
}
