import {
  expectArgument,
  isPublished,
  readNumbers,
  recordAddress,
  sourceOfRecord,
  statedFields,
  type BusinessCase,
  type FieldValue,
  type Money,
  type Path,
  type ReadNumber,
} from '../../case/index.js'
import { Decimal, given } from '../../money/index.js'
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

/** A number of the reference data that the case is calculated with: a discount rate, an index number, the unit cost that prices refer to. */
export interface PublishedAtAddress {
  readonly kind: 'reference'
  readonly address: string
  /** Absent for a unit cost: the prices that refer to it have labels of their own. */
  readonly label?: Label
  readonly unit: Unit
  readonly value: Decimal
  readonly source?: string
  /** The figures that rest on it most directly, at most five. */
  readonly figures: readonly FigureReference[]
}

/** A part of the case: a cost, an effect, an agreement, a list of them; or a published record. */
export interface PartAtAddress {
  readonly kind: 'part'
  readonly address: string
  /** The numbers that it states, in the order of the case. */
  readonly numbers: readonly { readonly address: string; readonly value: Decimal }[]
  /** What it states beside them: names, choices, months. */
  readonly fields: readonly { readonly address: string; readonly value: FieldValue }[]
}

/** A field that is no number: a name, a choice, a month. */
export interface FieldAtAddress {
  readonly kind: 'field'
  readonly address: string
  /** What the case states, or its default; absent for a field that may be written and is not. */
  readonly value?: FieldValue
}

/** What stands at an address. */
export type AtAddress = FigureAtAddress | NumberAtAddress | PublishedAtAddress | PartAtAddress | FieldAtAddress

/**
 * What stands at an address: a figure of the results, a number that the case states, a published number that it is
 * calculated with, a part of the case with what stands in it, or a field that is no number. Every address of `addressOf`
 * has an answer. Amounts are not rounded.
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
 * price.unit // 'eur-per-unit'
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
  if (stated !== undefined) return numberAt(sheet, stated)
  const published = publishedAt(sheet, businessCase, numbers, address)
  if (published !== undefined) return published
  const known = [
    ...numbers.flatMap(({ address: own, quantity: { value } }) =>
      value === undefined ? [] : [{ address: own, value }],
    ),
    ...publishedIn(sheet, businessCase),
  ]
  const within = known.filter((number) => isWithin(number.address, address))
  const fields = statedFields(businessCase)
  const field = fields.get(address)
  if (field?.isPart === true || within.length > 0)
    return Object.freeze({
      kind: 'part',
      address,
      numbers: frozen(within),
      fields: frozen(
        [...fields.values()].flatMap(({ address: own, value }) =>
          value !== undefined && isWithin(own, address) ? [{ address: own, value }] : [],
        ),
      ),
    })
  if (field !== undefined)
    return Object.freeze({ kind: 'field', address, ...(field.value === undefined ? {} : { value: field.value }) })
  throw new UnknownAddressError(address, {
    figures: [...sheet.figures.keys()],
    numbers: [...known.map((number) => number.address), ...fields.keys()],
  })
}

const frozen = <T>(list: readonly T[]): readonly T[] => Object.freeze(list.map((each) => Object.freeze(each)))

const numberAt = (sheet: Sheet, { address, place, quantity }: ReadNumber): NumberAtAddress => {
  const name = parameterAt(sheet, address)?.name
  return Object.freeze({
    ...(quantity as Money),
    ...(name === undefined ? {} : { label: name.label, unit: name.unit }),
    kind: 'number',
    address,
    path: place,
    figures: restingFigures(sheet, [address]),
  })
}

/** A number of the reference data: on the sheet itself, or of a unit cost by way of the prices that refer to it. */
const publishedAt = (
  sheet: Sheet,
  businessCase: BusinessCase,
  numbers: readonly ReadNumber[],
  address: string,
): PublishedAtAddress | undefined => {
  if (!isPublished(address)) return undefined
  const used = parameterAt(sheet, address)
  if (used !== undefined) {
    const { label, unit, source } = used.name
    return Object.freeze({
      kind: 'reference',
      address,
      label,
      unit,
      value: used.value,
      ...(source === undefined ? {} : { source }),
      figures: restingFigures(sheet, [address]),
    })
  }
  const cost = businessCase.referenceData.unitCosts.find(({ id }) => unitCostAddress(id) === address)
  if (cost === undefined) return undefined
  const referring = numbers.filter(({ quantity }) => quantity.reference === cost.id)
  return Object.freeze({
    kind: 'reference',
    address,
    unit: 'eur',
    value: new Decimal(cost.amount),
    source: sourceOfRecord(cost),
    figures: restingFigures(
      sheet,
      referring.map((number) => number.address),
    ),
  })
}

const unitCostAddress = (id: string): string => recordAddress('unitCosts', id)

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

const publishedIn = (
  sheet: Sheet,
  { referenceData }: BusinessCase,
): readonly { readonly address: string; readonly value: Decimal }[] => [
  ...sheet.formulas.flatMap((formula) =>
    formula.op === 'parameter' && isPublished(formula.path) ? [{ address: formula.path, value: formula.value }] : [],
  ),
  ...referenceData.unitCosts.map(({ id, amount }) => ({ address: unitCostAddress(id), value: new Decimal(amount) })),
]

const isWithin = (address: string, part: string): boolean =>
  address.startsWith(part) && /^[.@[]/.test(address.slice(part.length))
