import type { Decimal } from '../../money/index.js'
import type { Axes } from '../axis.js'
import type { FormulaId } from '../formula.js'
import type { ValueNumber } from './program-writer.js'

/** Where the writer of a cell finds other cells. */
export interface CellSource {
  readonly axes: Axes
  isScalar(id: FormulaId): boolean
  /** How many cells a row has. */
  cells(row: FormulaId): number
  /** The value of a cell; undefined where it is not compiled yet: asking puts it next in line. */
  cell(id: FormulaId, cell: number): ValueNumber | undefined
  parameter(path: string, stated: Decimal): ValueNumber
  /** The row that a forward row is bound to. */
  bound(forward: FormulaId): FormulaId
}
