import { expectArgument, isPublished, readNumbers, type Money, type Path } from '../../case/index.js'
import { given, type Decimal } from '../../money/index.js'
import { figureWords, knownFigure } from '../../rules/index.js'
import {
  readExactly,
  type FigureReference,
  type FormulaId,
  type Label,
  type Name,
  type Shape,
  type Sheet,
  type Unit,
} from '../../sheet/index.js'
import type { Calculation } from '../calculation.js'
import { formulasOf } from '../formulas-of.js'
import { restingFigures } from './resting-figures.js'
import { roomsOf } from './rooms-of.js'
import { UnknownAddressError } from './unknown-address-error.js'

/** A figure of the results: what it is, what it comes to, and where its rule stands. */
export interface FigureAtAddress {
  readonly kind: 'figure'
  readonly address: FigureReference
  readonly label: Label
  readonly unit: Unit
  /** Whether it is one number, or a row of them by period, year or month. */
  readonly shape: Shape
  readonly value: Decimal | readonly Decimal[]
  /** The document and the chapter that define it: `docs/method.md, 10. Results (uitkomsten)`. */
  readonly chapter: string
  /** The files of the library that compute it, from the root of its repository; nearly always one. */
  readonly rooms: readonly string[]
}

/** A number that the case states, with its source, assumption, evidence and range as far as these are stated. */
export interface NumberAtAddress extends Omit<Money, 'value'> {
  readonly kind: 'number'
  readonly address: string
  /** Its path in the case that was read; that in the file may be shorter: `price: 55` for a price and its value. */
  readonly path: Path
  readonly value: Decimal
  /** Absent, with the label, for a number on which nothing is calculated. */
  readonly label?: Label
  readonly unit?: Unit
  /** The figures that rest on it most directly, at most five. */
  readonly figures: readonly FigureReference[]
}

/** A published number of the reference data that the case is calculated with: a discount rate, an index number. */
export interface PublishedAtAddress {
  readonly kind: 'reference'
  readonly address: string
  readonly label: Label
  readonly unit: Unit
  readonly value: Decimal
  readonly source?: string
  /** The figures that rest on it most directly, at most five. */
  readonly figures: readonly FigureReference[]
}

/** A part that holds numbers: a cost, an effect, an agreement; or a published record. */
export interface PartAtAddress {
  readonly kind: 'part'
  readonly address: string
  /** The numbers that it states, in the order of the case. */
  readonly numbers: readonly { readonly address: string; readonly value: Decimal }[]
}

/** What stands at an address. */
export type AtAddress = FigureAtAddress | NumberAtAddress | PublishedAtAddress | PartAtAddress

/**
 * What stands at an address: a figure of the results, a number that the case states, a published number that it is
 * calculated with, or a part of the case with the numbers in it. Amounts are not rounded.
 *
 * @param calculation from `calculationOf`; results of `calculate` will do too
 * @param address as `addressOf`, `calculation.figures`, a report or the names of a workbook give it
 * @throws ArgumentTypeError where it is given something else
 * @throws UnknownAddressError where nothing stands there; it proposes the likely addresses
 *
 * @example
 * const price = atAddress(calculationOf(businessCase), 'costItems.ggz.price')
 * if (price.kind !== 'number') throw new Error('The case states this price.')
 * price.value // 160
 * price.unit // ?
 */
export const atAddress = (calculation: Pick<Calculation, 'businessCase'>, address: string): AtAddress => {
  expectArgument('atAddress', 'calculated', calculation)
  given.text(
    'atAddress',
    { nl: 'een adres, zoals gemeente.cash.npv', en: 'an address, such as gemeente.cash.npv' },
    address,
  )
  const { businessCase } = calculation
  const { sheet } = formulasOf(businessCase)
  const figure = sheet.figures.get(address)
  if (figure !== undefined) return figureAt(sheet, address as FigureReference, figure)
  const numbers = [...readNumbers(businessCase)]
  const stated = numbers.find((number) => number.address === address)
  const used = parameterAt(sheet, address)
  const figures = restingFigures(sheet, address)
  if (stated !== undefined) {
    const name = used?.name
    return Object.freeze({
      ...(stated.quantity as Money),
      ...(name === undefined ? {} : { label: name.label, unit: name.unit }),
      kind: 'number',
      address,
      path: stated.place,
      figures,
    })
  }
  if (used !== undefined && isPublished(address)) {
    const { label, unit, source } = used.name
    return Object.freeze({
      kind: 'reference',
      address,
      label,
      unit,
      value: used.value,
      ...(source === undefined ? {} : { source }),
      figures,
    })
  }
  const known = [
    ...numbers.flatMap(({ address: own, quantity: { value } }) =>
      value === undefined ? [] : [{ address: own, value }],
    ),
    ...publishedIn(sheet),
  ]
  const within = known.filter((number) => isWithin(number.address, address))
  if (within.length > 0)
    return Object.freeze({ kind: 'part', address, numbers: Object.freeze(within.map((each) => Object.freeze(each))) })
  throw new UnknownAddressError(address, {
    figures: [...sheet.figures.keys()],
    numbers: known.map((number) => number.address),
  })
}

const figureAt = (sheet: Sheet, address: FigureReference, id: FormulaId): FigureAtAddress => {
  const { label, unit } = sheet.names.get(id) as Name
  const shape = sheet.formulas[id]?.shape ?? 'scalar'
  const values = readExactly(sheet, { only: [id] })
  const concept = knownFigure(label.concept)
  return Object.freeze({
    kind: 'figure',
    address,
    label,
    unit,
    shape,
    value: shape === 'scalar' ? values.scalar(id) : values.row(id),
    chapter: concept === undefined ? '' : figureWords[concept].chapter,
    rooms: roomsOf(label),
  })
}

/** The number of an address on the sheet, with its name; every parameter has one. */
const parameterAt = (sheet: Sheet, address: string): { readonly name: Name; readonly value: Decimal } | undefined => {
  const id = sheet.formulas.findIndex((formula) => formula.op === 'parameter' && formula.path === address)
  const formula = sheet.formulas[id]
  return formula?.op === 'parameter'
    ? { name: sheet.names.get(id as FormulaId) as Name, value: formula.value }
    : undefined
}

const publishedIn = (sheet: Sheet): readonly { readonly address: string; readonly value: Decimal }[] =>
  sheet.formulas.flatMap((formula) =>
    formula.op === 'parameter' && isPublished(formula.path) ? [{ address: formula.path, value: formula.value }] : [],
  )

const isWithin = (address: string, part: string): boolean =>
  address.startsWith(part) && /^[.@[]/.test(address.slice(part.length))
