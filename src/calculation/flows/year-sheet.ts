import { sheetWriter, type SheetWriter } from '../../sheet/index.js'

/** A sheet of its own, outside any case, with a number of whole years from now, each a period. */
export const yearSheet = (years: number): SheetWriter => {
  const starts = Array.from({ length: years }, (_, year) => 12 * year)
  return sheetWriter({ period: years, year: years, clock: 0, starts, ends: starts.map((start) => start + 12) })
}
