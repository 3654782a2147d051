/**
 * A case as a workbook with live formulas; optional, and used by nothing else.
 *
 * @module maatschappelijke-businesscase/workbook
 */
export { workbook, type WorkbookOptions } from './workbook.js'
export { readWorkbook, type ReadWorkbook } from './back/read-workbook.js'
export { updatesFrom, type WorkbookUpdates } from './back/updates-from.js'
export type { CellProblem } from './back/cell-reader.js'
export type { InputChange } from './back/read-inputs.js'
export type { InputField } from './inputs/input-fields.js'
export { templateWorkbook } from './template/template-workbook.js'
export { caseFromTemplate, type CaseFromTemplate } from './template/case-from-template.js'
export { templateLanguage } from './template/template-stamp.js'
export type { ReadStamp } from './back/stamp.js'
export type { CellContent, SheetContent } from './back/cell-content.js'
export type { WorkbookRefusal } from './back/open-workbook.js'
