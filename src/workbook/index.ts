/** A case as a workbook with live formulas; optional, and used by nothing else. */
export { workbook, type WorkbookOptions } from './workbook.js'
export { readWorkbook, type ReadWorkbook } from './back/read-workbook.js'
export { updatesFrom, type WorkbookUpdates } from './back/updates-from.js'
export type { CellProblem, InputChange, InputField } from './back/read-inputs.js'
export { templateWorkbook } from './template/template-workbook.js'
export { caseFromTemplate, type CaseFromTemplate } from './template/case-from-template.js'
export { templateLanguage } from './template/template-stamp.js'
