/** A case as formulas, and the readers that need no more than formulas. */
export type { Axes, Axis, Shape } from './axis.js'
export { explainFormula, type Explanation, type Expression } from './explain-formula.js'
export type { Formula, FormulaId, Operation, Term } from './formula.js'
export type { Label, LabelDimension, Name, Unit } from './label.js'
export { neededFor } from './needed-for.js'
export { readExactly, type ExactOptions, type ExactValues } from './read-exactly.js'
export type { Sheet } from './sheet.js'
export { sheetWriter, type SheetWriter } from './sheet-writer.js'
