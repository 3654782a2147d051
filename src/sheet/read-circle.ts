import { InternalFault } from '../base/index.js'
import { type Decimal, ZERO } from '../money/index.js'
import type { Convolution } from './convolution.js'
import { exactBinary, exactMany } from './exact-operations.js'
import type { Formula, FormulaId } from './formula.js'
import { gatherCell } from './gather-cell.js'
import type { LagTerm } from './lag-weights.js'
import type { Sheet } from './sheet.js'

type Value = Decimal | readonly Decimal[]

/**
 * Reads the `forward` rows of a sheet cell by cell, earliest period first, from the formulas that rest on them:
 * rows go round in a circle there, cells do not.
 *
 * @param known what was read already: everything that rests on no forward row
 * @throws RangeError where a cell rests on itself, which no model should write
 */
export const readCircle = (
  sheet: Sheet,
  known: readonly (Value | undefined)[],
  lagged: (months: Decimal, from: number) => readonly (readonly LagTerm[])[],
  convolved: (entering: FormulaId, share: readonly Decimal[]) => Convolution,
): ReadonlyMap<FormulaId, readonly Decimal[]> => {
  const cells = new Map<FormulaId, (Decimal | 'open' | undefined)[]>()

  const cell = (id: FormulaId, at: number): Decimal => {
    const value = known[id]
    if (value !== undefined) return (Array.isArray(value) ? value[at] : value) as Decimal
    const formula = sheet.formulas[id] as Formula
    const place = formula.shape === 'scalar' ? 0 : at
    const row = cells.get(id) ?? []
    cells.set(id, row)
    const found = row[place]
    if (found === 'open') throw new InternalFault(`formula ${id} rests on itself in period ${place}`)
    if (found !== undefined) return found
    row[place] = 'open'
    const result = work(id, formula, place)
    row[place] = result
    return result
  }

  const work = (id: FormulaId, formula: Formula, at: number): Decimal => {
    switch (formula.op) {
      case 'constant':
      case 'parameter':
      case 'data':
        throw new InternalFault(`formula ${id} was not read`)
      case 'forward':
        return cell(sheet.bindings.get(id) as FormulaId, at)
      case 'cells':
        return cell(formula.args[at] as FormulaId, 0)
      case 'running':
        return at === 0 ? cell(formula.args[0], 0) : cell(id, at - 1).plus(cell(formula.args[0], at))
      case 'gather':
        return gatherCell(formula.terms[at] ?? [], (from) => cell(formula.args[0], from))
      case 'lagged':
        return (lagged(cell(formula.args[1], 0), formula.from)[at] ?? []).reduce(
          (total, { cell: from, weight }) => total.plus(cell(formula.args[0], from).times(weight)),
          ZERO,
        )
      case 'convolve':
        return convolved(formula.args[0], known[formula.args[1]] as readonly Decimal[])(formula, at, (period) =>
          cell(formula.args[0], period),
        )
      case 'total':
      case 'least':
      case 'greatest':
        throw new InternalFault(`formula ${id} looks at all periods at once and cannot stand in a circle`)
      case 'add':
      case 'multiply':
      case 'select':
        return exactMany[formula.op](formula.args.map((arg) => cell(arg, at)))
      default:
        return exactBinary[formula.op](cell(formula.args[0], at), cell(formula.args[1], at))
    }
  }

  const forwards = [...sheet.bindings.keys()]
  for (let period = 0; period < sheet.axes.period; period++) for (const forward of forwards) cell(forward, period)
  return new Map(forwards.map((forward) => [forward, cells.get(forward) as readonly Decimal[]]))
}
