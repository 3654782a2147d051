import type { Formula, FormulaId, Sheet, Term } from '../../sheet/index.js'
import type { Decimal } from '../../money/index.js'
import { factorsOf } from './rows-of-their-own.js'

/**
 * A piece of a formula and its precedence: a piece of lower precedence needs brackets inside one of higher precedence.
 */
interface Piece {
  readonly text: string
  readonly tightness: number
}

const SUM = 1
const PRODUCT = 2
const POWER = 3
const WHOLE = 4

/** How formulas refer to rows of the workbook. */
export interface References {
  /** Whether a formula has a row of its own to refer to. */
  hasRow(id: FormulaId): boolean
  cell(id: FormulaId, at: number): string
  range(id: FormulaId, first: number, last: number): string
  /** Where the sheet itself shows the numbers of a `data` row, as a heading; nothing where it does not. */
  heading(id: FormulaId, at: number): string | undefined
  /** The formula of one cell of a `lagged` row; the lag is a piece of its text. */
  lagged(formula: Extract<Formula, { op: 'lagged' }>, at: number, lag: string): string
  convolved(formula: Extract<Formula, { op: 'convolve' }>, at: number): string
}

/** Writes the formulas of one sheet as text. */
export interface FormulaText {
  /** The text in one cell of a row (or of a single number), without the equals sign. */
  at(target: FormulaId, cell: number): string
  /**
   * Whether the cells of a row but the first differ only in the columns they refer to, so that one may be copied to the
   * others.
   */
  isCopied(target: FormulaId): boolean
}

export const formulaText = (sheet: Sheet, references: References): FormulaText => {
  const piece = (id: FormulaId, cell: number): Piece => {
    if (references.hasRow(id)) return { text: references.cell(id, cell), tightness: WHOLE }
    return written(id, cell)
  }
  const text = (id: FormulaId, cell: number, tightness: number): string => {
    const found = piece(id, cell)
    return found.tightness < tightness ? `(${found.text})` : found.text
  }
  const isZero = (id: FormulaId): boolean => {
    const formula = sheet.formulas[id]
    return formula?.op === 'constant' && formula.value.isZero()
  }
  const isMinusOne = (id: FormulaId): boolean => {
    const formula = sheet.formulas[id]
    return formula?.op === 'constant' && formula.value.eq(-1)
  }

  const written = (id: FormulaId, cell: number): Piece => {
    const formula = sheet.formulas[id] as Formula
    switch (formula.op) {
      case 'constant':
      case 'parameter':
        return numberPiece(formula.value)
      case 'data':
        return dataPiece(id, formula, cell)
      case 'cells':
        return piece(formula.args[cell] as FormulaId, 0)
      case 'add':
        if (formula.args.length === 1) return piece(formula.args[0] as FormulaId, cell)
        return {
          text: formula.args
            .map((one, position) => {
              const term = text(one, cell, SUM)
              return position > 0 && term.startsWith('-') ? `(${term})` : term
            })
            .join('+'),
          tightness: SUM,
        }
      case 'multiply':
        if (formula.args.length === 2 && isMinusOne(formula.args[0] as FormulaId))
          return { text: `-${text(formula.args[1] as FormulaId, cell, WHOLE)}`, tightness: SUM }
        return { text: formula.args.map((one) => text(one, cell, PRODUCT)).join('*'), tightness: PRODUCT }
      case 'subtract':
        return isZero(formula.args[0])
          ? { text: `-${text(formula.args[1], cell, WHOLE)}`, tightness: SUM }
          : { text: `${text(formula.args[0], cell, SUM)}-${text(formula.args[1], cell, PRODUCT)}`, tightness: SUM }
      case 'divide':
        return {
          text: `${text(formula.args[0], cell, PRODUCT)}/${text(formula.args[1], cell, POWER)}`,
          tightness: PRODUCT,
        }
      case 'quotient':
        // A quotient that is whole apart from the last digit of a double counts as whole.
        return {
          text: `INT(ROUND(${text(formula.args[0], cell, PRODUCT)}/${text(formula.args[1], cell, POWER)},10))`,
          tightness: WHOLE,
        }
      case 'minimum':
      case 'maximum':
        return {
          text: `${formula.op === 'minimum' ? 'MIN' : 'MAX'}(${text(formula.args[0], cell, 0)},${text(formula.args[1], cell, 0)})`,
          tightness: WHOLE,
        }
      case 'power': {
        const exponent = literal(sheet, formula.args[1], cell)
        if (exponent?.isZero() === true) return { text: '1', tightness: WHOLE }
        const raised = `${text(formula.args[0], cell, WHOLE)}^${text(formula.args[1], cell, WHOLE)}`
        // Spreadsheets give an error for zero to the power of zero.
        return exponent === undefined
          ? { text: `IF(${text(formula.args[1], cell, SUM)}=0,1,${raised})`, tightness: WHOLE }
          : { text: raised, tightness: POWER }
      }
      case 'select':
        return {
          text: `IF(${test(formula.args[0], cell)},${text(formula.args[1], cell, 0)},${text(formula.args[2], cell, 0)})`,
          tightness: WHOLE,
        }
      case 'running': {
        const own = text(formula.args[0], cell, SUM)
        return cell === 0
          ? piece(formula.args[0], 0)
          : { text: `${references.cell(id, cell - 1)}+${own.startsWith('-') ? `(${own})` : own}`, tightness: SUM }
      }
      case 'gather':
        return gathered(formula.args[0], formula.terms[cell] ?? [])
      case 'total': {
        const factors = factorsOf(sheet, formula.args[0])
        const ranges = (factors ?? formula.args).map(whole)
        return { text: `${factors === undefined ? 'SUM' : 'SUMPRODUCT'}(${ranges.join(',')})`, tightness: WHOLE }
      }
      case 'least':
      case 'greatest':
        return { text: `${formula.op === 'least' ? 'MIN' : 'MAX'}(${whole(formula.args[0])})`, tightness: WHOLE }
      case 'forward':
        return { text: references.cell(sheet.bindings.get(id) as FormulaId, cell), tightness: WHOLE }
      case 'lagged':
        return { text: references.lagged(formula, cell, text(formula.args[1], cell, PRODUCT)), tightness: PRODUCT }
      case 'convolve':
        return { text: references.convolved(formula, cell), tightness: WHOLE }
    }
  }

  const dataPiece = (id: FormulaId, { values }: Extract<Formula, { op: 'data' }>, cell: number): Piece => {
    const heading = references.heading(id, cell)
    return heading === undefined ? numberPiece(values[cell] as Decimal) : { text: heading, tightness: WHOLE }
  }

  const isCopied = (id: FormulaId): boolean => {
    const formula = sheet.formulas[id] as Formula
    switch (formula.op) {
      case 'constant':
      case 'parameter':
      case 'total':
      case 'least':
      case 'greatest':
        return true
      case 'data':
        return references.heading(id, 0) !== undefined
      case 'cells':
      case 'gather':
      case 'forward':
      case 'lagged':
      case 'convolve':
        return false
      default:
        return formula.args.every((arg) => references.hasRow(arg) || isCopied(arg))
    }
  }

  const whole = (row: FormulaId): string => {
    const shape = (sheet.formulas[row] as Formula).shape
    return references.range(row, 0, shape === 'scalar' ? 0 : sheet.axes[shape] - 1)
  }

  /** Whether a value is above zero; for a difference, whether the first is above the second. */
  const test = (id: FormulaId, cell: number): string => {
    const formula = sheet.formulas[id] as Formula
    if (formula.op !== 'subtract' || references.hasRow(id)) return `${text(id, cell, SUM)}>0`
    return `${text(formula.args[0], cell, SUM)}>${text(formula.args[1], cell, SUM)}`
  }

  const gathered = (row: FormulaId, terms: readonly Term[]): Piece => {
    const [first] = terms
    if (first === undefined) return { text: '0', tightness: WHOLE }
    const isRun = terms.length > 2 && terms.every(({ cell, weight }, at) => weight === 1 && cell === first.cell + at)
    if (isRun)
      return { text: `SUM(${references.range(row, first.cell, first.cell + terms.length - 1)})`, tightness: WHOLE }
    if (terms.length === 1 && first.weight === 1) return piece(row, first.cell)
    const parts = terms.map(({ cell, weight }, at) => {
      if (weight === 1) return `${at === 0 ? '' : '+'}${text(row, cell, PRODUCT)}`
      if (weight === -1) return `-${text(row, cell, PRODUCT)}`
      const size = Math.abs(weight)
      return `${weight < 0 ? '-' : at === 0 ? '' : '+'}${size}*${text(row, cell, PRODUCT)}`
    })
    return { text: parts.join(''), tightness: SUM }
  }
  return { at: (target, cell) => written(target, cell).text, isCopied }
}

const literal = (sheet: Sheet, id: FormulaId, cell: number): Decimal | undefined => {
  const formula = sheet.formulas[id]
  return formula?.op === 'constant' ? formula.value : formula?.op === 'data' ? formula.values[cell] : undefined
}

const numberPiece = (value: Decimal): Piece => {
  const text = String(value.toNumber()).replace('e', 'E')
  return { text, tightness: value.isNegative() && !value.isZero() ? SUM : WHOLE }
}
