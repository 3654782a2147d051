/** A case as a workbook with live formulas; optional, and apart from everything else. */
export { workbook, type WorkbookOptions } from './workbook.js'
