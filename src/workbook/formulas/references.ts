import { InternalFault } from '../../base/index.js'
import type { Formula, FormulaId, Sheet } from '../../sheet/index.js'
import { cellReference, columnLetters, rangeReference, type Place } from '../address.js'
import type { References } from './formula-text.js'
import { ENDS_ROW, FIRST_CELL, HEADING_ROW, SINGLE_NUMBER, STARTS_ROW, type Layout } from '../layout.js'

/** Whether a row holds the months 0, 1, 2, ... of the clock, which are the heading of its sheet. */
const countsMonths = (sheet: Sheet, id: FormulaId): boolean => {
  const formula = sheet.formulas[id]
  return formula?.op === 'data' && formula.shape === 'clock' && formula.values.every((month, at) => month.eq(at))
}

/** How formulas on one sheet refer to the rows of a layout. */
export const referencesFrom = (sheet: Sheet, { sheetNames, places, lags }: Layout, from: string): References => {
  const placeOf = (id: FormulaId): Place => {
    const place = places.get(id)
    if (place === undefined) throw new InternalFault(`formula ${id} has no row in the workbook`)
    return place
  }
  const shapeOf = (id: FormulaId): string => (sheet.formulas[id] as Formula).shape
  const range = (id: FormulaId, first: number, last: number): string => {
    const place = placeOf(id)
    return rangeReference({ ...place, column: place.column + first }, place.column + last, from)
  }
  /** Cells of a row of the calendar, which stays in place when a formula is copied. */
  const calendar = (row: number, through: number): string =>
    `${from === sheetNames.periods ? '' : `${sheetNames.periods}!`}$${columnLetters(FIRST_CELL)}$${row + 1}:${columnLetters(FIRST_CELL + through)}$${row + 1}`
  const calendarCell = (row: number, at: number): string => `${columnLetters(FIRST_CELL + at)}$${row + 1}`

  const clocks = new Map<FormulaId, boolean>()
  const isClock = (id: FormulaId): boolean => {
    const known = clocks.get(id) ?? countsMonths(sheet, id)
    clocks.set(id, known)
    return known
  }

  return {
    hasRow: (id) => places.has(id),
    cell: (id, at) => {
      const place = placeOf(id)
      return shapeOf(id) === 'scalar'
        ? cellReference(place, from, 'both')
        : cellReference({ ...place, column: place.column + at }, from)
    },
    range,
    heading: (id, at) => (from === sheetNames.clock && isClock(id) ? calendarCell(HEADING_ROW, at) : undefined),

    // How much of each period, moved by the lag, falls in this one: |E - s| - |E - e| - |S - s| + |S - e| is twice the
    // months that the stretch from s to e shares with the stretch from S to E. Only periods up to this one are looked
    // at: nothing moves back in time.
    lagged: (formula, at, lag) => {
      const rows = lags.get(formula.from)
      if (rows === undefined) throw new InternalFault(`no calendar was laid out for a lag from month ${formula.from}`)
      const [start, end] = [calendarCell(STARTS_ROW, at), calendarCell(ENDS_ROW, at)]
      const [starts, ends] = [calendar(rows.starts, at), calendar(ENDS_ROW, at)]
      const shared = `ABS(${end}-${lag}-${starts})-ABS(${end}-${lag}-${ends})-ABS(${start}-${lag}-${starts})+ABS(${start}-${lag}-${ends})`
      return `SUMPRODUCT(${range(formula.args[0], 0, at)},${shared},${calendar(rows.perMonth, at)})/2`
    },

    // For entry evenly from month m1 up to m2, the months s up to e of the period see
    // (CC(e - 1 - m1) - CC(s - 1 - m1) - CC(e - 1 - m2) + CC(s - 1 - m2)) / (m2 - m1), with CC the twice accumulated
    // profile.
    convolved: (formula, at) => {
      const [entering, , accumulated] = formula.args
      const { starts, ends, clock } = sheet.axes
      // A cell of the clock is one month of the timeline; who entered in its period or before it is in sight.
      const isMonth = formula.shape === 'clock'
      const [begins, stops] = isMonth ? [at, at + 1] : [starts[at] as number, ends[at] as number]
      const opened = Math.max(begins, formula.within.start)
      const closed = Math.min(stops, formula.within.end)
      if (closed <= opened) return '0'
      const start = opened === begins && !isMonth ? calendarCell(STARTS_ROW, at) : String(opened)
      const end = closed === stops && !isMonth ? calendarCell(ENDS_ROW, at) : String(closed)
      const through = starts.findLastIndex((each) => each < stops)
      const { row } = placeOf(accumulated)
      const last = FIRST_CELL + clock - 1
      const months = rangeReference({ sheet: sheetNames.clock, row: HEADING_ROW, column: SINGLE_NUMBER }, last, from)
      const profile = rangeReference({ sheet: sheetNames.clock, row, column: SINGLE_NUMBER }, last, from)
      const seen = (moment: string, entry: string): string => `LOOKUP(${moment}-1-${entry},${months},${profile})`
      const [froms, throughs] = [calendar(STARTS_ROW, through), calendar(ENDS_ROW, through)]
      const inEffect = `${seen(end, froms)}-${seen(start, froms)}-${seen(end, throughs)}+${seen(start, throughs)}`
      return `SUMPRODUCT(${range(entering, 0, through)},(${inEffect})/(${throughs}-${froms}))`
    },
  }
}
