import type { Brand } from '../base/index.js'
import type { Decimal } from '../money/index.js'
import type { Axis, Shape } from './axis.js'

/** A formula in a sheet, by its place: it refers only to formulas before it. */
export type FormulaId = Brand<number, 'FormulaId'>

/** A formula for a single number. */
export type ScalarId = FormulaId & { readonly __shape: 'scalar' }

/** A formula for a row of numbers. */
export type RowId = FormulaId & { readonly __shape: 'row' }

/** The shape of an operation cell by cell: a row where one of the formulas is a row. */
export type MetId<Id extends FormulaId> = [Id] extends [ScalarId]
  ? ScalarId
  : [Extract<Id, RowId>] extends [never]
    ? FormulaId
    : RowId

/** The same of a product: a row that is multiplied by the number zero is that number. */
export type ProductId<Id extends FormulaId> = [Id] extends [ScalarId]
  ? ScalarId
  : [Id] extends [RowId]
    ? RowId
    : FormulaId

/** A formula by the shape that it has. */
export type ShapedId<Own extends Shape> = [Own] extends ['scalar'] ? ScalarId : [Own] extends [Axis] ? RowId : FormulaId

/** One cell of a row, times a weight. */
export interface Term {
  readonly cell: number
  readonly weight: number
}

/**
 * A formula: a number, or an operation on formulas before it. Scalars stretch along rows.
 *
 * - `constant` and `data` are structure (lengths of periods, nodes of a quadrature): no user states them.
 * - `parameter` is a number a user states; it is what sensitivity and simulation vary.
 * - `select` is `then` where the test is above zero, `otherwise` where it is zero or less.
 * - `quotient` is how many whole times the second goes into the first, rounded down.
 * - `running` is the sum of a row up to and including each cell.
 * - `gather` makes each cell from a few cells of another row, each with a weight: sums of a year, lookups, differences.
 * - `lagged` moves a row of periods later by a number of months: what lies evenly over a period falls where it then is.
 *   Nothing lies before `from`: a period that holds that month has its amount in what comes after.
 * - `forward` is a row that is written later (see `Sheet.bindings`): money that comes back as enrolment. Its cells rest
 *   only on earlier periods, so the sheet as a whole may go round in a circle, but no cell does.
 * - `convolve` is how much of what enters in each period is in effect, by month of the timeline, or summed over the
 *   months of each period within a window: entering (by period) spread evenly over its period, times the effect profile
 *   (by clock). The third argument is that profile accumulated twice, for readers that take the sum over months as a
 *   difference.
 */
export type Formula =
  | { readonly op: 'constant'; readonly shape: 'scalar'; readonly value: Decimal }
  | { readonly op: 'parameter'; readonly shape: 'scalar'; readonly path: string; readonly value: Decimal }
  | { readonly op: 'data'; readonly shape: Axis; readonly values: readonly Decimal[] }
  | { readonly op: 'cells'; readonly shape: Axis; readonly args: readonly FormulaId[] }
  | { readonly op: 'add' | 'multiply'; readonly shape: Shape; readonly args: readonly FormulaId[] }
  | {
      readonly op: 'subtract' | 'divide' | 'quotient' | 'minimum' | 'maximum' | 'power'
      readonly shape: Shape
      readonly args: readonly [FormulaId, FormulaId]
    }
  | { readonly op: 'select'; readonly shape: Shape; readonly args: readonly [FormulaId, FormulaId, FormulaId] }
  | { readonly op: 'running'; readonly shape: Axis; readonly args: readonly [FormulaId] }
  | { readonly op: 'total' | 'least' | 'greatest'; readonly shape: 'scalar'; readonly args: readonly [FormulaId] }
  | {
      readonly op: 'gather'
      readonly shape: Axis
      readonly args: readonly [FormulaId]
      readonly terms: readonly (readonly Term[])[]
    }
  | {
      readonly op: 'lagged'
      readonly shape: 'period'
      readonly args: readonly [FormulaId, FormulaId]
      /** Months since the start of the timeline. */
      readonly from: number
    }
  | { readonly op: 'forward'; readonly shape: 'period'; readonly args: readonly [] }
  | {
      readonly op: 'convolve'
      readonly shape: 'period' | 'clock'
      readonly args: readonly [FormulaId, FormulaId, FormulaId]
      /** Months since the start of the timeline: from `start` up to, and not including, `end`. */
      readonly within: { readonly start: number; readonly end: number }
    }

/** What a formula does with the figures that it is calculated from. */
export type Operation = Formula['op']
