import type { Decimal } from '../money/index.js'
import type { Formula } from './formula.js'
import type { Sheet } from './sheet.js'

/**
 * For every formula, the first formula that is bound to have the same numbers: the same operation on the same numbers.
 * Effects that start at once and last are many, and their months are worked out once.
 *
 * It is about numbers, not about meaning: a share of 0.5 of one payer stands in for the 0.5 of another. Only for readers that know
 * all numbers beforehand.
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
  const known = new Map<string, number>()
  const objects = new Map<object, number>()
  const numberOf = (object: object): number => {
    const found = objects.get(object) ?? objects.size
    objects.set(object, found)
    return found
  }
  const structureOf = (formula: Formula): string | number => {
    switch (formula.op) {
      // Lists of terms are long, and mostly shared: the same list, not an equal one, is known.
      case 'gather':
        return numberOf(formula.terms)
      case 'lagged':
        return formula.from
      case 'convolve':
        return `${formula.within.start}-${formula.within.end}`
      default:
        return ''
    }
  }
  const keyOf = (formula: Formula): string => {
    switch (formula.op) {
      case 'constant':
        return formula.value.toString()
      case 'parameter':
        return (overrides?.get(formula.path) ?? formula.value).toString()
      case 'data':
        return `data ${formula.shape}:${formula.values.join()}`
      case 'forward':
        throw new RangeError('a forward row stands for itself')
      default:
        return `${formula.op} ${formula.shape} ${structureOf(formula)}:${formula.args.map((arg) => firsts[arg]).join()}`
    }
  }
  formulas.forEach((formula, id) => {
    if (isApart(id)) {
      firsts[id] = id
      return
    }
    const key = keyOf(formula)
    const first = known.get(key)
    firsts[id] = first ?? id
    if (first === undefined) known.set(key, id)
  })
  return firsts
}
