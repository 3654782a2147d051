import type { FormulaId } from '../../sheet/index.js'
import { asRow } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import type { HouseholdYears } from '../enrolment/household-years.js'
import type { Arising } from '../time/arising-fraction.js'
import type { Stretch } from '../time/stretches.js'
import { coversAll, intersection, wholeTimeline, type Window } from '../time/window.js'

/** The first rung of an effect, and what it follows within a period. */
export interface GrossByStretch {
  readonly arises: Arising
  /** Euros by period. */
  readonly gross: FormulaId
}

/**
 * Household-years in effect x chain x what a household-year saves or brings (docs/method.md, 5), each in the months in
 * which it does. Where that is the same throughout, it arises as household-years do.
 *
 * @param each euros for each household-year in effect, by budget year, from change to change
 */
export const grossByStretch = (
  write: CaseWriter,
  years: HouseholdYears,
  each: readonly Stretch<FormulaId>[],
): GrossByStretch => {
  const { succeeding } = years
  const [only] = each
  if (only !== undefined && coversAll(write, only.window))
    return {
      arises: { inAll: succeeding.inAll, within: succeeding.within, mayBeNegative: false },
      gross: write.multiply(succeeding.inAll, ...succeeding.chain, write.byPeriod(asRow(write, only.held))),
    }
  const within = (window: Window): FormulaId =>
    write.add(
      write.zeros,
      ...each
        .map(({ window: own, held }) => ({ window: intersection(own, window), held }))
        .filter(({ window: both }) => both.end > both.start)
        .map(({ window: both, held }) => write.multiply(succeeding.within(both), write.byPeriod(asRow(write, held)))),
    )
  const inAll = within(wholeTimeline(write))
  return { arises: { inAll, within, mayBeNegative: true }, gross: write.multiply(inAll, ...succeeding.chain) }
}
