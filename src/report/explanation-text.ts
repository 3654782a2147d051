import { calculate, CalculationError } from '../appraisal/index.js'
import { expectArgument } from '../case/expect-argument.js'
import type { BusinessCase } from '../case/index.js'
import { languageOf } from '../case/language-of.js'
import { statedQuantities } from '../case/stated-quantities.js'
import type { Explanation, Expression, Operation, Unit } from '../formula/index.js'
import { Decimal, formatEuro, formatNumber, formatPercentage, given } from '../money/index.js'
import type { Language } from './language.js'
import { paybackExplanation } from './payback-explanation.js'
import { isPrintedPart, printedParts, type PrintedParts } from './printed-parts.js'
import { wordLabel } from './word-label.js'
import { explanationWords } from './words/explanation.js'

export interface ExplanationOptions {
  readonly language?: Language
  /** How many levels down the tree goes. */
  readonly depth?: number
}

/**
 * An explanation as an indented tree: each figure with its number, how it follows from the figures under it,
 * and for what the case states its path and source. An NPV and what it is the sum of are printed as the tables of results print them.
 */
export const explanationText = (
  explanation: Explanation,
  businessCase: BusinessCase,
  options: ExplanationOptions = {},
): string => {
  given.object('explanationText', 'an explanation, the answer of explain', explanation)
  given.object('explanationText', 'an explanation, the answer of explain', explanation.how)
  expectArgument('explanationText', 'case', businessCase)
  const { depth = 40 } = given.options('explanationText', options)
  const language = languageOf(options)
  const words = explanationWords[language]
  const lines: string[] = []
  const nameOf = ({ name }: Explanation): string =>
    name === undefined ? words.unnamed : wordLabel(name.label, businessCase, language)

  const printed = printedIn(explanation, businessCase)
  const uncertain = new Set(statedQuantities(businessCase).flatMap(({ path, quantity }) => (quantity.uncertainty === undefined ? [] : [path])))

  const tell = (figure: Explanation, level: number): void => {
    const indent = '  '.repeat(level)
    const payback = paybackExplanation(figure, businessCase, language)
    lines.push(`${indent}${nameOf(figure)}: ${payback?.answer ?? valueText(figure, printed, language)}`)
    if (figure.repeated) {
      lines.push(`${indent}  ${words.repeated}`)
      return
    }
    const how = payback === undefined ? arithmetic(figure.how, figure.from.map(nameOf), language) : payback.how
    if (how !== undefined) lines.push(`${indent}  = ${how}`)
    if (figure.path !== undefined) {
      const where = figure.path.startsWith('reference.') ? words.reference : words.stated
      lines.push(`${indent}  ${where} ${figure.path.replace(/^reference\./, '')}`)
      if (uncertain.has(figure.path)) lines.push(`${indent}  ${words.uncertain}`)
    }
    if (figure.name?.source !== undefined) lines.push(`${indent}  ${words.source}: ${figure.name.source}`)
    if (figure.name?.assumption !== undefined) lines.push(`${indent}  ${words.assumption}: ${figure.name.assumption}`)
    if (level >= depth) {
      if (figure.from.length > 0) lines.push(`${indent}  ${words.deeper}`)
      return
    }
    for (const input of payback?.from ?? figure.from) tell(input, level + 1)
  }
  tell(explanation, 0)
  return `${lines.join('\n')}\n`
}

/** How present values are printed in an explanation: only where one is met is the case calculated, and one that cannot be carried out has no tables. */
const printedIn = ({ name }: Explanation, businessCase: BusinessCase): PrintedParts => {
  let known: PrintedParts | undefined
  const parts = (): PrintedParts => {
    try {
      return printedParts(calculate(businessCase), name?.label.concept.startsWith('welfare.') === true ? 'welfare' : 'cash')
    } catch (error) {
      if (error instanceof CalculationError) return () => undefined
      throw error
    }
  }
  return (label, value) => (isPrintedPart(label) ? (known ??= parts())(label, value) : undefined)
}

/** A row as long as a timeline of years is told in full, so that it can be added up; a longer one (months) by its beginning. */
const longestRow = 40
const cellsShown = 12
const cellsWritten = 3

const valueText = ({ value, name }: Explanation, printed: PrintedParts, language: Language): string => {
  const unit = name?.unit ?? 'number'
  if (Decimal.isDecimal(value)) return numberText((name && printed(name.label, value)) ?? value, unit, language)
  const rows = value
  const first = rows[0]
  if (first !== undefined && rows.every((cell) => cell.eq(first)))
    return `${numberText(first, unit, language)} ${explanationWords[language].everywhere}`
  return rowText(rows, (cell) => numberText(cell, unit, language))
}

const rowText = (rows: readonly Decimal[], written: (cell: Decimal) => string): string =>
  rows.length <= longestRow ? `[${rows.map(written).join(' | ')}]` : `[${rows.slice(0, cellsShown).map(written).join(' | ')} | ...]`

const numberText = (value: Decimal, unit: Unit, language: Language): string => {
  if (!value.isFinite()) return explanationWords[language].none
  switch (unit) {
    case 'eur':
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
        // The calendar: months since the start, prices of an index, and the like.
        return step.values.every((cell) => cell.eq(step.values[0] ?? cell)) && step.values[0] !== undefined ? plain(step.values[0]) : rowText(step.values, plain)
      case 'operation': {
        const sign = signs[step.op]
        const args = step.args.map((arg) => write(arg, sign === undefined))
        if (sign === undefined) {
          // A cell for each of many years reads like the first few.
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
