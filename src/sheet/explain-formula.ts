import { InternalFault } from '../base/index.js'
import type { Decimal } from '../money/index.js'
import { argumentsOf } from './arguments-of.js'
import type { Shape } from './axis.js'
import type { FormulaId, Operation } from './formula.js'
import type { Name } from './label.js'
import type { ExactValues } from './read-exactly.js'
import type { Sheet } from './sheet.js'

/** Where a figure comes from: its number, how it follows from named figures, and those in turn, down to sources. */
export interface Explanation {
  /** What the figure stands for; absent only where an unnamed formula was asked for. */
  readonly name?: Name
  readonly shape: Shape
  /** A number, or a number for each cell of a row. */
  readonly value: Decimal | readonly Decimal[]
  /** Path in the case, for a number that the user states. */
  readonly path?: string
  /** The arithmetic, with references into `from`. */
  readonly how: Expression
  /** The named figures that the arithmetic uses, in the order in which it names them. */
  readonly from: readonly Explanation[]
  /** Whether this figure was explained earlier in the same tree; its `from` is then left empty. */
  readonly repeated: boolean
}

/** Arithmetic on named figures (by their place in `from`) and structural numbers. */
export type Expression =
  | { readonly kind: 'stated' }
  | { readonly kind: 'figure'; readonly index: number }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'data'; readonly values: readonly Decimal[] }
  | { readonly kind: 'operation'; readonly op: Operation; readonly args: readonly Expression[] }

/**
 * Explains one formula of a sheet as a tree.
 *
 * @param values numbers read from the same sheet, at least for what the formula needs
 */
export const explainFormula = (sheet: Sheet, values: ExactValues, target: FormulaId): Explanation => {
  const explained = new Set<FormulaId>()

  const explain = (id: FormulaId): Explanation => {
    const formula = sheet.formulas[id]
    if (formula === undefined) throw new InternalFault(`formula ${id} is not on this sheet`)
    const name = sheet.names.get(id)
    const repeated = explained.has(id)
    explained.add(id)
    const references: FormulaId[] = []
    const refer = (arg: FormulaId): number => {
      const known = references.indexOf(arg)
      return known === -1 ? references.push(arg) - 1 : known
    }
    const express = (inner: FormulaId): Expression => {
      const step = sheet.formulas[inner]
      if (step === undefined) throw new InternalFault(`formula ${inner} is not on this sheet`)
      if (inner !== id && sheet.names.has(inner)) return { kind: 'figure', index: refer(inner) }
      switch (step.op) {
        case 'constant':
          return { kind: 'number', value: step.value }
        case 'data':
          return { kind: 'data', values: step.values }
        case 'parameter':
          return { kind: 'stated' }
        default:
          return { kind: 'operation', op: step.op, args: shown(step.op, argumentsOf(sheet, inner)).map(express) }
      }
    }
    const how = express(id)
    return {
      ...(name === undefined ? {} : { name }),
      shape: formula.shape,
      value: formula.shape === 'scalar' ? values.scalar(id) : values.row(id),
      ...(formula.op === 'parameter' ? { path: formula.path } : {}),
      how,
      from: repeated ? [] : references.map(explain),
      repeated,
    }
  }
  return explain(target)
}

/** The accumulated profile of a convolution is its profile once more. */
const shown = (op: Operation, args: readonly FormulaId[]): readonly FormulaId[] =>
  op === 'convolve' ? args.slice(0, 2) : args
