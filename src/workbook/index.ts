/** A case as a workbook with live formulas; optional, and used by nothing else. */
export { workbook, type WorkbookOptions } from './workbook.js'
