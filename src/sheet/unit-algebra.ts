import type { Formula, FormulaId } from './formula.js'
import type { Name, Unit } from './label.js'
import type { Sheet } from './sheet.js'

/** What a number counts, as exponents of euros, households, units of use, months and years. */
type Dimension = readonly [eur: number, household: number, unit: number, month: number, year: number]

/** Every dimension that a formula can have; `any` where nothing it rests on says which. */
type Possible = 'any' | readonly Dimension[]

/** A formula whose operands do not fit each other, or whose name says another unit than they do. */
export interface UnitMismatch {
  readonly formula: FormulaId
  readonly name?: Name
  /** The dimensions of its operands, or of what it is computed as and of what its name says. */
  readonly found: readonly string[]
}

export interface DerivedUnits {
  readonly mismatches: readonly UnitMismatch[]
  /** The named formulas whose unit follows from their operands, and so was checked. */
  readonly checked: ReadonlySet<FormulaId>
}

const ONE: Dimension = [0, 0, 0, 0, 0]
const MONTH: Dimension = [0, 0, 0, 1, 0]
const YEAR: Dimension = [0, 0, 0, 0, 1]

/** What a computed figure of a unit counts. A plain number may be a count of years, or of units of capacity. */
const dimensions: Readonly<Record<Unit, readonly Dimension[]>> = {
  eur: [[1, 0, 0, 0, 0]],
  'eur-per-household-year': [[1, -1, 0, 0, -1]],
  'eur-per-unit': [[1, 0, -1, 0, 0]],
  'eur-per-household': [[1, -1, 0, 0, 0]],
  'eur-per-year': [[1, 0, 0, 0, -1]],
  share: [ONE],
  factor: [ONE],
  number: [ONE, [0, 0, 1, 0, 0], YEAR],
  households: [[0, 1, 0, 0, 0]],
  'household-years': [[0, 1, 0, 0, 1]],
  'units-per-household-year': [[0, -1, 1, 0, -1]],
  months: [MONTH],
  years: [YEAR],
}

/**
 * What a stated number of a unit counts, where that differs: an amount per year is stated in euros, as a one-off amount
 * is.
 */
const stated: Readonly<Partial<Record<Unit, readonly Dimension[]>>> = {
  eur: [...dimensions.eur, [1, 0, 0, 0, -1]],
  'eur-per-unit': [...dimensions['eur-per-unit'], [1, 0, -1, 0, -1]],
  number: [ONE],
  households: [...dimensions.households, [0, 1, 0, -1, 0], [0, 1, 0, 0, -1]],
}

/** Constants of the rules that may count something in a product: months in a year, and a billionth of a whole unit. */
const constants: Readonly<Partial<Record<number, readonly Dimension[]>>> = {
  12: [[0, 0, 0, 1, -1]],
  1e-9: [[0, 0, 1, 0, 0]],
}

/**
 * Derives what every formula of a sheet counts from what it rests on: terms of a sum, and branches of a choice, count
 * the same; a product counts the product of what its factors count. Where a formula has a name, its unit must be among
 * what it can count.
 *
 * A constant has no unit of its own: in a sum it counts what the others count, in a product it is a plain number. Lengths
 * and moments in `data` may count anything, as zeros do, named or not. A sum over months of what is in effect in each
 * counts as much times months.
 */
export const derivedUnits = (sheet: Sheet): DerivedUnits => {
  const mismatches: UnitMismatch[] = []
  const checked = new Set<FormulaId>()
  const possible: Possible[] = []
  const of = (id: FormulaId): Possible => possible[id] as Possible
  const factor = (id: FormulaId): Possible => {
    const formula = sheet.formulas[id]
    return formula?.op === 'constant' ? [ONE, ...(constants[formula.value.toNumber()] ?? [])] : of(id)
  }
  const refuse = (formula: FormulaId, found: readonly Possible[]): Possible => {
    const name = sheet.names.get(formula)
    mismatches.push({ formula, ...(name === undefined ? {} : { name }), found: found.map(textOf) })
    return 'any'
  }
  const alike = (formula: FormulaId, those: readonly Possible[]): Possible => {
    const common = those.reduce(meet)
    return common.length === 0 ? refuse(formula, those) : common
  }

  const derive = (formula: Formula, id: FormulaId): Possible => {
    switch (formula.op) {
      case 'constant':
      case 'data':
      case 'forward':
      case 'parameter':
        return 'any'
      case 'cells':
      case 'add':
      case 'subtract':
      case 'minimum':
      case 'maximum':
        return alike(id, formula.args.map(of))
      case 'select':
        return alike(id, formula.args.slice(1).map(of))
      case 'multiply':
        return formula.args.map(factor).reduce((left, right) => combine(left, right, productOf))
      case 'divide':
      case 'quotient':
        return combine(factor(formula.args[0]), factor(formula.args[1]), quotientOf)
      case 'power':
        return alike(id, [of(formula.args[0]), [ONE]])
      case 'running':
      case 'total': {
        const row = of(formula.args[0])
        return sheet.formulas[formula.args[0]]?.shape === 'clock' ? combine(row, [ONE, MONTH], productOf) : row
      }
      case 'least':
      case 'greatest':
      case 'gather':
        return of(formula.args[0])
      case 'lagged':
        alike(id, [of(formula.args[1]), [MONTH]])
        return of(formula.args[0])
      case 'convolve': {
        const inEffect = combine(of(formula.args[0]), of(formula.args[1]), productOf)
        return formula.shape === 'clock' ? inEffect : combine(inEffect, [MONTH], productOf)
      }
    }
  }

  sheet.formulas.forEach((formula, position) => {
    const id = position as FormulaId
    const derived = derive(formula, id)
    const name = sheet.names.get(id)
    if (name === undefined || isNothing(formula)) {
      possible.push(derived)
      return
    }
    const said = (formula.op === 'parameter' ? stated[name.unit] : undefined) ?? dimensions[name.unit]
    if (derived !== 'any') checked.add(id)
    possible.push(alike(id, [derived, said]))
  })
  for (const [forward, row] of sheet.bindings) alike(forward, [of(forward), of(row)])
  return { mismatches, checked }
}

const isNothing = (formula: Formula): boolean =>
  formula.op === 'data' && formula.values.every((value) => value.isZero())

const productOf = (one: Dimension, other: Dimension): Dimension => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
  one[3] + other[3],
  one[4] + other[4],
]

const quotientOf = (one: Dimension, other: Dimension): Dimension => [
  one[0] - other[0],
  one[1] - other[1],
  one[2] - other[2],
  one[3] - other[3],
  one[4] - other[4],
]

const isSame = (one: Dimension, other: Dimension): boolean => one.every((exponent, at) => exponent === other[at])

const meet = (one: Possible, other: Possible): Possible => {
  if (one === 'any') return other
  return other === 'any' ? one : one.filter((each) => other.some((also) => isSame(each, also)))
}

const combine = (one: Possible, other: Possible, by: (one: Dimension, other: Dimension) => Dimension): Possible => {
  if (one === 'any' || other === 'any') return 'any'
  const all = one.flatMap((left) => other.map((right) => by(left, right)))
  return all.filter((each, at) => all.findIndex((before) => isSame(before, each)) === at)
}

const words = ['eur', 'household', 'unit', 'month', 'year'] as const

const textOf = (possible: Possible): string =>
  possible === 'any'
    ? possible
    : possible
        .map((dimension) => {
          const parts = words.flatMap((word, at) =>
            dimension[at] === 0 ? [] : [dimension[at] === 1 ? word : `${word}^${dimension[at] ?? 0}`],
          )
          return parts.length === 0 ? '1' : parts.join(' ')
        })
        .join(' or ')
