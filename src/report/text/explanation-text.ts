import {
  departureOf,
  expectArgument,
  isPublished,
  type BusinessCase,
  type Money,
  quantitiesByPath,
  languageOf,
} from '../../case/index.js'
import type { Explanation, Expression, Operation, Unit } from '../../sheet/index.js'
import { Decimal, formatEuro, formatNumber, formatPercentage, given } from '../../money/index.js'
import { derivedNumber } from '../facts/derived-number.js'
import type { Language } from '../language/language.js'
import { paybackExplanation } from '../facts/payback-explanation.js'
import { wordLabel } from '../language/word-label.js'
import { derivedWords } from '../words/derived.js'
import { explanationWords } from '../words/explanation.js'
import { wrapText } from './wrap-text.js'

/** How an explanation is written. */
export interface ExplanationOptions {
  readonly language?: Language | undefined
  /** How many levels down the tree goes. */
  readonly depth?: number | undefined
  /** Columns of a page; a line that is longer is broken. Without it no line is broken. */
  readonly width?: number | undefined
}

/** How many levels of the tree are two columns apart on a page; deeper ones are one apart. */
const EVENLY_INDENTED = 8

/** A text of which no word is longer than there is room for: a path in the file may be. */
const cutWords = (text: string, room: number): string => text.replace(new RegExp(`\\S{${room}}(?=\\S)`, 'g'), '$& ')

/**
 * An explanation as an indented tree: each figure with its number and how it follows from the figures under it; numbers
 * that the case states have their path and source.
 *
 * @throws ArgumentTypeError where the first is no explanation or the second no case
 *
 * @example
 * explanationText(explain(results, 'gemeente.cash.costs.presentValue'), businessCase, { language: 'en' })
 * // costs, present value, Gemeente Voorbeeld: -€83,076
 * //   = sum over the timeline of ([costs, by year, Gemeente Voorbeeld] x [discount factor])
 * //   costs, by year, Gemeente Voorbeeld: [-€42,000 | -€42,000 | €0 | €0 | €0]
 * // ...
 */
export const explanationText = (
  explanation: Explanation,
  businessCase: BusinessCase,
  options: ExplanationOptions = {},
): string => {
  given.object(
    'explanationText',
    { nl: 'een herleiding, het antwoord van explain', en: 'an explanation, the answer of explain' },
    explanation,
  )
  given.object(
    'explanationText',
    { nl: 'een herleiding, het antwoord van explain', en: 'an explanation, the answer of explain' },
    explanation.how,
  )
  expectArgument('explanationText', 'case', businessCase)
  const { depth = 40, width } = given.options('explanationText', options)
  const language = languageOf(options)
  const words = explanationWords[language]
  const lines: string[] = []
  const addLine = (level: number, text: string): void => {
    // Deep down the tree the indent grows by one column only, so that room is left for text.
    const indent = ' '.repeat(width === undefined ? 2 * level : level + Math.min(level, EVENLY_INDENTED))
    const wrapped =
      width === undefined ? text : wrapText(cutWords(text, width - indent.length - 4), width - indent.length, '    ')
    lines.push(...wrapped.split('\n').map((line) => `${indent}${line}`))
  }
  const nameOf = ({ name }: Explanation): string =>
    name === undefined ? words.unnamed : wordLabel(name.label, businessCase, language)

  const quantities = quantitiesByPath(businessCase)

  const addLines = (figure: Explanation, level: number): void => {
    const payback = paybackExplanation(figure, businessCase, language)
    addLine(level, `${nameOf(figure)}: ${payback?.answer ?? valueText(figure, language)}`)
    if (figure.repeated) {
      addLine(level + 1, words.repeated)
      return
    }
    const how = payback === undefined ? arithmetic(figure.how, figure.from.map(nameOf), language) : payback.how
    if (how !== undefined) addLine(level + 1, `= ${how}`)
    for (const line of originOf(figure, businessCase, quantities, language)) addLine(level + 1, line)
    if (level >= depth) {
      if (figure.from.length > 0) addLine(level + 1, words.deeper)
      return
    }
    for (const input of payback?.from ?? figure.from) addLines(input, level + 1)
  }
  addLines(explanation, 0)
  return `${lines.join('\n')}\n`
}

/** The origin of an input. A number that is calculated from stated ones is not credited to their source. */
const originOf = (
  { path, name }: Explanation,
  businessCase: BusinessCase,
  quantities: ReadonlyMap<string, Money>,
  language: Language,
): readonly string[] => {
  const words = explanationWords[language]
  const quantity = path === undefined ? undefined : quantities.get(path)
  const departure = quantity && departureOf(quantity, businessCase)
  const derived =
    quantity && derivedNumber(quantity, (number) => numberText(number, name?.unit ?? 'number', language), language)
  const where =
    derived !== undefined ? words.statedAs : path !== undefined && isPublished(path) ? words.reference : words.stated
  const { source, assumption } = derived === undefined ? words : derivedWords[language]
  return [
    ...(derived === undefined ? [] : [`${derivedWords[language].derived}: ${derived}`]),
    ...(path === undefined ? [] : [`${where} ${path}`]),
    ...(quantity?.uncertainty === undefined || derived !== undefined ? [] : [words.uncertain]),
    ...(departure === undefined ? [] : [`${departure.text[language]} (${departure.reference})`]),
    ...(name?.source === undefined ? [] : [`${source}: ${name.source}`]),
    ...(name?.assumption === undefined ? [] : [`${assumption}: ${name.assumption}`]),
  ]
}

/**
 * A row as long as a timeline of years is shown in full, so that it can be added up; of a longer one (months) only the
 * beginning.
 */
const longestRow = 40
const cellsShown = 12
const cellsWritten = 3

const valueText = ({ value, name }: Explanation, language: Language): string => {
  const unit = name?.unit ?? 'number'
  if (Decimal.isDecimal(value)) return numberText(value, unit, language)
  const rows = value
  const first = rows[0]
  if (first !== undefined && rows.every((cell) => cell.eq(first)))
    return `${numberText(first, unit, language)} ${explanationWords[language].everywhere}`
  return rowText(rows, (cell) => numberText(cell, unit, language))
}

const rowText = (rows: readonly Decimal[], written: (cell: Decimal) => string): string =>
  rows.length <= longestRow
    ? `[${rows.map(written).join(' | ')}]`
    : `[${rows.slice(0, cellsShown).map(written).join(' | ')} | ...]`

const numberText = (value: Decimal, unit: Unit, language: Language): string => {
  if (!value.isFinite()) return explanationWords[language].none
  switch (unit) {
    case 'eur':
    case 'eur-per-year':
      return formatEuro(value, language)
    case 'eur-per-household-year':
    case 'eur-per-unit':
    case 'eur-per-household':
      return formatEuro(value, language, 2)
    case 'share':
      return formatPercentage(value, language, 2)
    case 'factor':
      return formatNumber(value, 4, language)
    default:
      return formatNumber(value, value.isInteger() ? 0 : 2, language)
  }
}

const signs: Readonly<Partial<Record<Operation, string>>> = {
  add: ' + ',
  subtract: ' - ',
  multiply: ' x ',
  divide: ' / ',
  power: ' ^ ',
}

/** The arithmetic in words; nothing where the figure is simply stated. */
const arithmetic = (expression: Expression, names: readonly string[], language: Language): string | undefined => {
  const words = explanationWords[language]
  const plain = (value: Decimal): string => formatNumber(value, Math.min(value.decimalPlaces(), 6), language)
  const write = (step: Expression, outer: boolean): string => {
    switch (step.kind) {
      case 'stated':
        return ''
      case 'figure':
        return `[${names[step.index] ?? ''}]`
      case 'number':
        return plain(step.value)
      case 'data':
        // Rows of the calendar: months since the start, values of a price index, and the like.
        return step.values.every((cell) => cell.eq(step.values[0] ?? cell)) && step.values[0] !== undefined
          ? plain(step.values[0])
          : rowText(step.values, plain)
      case 'operation': {
        const sign = signs[step.op]
        const args = step.args.map((arg) => write(arg, sign === undefined))
        if (sign === undefined) {
          // Of many years, the first few cells are enough to see the pattern.
          const shown = args.length > cellsWritten ? [...args.slice(0, cellsWritten), '...'] : args
          return `${words.operations[step.op] ?? step.op}(${shown.join('; ')})`
        }
        const text = args.join(sign)
        return outer || args.length < 2 ? text : `(${text})`
      }
    }
  }
  return expression.kind === 'operation' ? write(expression, true) : undefined
}
