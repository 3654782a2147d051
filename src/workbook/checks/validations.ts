import { shapeBounds, type EndOfRange } from '../../case/index.js'
import { Decimal, formatNumber } from '../../money/index.js'
import { fill, xmlText, type Language } from '../../report/index.js'
import { cellReference, type Place } from '../address.js'
import { endColumns, ends } from '../inputs/input-columns.js'
import type { Validation } from '../page.js'
import { workbookWords } from '../workbook-words.js'
import type { CheckRow } from './check-row.js'
import { checkWords } from './check-words.js'
import type { InputCell } from './input-cells.js'
import { fieldLimits, formulaNumber, statedRange, type NumberLimit, type NumberLimits } from './number-limits.js'

/** The longest texts that a spreadsheet takes. */
const longest = { error: 225, prompt: 255 } as const

/**
 * What each input cell takes: a number within the limits of its field, and within the range that the case states. A cell
 * that must come to something together with others also names those rules: only the sheet of checks can hold it to them,
 * since numbers are changed one after another.
 *
 * @param rules the rules on several cells
 */
export const validations = (
  inputs: readonly InputCell[],
  rules: readonly CheckRow[],
  language: Language,
): readonly Validation[] =>
  inputs.flatMap((input) => [
    ...(input.fields.has('value') ? [ofValue(input, rules, language)] : []),
    ...ends.filter((end) => input.fields.has(end)).map((end) => ofEnd(input, end, language)),
  ])

const ofValue = (input: InputCell, rules: readonly CheckRow[], language: Language): Validation => {
  const words = checkWords[language]
  const field = fieldLimits(input.bounds)
  const range = statedRange(input)
  const limits = { ...field, ...(range?.least && { least: range.least }), ...(range?.most && { most: range.most }) }
  const allowed = [
    sentence([...(input.bounds.whole === true ? [words.wholeNumber] : []), ...inWords(limits, language)]),
    ...(input.bounds.measure === 'fraction' ? [words.fraction] : []),
    ...(range === undefined ? [] : [words.narrowed]),
  ].join(' ')
  const others = rules.filter(({ cells }) => cells.some((cell) => isSame(cell, input.place)))
  const held = fill(words.alsoHeld, {
    sheet: workbookWords[language].sheets.checks,
    rules: others.map(({ what }) => what).join('; '),
  })
  return {
    range: cellReference(input.place, input.place.sheet),
    ...condition(input.place, limits, input.bounds.whole),
    inputTitle: words.allowed,
    inputMessage: cut(others.length === 0 ? allowed : `${allowed} ${held}.`, longest.prompt),
    errorTitle: words.outOfLimits,
    errorMessage: cut(allowed, longest.error),
  }
}

/** The end of a range: it may equal a limit that the number itself may not reach, and one that nobody states is empty. */
const ofEnd = ({ place, bounds, stated }: InputCell, end: EndOfRange, language: Language): Validation => {
  const words = checkWords[language]
  const own = { ...place, column: endColumns[end] }
  const isNew = stated?.range === undefined
  const limits = fieldLimits(shapeBounds(bounds)[end])
  const allowed = [
    sentence(inWords(limits, language)),
    ...(bounds.measure === 'fraction' ? [words.fraction] : []),
    ...(isNew ? [words.newRange] : []),
  ]
    .filter((text) => text !== '')
    .join(' ')
  return {
    range: cellReference(own, own.sheet),
    ...condition(own, limits),
    ...(isNew ? { allowBlank: true } : {}),
    inputTitle: words.allowed,
    inputMessage: cut(allowed, longest.prompt),
    errorTitle: words.outOfLimits,
    errorMessage: cut(allowed, longest.error),
  }
}

/** Whether two places are the same cell. */
export const isSame = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column

const condition = (
  place: Place,
  { least, most }: NumberLimits,
  whole = false,
): Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2'> => {
  const type = whole ? 'whole' : 'decimal'
  if (least?.isOpen === false && most?.isOpen === false)
    return { type, operator: 'between', formula1: formulaNumber(least.value), formula2: formulaNumber(most.value) }
  const cell = cellReference(place, place.sheet)
  const sides = [
    ...(least === undefined ? [] : [`${cell}>${least.isOpen ? '' : '='}${formulaNumber(least.value)}`]),
    ...(most === undefined ? [] : [`${cell}<${most.isOpen ? '' : '='}${formulaNumber(most.value)}`]),
    ...(whole ? [`${cell}=INT(${cell})`] : []),
  ]
  return { type: 'custom', formula1: `AND(${[`ISNUMBER(${cell})`, ...sides].join(',')})` }
}

const inWords = ({ least, most }: NumberLimits, language: Language): readonly string[] => {
  const words = checkWords[language]
  const shown = ({ value }: NumberLimit): string => {
    const number = new Decimal(value).toSignificantDigits(6)
    return formatNumber(number, number.decimalPlaces(), language)
  }
  if (least?.isOpen === false && most?.isOpen === false)
    return [fill(words.between, { least: shown(least), most: shown(most) })]
  return [
    ...(least === undefined
      ? []
      : [fill(least.isOpen ? words.moreThan : words.atLeast, { number: shown(least), least: shown(least) })]),
    ...(most === undefined
      ? []
      : [fill(most.isOpen ? words.lessThan : words.atMost, { number: shown(most), most: shown(most) })]),
  ]
}

const sentence = (parts: readonly string[]): string => {
  const text = parts.join(', ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const cut = (text: string, most: number): string => xmlText(text.length <= most ? text : `${text.slice(0, most - 1)}…`)
