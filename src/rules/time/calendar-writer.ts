import { sheetWriter, type FormulaId, type SheetWriter } from '../../sheet/index.js'
import type { Timeline } from '../../timeline/index.js'

/** A sheet being written along a timeline. */
export interface CalendarWriter extends SheetWriter {
  readonly timeline: Timeline
  /** The months of a household's own clock: 0, 1, 2, ... since it entered. */
  readonly clock: FormulaId
}

/** Starts a sheet whose rows run along the periods, budget years and months of a timeline (docs/method.md, 2). */
export const calendarWriter = (timeline: Timeline, most?: number): CalendarWriter => {
  const { months, periods, budgetYears } = timeline
  const writer = sheetWriter(
    {
      period: periods.length,
      year: budgetYears.length,
      clock: months,
      starts: periods.map((period) => period.start),
      ends: periods.map((period) => period.end),
    },
    most,
  )
  return {
    ...writer,
    timeline,
    clock: writer.data(
      'clock',
      Array.from({ length: months }, (_, month) => month),
    ),
  }
}
