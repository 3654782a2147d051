import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Stretch } from './stretches.js'
import { coversAll } from './window.js'

/**
 * What holds from month to month as a mean over each budget year: by the months of it that lie within the timeline, with
 * zero where nothing holds (docs/method.md, 2).
 */
export const meanOverYear = (write: CaseWriter, stretches: readonly Stretch<FormulaId>[]): FormulaId => {
  const [only] = stretches
  if (only !== undefined && coversAll(write, only.window)) return only.held
  const { periods, budgetYears } = write.timeline
  const years = budgetYears.map((year) => {
    const own = periods.filter(({ budgetYear }) => budgetYear === year)
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }
  })
  const monthsOfYear = write.data(
    'year',
    years.map(({ start, end }) => end - start),
  )
  const parts = stretches.map(({ window, held }) =>
    write.multiply(
      held,
      write.divide(
        write.data(
          'year',
          years.map(({ start, end }) => Math.max(0, Math.min(end, window.end) - Math.max(start, window.start))),
        ),
        monthsOfYear,
      ),
    ),
  )
  const none = write.data(
    'year',
    years.map(() => 0),
  )
  return parts.length === 0 ? none : write.add(...parts)
}
