import type { Brand } from '../base/index.js'
import type { Axes } from './axis.js'
import type { Formula, FormulaId } from './formula.js'
import type { Name } from './label.js'

/** The address of a figure that there is: its path in the results, such as `gemeente.cash.npv`. */
export type FigureReference = Brand<string, 'FigureReference'>

/** The formulas behind the published figures. Any text may be looked up; the keys are references. */
export interface Figures extends Omit<ReadonlyMap<FigureReference, FormulaId>, 'get' | 'has'> {
  get(reference: string): FormulaId | undefined
  has(reference: string): boolean
}

/**
 * A case written down as formulas, in an order in which each refers only to earlier ones.
 * It computes nothing itself: readers do (exactly, over draws, as an explanation, as a workbook).
 */
export interface Sheet {
  readonly axes: Axes
  readonly formulas: readonly Formula[]
  /** Names of the formulas that mean something by themselves; the others are steps within a named one. */
  readonly names: ReadonlyMap<FormulaId, Name>
  /** The formula that each `forward` row is bound to, which comes after it. */
  readonly bindings: ReadonlyMap<FormulaId, FormulaId>
  /** The formula behind a published figure, such as `gemeente.cash.npv`. */
  readonly figures: Figures
}
