import { InternalFault } from '../base/index.js'
import { type Decimal, ONE } from '../money/index.js'
import type { Formula, FormulaId } from './formula.js'
import type { Sheet } from './sheet.js'

/**
 * For every formula, the first formula that is bound to have the same numbers: the same operation on the same numbers,
 * or one that leaves a number what it is (times one, plus zero). Effects that start at once and last are many, and a
 * haircut of one takes nothing off: their rows are computed once.
 *
 * Formulas are compared by number, not by meaning: a share of 0.5 of one payer stands in for the 0.5 of another. Only
 * for a reader that knows all numbers beforehand.
 *
 * @param isApart formulas that stand for themselves alone: rows in a circle, which are not read one after another
 * @param overrides numbers in the place of parameters, by path
 */
export const sameFormulas = (
  { formulas }: Sheet,
  isApart: (id: number) => boolean,
  overrides: ReadonlyMap<string, Decimal> | undefined,
): Int32Array => {
  const firsts = new Int32Array(formulas.length)
  const structures = numbering()
  /** The first formula of each key. */
  const known = new Map<string, number>()
  let [zero, one] = [-1, -1]
  const shape = (id: number) => (formulas[id] as Formula).shape

  const number = (value: Decimal, id: number): number => {
    if (value.isZero()) return zero === -1 ? (zero = id) : zero
    if (value.eq(ONE)) return one === -1 ? (one = id) : one
    return keyed(value.toString(), id)
  }
  const keyed = (key: string, id: number): number => {
    const first = known.get(key)
    if (first === undefined) known.set(key, id)
    return first ?? id
  }
  /** The one number that a formula passes on; else the formula itself, known by what it rests on. */
  const operation = (formula: Extract<Formula, { readonly args: readonly FormulaId[] }>, id: number): number => {
    const all = formula.args.map((arg) => firsts[arg] as number)
    const args = all.some((arg) => arg === zero || arg === one)
      ? all.filter((arg, position) => !isNeutral(formula.op, arg, position))
      : all
    const [first] = args
    if (first !== undefined && args.length === 1 && passesOn.has(formula.op) && shape(first) === formula.shape)
      return first
    return keyed(`${formula.op} ${formula.shape}${structureOf(formula)} ${(args.length === 0 ? all : args).join()}`, id)
  }
  const isNeutral = (op: Formula['op'], arg: number, position: number): boolean => {
    switch (op) {
      case 'add':
        return arg === zero
      case 'subtract':
        return arg === zero && position === 1
      case 'multiply':
        return arg === one
      case 'divide':
        return arg === one && position === 1
      default:
        return false
    }
  }
  const structureOf = (formula: Formula): string => {
    switch (formula.op) {
      // Lists of terms are long, and mostly shared: the same list, not an equal one, is known.
      case 'gather':
        return ` ${structures(formula.terms)}`
      case 'lagged':
        return ` ${formula.from}`
      case 'convolve':
        return ` ${formula.within.start}-${formula.within.end}`
      default:
        return ''
    }
  }

  formulas.forEach((formula, id) => {
    if (isApart(id)) firsts[id] = id
    else if (formula.op === 'constant') firsts[id] = number(formula.value, id)
    else if (formula.op === 'parameter') firsts[id] = number(overrides?.get(formula.path) ?? formula.value, id)
    else if (formula.op === 'data') firsts[id] = keyed(`data ${formula.shape} ${formula.values.join()}`, id)
    else if (formula.op === 'forward') throw new InternalFault('a forward row stands for itself')
    else firsts[id] = operation(formula, id)
  })
  return firsts
}

/** Operations that leave a number what it is where nothing else is left of them. */
const passesOn: ReadonlySet<Formula['op']> = new Set(['add', 'subtract', 'multiply', 'divide'])

/** Numbers things in the order in which they are met. */
const numbering = (): ((thing: unknown) => number) => {
  const numbers = new Map<unknown, number>()
  return (thing) => {
    const found = numbers.get(thing)
    if (found !== undefined) return found
    numbers.set(thing, numbers.size)
    return numbers.size - 1
  }
}
