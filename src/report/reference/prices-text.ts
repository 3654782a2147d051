import { languageOf, type Language } from '../../case/index.js'
import { Decimal, formatEuro, formatNumber, formatPercentage, given } from '../../money/index.js'
import {
  conflictsOf,
  sourceText,
  unitCost,
  type DiscountRegime,
  type NextEdition,
  type PriceIndex,
  type UnitCost,
} from '../../reference/index.js'
import { textTable } from '../text/text-table.js'
import { wrapText } from '../text/wrap-text.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import { pricesWords } from './prices-words.js'
import { recordsFound } from './records-found.js'

export interface PricesTextOptions {
  readonly language?: Language | undefined
  readonly width?: number | undefined
}

/**
 * Reference data as plain text: with each record its price year, its source and its next edition, and those that conflict
 * beside each other. One record, asked by its id, is shown in full. Empty where nothing is found.
 *
 * @param asked an id, a domain, or words to look for; everything where it is left out
 */
export const pricesText = (asked?: string, options: PricesTextOptions = {}): string => {
  const { width = 80 } = given.options('pricesText', options)
  const language = languageOf(options)
  const found = recordsFound(asked)
  const all = [...found.unitCosts, ...found.priceIndices, ...found.discountRegimes]
  const [only] = all
  if (only === undefined) return ''
  const page: Page = { language, line: (text, indent = '    ') => wrapText(text, width - 2, indent) }
  if (all.length === 1) return `${inFull(only, page, width).join('\n')}\n`
  const words = pricesWords[language]
  const heading = (text: string): readonly string[] => ['', text, '-'.repeat(text.length)]
  const domains = [...new Set(found.unitCosts.map(({ domain }) => domain))]
  const lines = [
    ...domains.flatMap((domain) => [
      ...heading(`${words.unitCosts}: ${domainWords[language][domain]}`),
      ...found.unitCosts.filter((cost) => cost.domain === domain).flatMap((cost) => brief(cost, page)),
    ]),
    ...(found.priceIndices.length === 0 ? [] : heading(words.priceIndices)),
    ...found.priceIndices.flatMap((index) => brief(index, page)),
    ...(found.discountRegimes.length === 0 ? [] : heading(words.discountRegimes)),
    ...found.discountRegimes.flatMap((regime) => brief(regime, page)),
    ...(found.conflicts.length === 0 ? [] : heading(words.conflicts)),
    ...found.conflicts.flatMap(({ between, about }) => [
      '',
      page.line(about[language], '  '),
      besideEachOther(between, page, width),
    ]),
    '',
    page.line(words.one, ''),
  ]
  return `${lines.slice(1).join('\n')}\n`
}

interface Page {
  readonly language: Language
  readonly line: (text: string, indent?: string) => string
}

type AnyRecord = UnitCost | PriceIndex | DiscountRegime

const brief = (record: AnyRecord, { language, line }: Page): readonly string[] => [
  record.id,
  indented(line(`${record.name[language]}: ${figureOf(record, language)}`, '  ')),
  indented(
    line(
      `${sourceText(record.source)}; ${pricesWords[language].next}: ${nextWords(record.next, language, false)}`,
      '  ',
    ),
  ),
]

const indented = (text: string): string => text.replace(/^/gm, '  ')

/** What a record comes to, in one line. */
const figureOf = (record: AnyRecord, language: Language): string => {
  if ('amount' in record)
    return `${euros(record, language)} ${record.unit}, ${pricesWords[language].level.toLowerCase()} ${record.priceYear}`
  if ('values' in record) {
    const years = Object.keys(record.values)
    return `${years[0] ?? ''} - ${years.at(-1) ?? ''} (${record.base})`
  }
  return ratesText(record, language)
}

const euros = ({ amount }: UnitCost, language: Language): string => formatEuro(new Decimal(amount), language, 2)

const ratesText = ({ steps }: DiscountRegime, language: Language): string =>
  steps
    .map(
      ({ fromYear, rate }) =>
        `${formatPercentage(new Decimal(rate), language, 2)}${fromYear > 1 ? ` (${fromYear}+)` : ''}`,
    )
    .join(', ')

const nextWords = (next: NextEdition, language: Language, isFull: boolean): string => {
  if ('due' in next) return next.due
  return isFull ? fill(pricesWords[language].none, { reason: next.none[language] }) : '-'
}

/** One record with all that is known of it. */
const inFull = (record: AnyRecord, page: Page, width: number): readonly string[] => {
  const { language, line } = page
  const words = pricesWords[language]
  const { source, licence, read, next, note } = record
  const said = (name: string, text: string): string => line(`${name}: ${text}`, '  ')
  return [
    record.id,
    '='.repeat(record.id.length),
    line(record.name[language], ''),
    ...('values' in record
      ? [
          said(words.base, record.base),
          said(
            words.years,
            Object.entries(record.values)
              .map(([year, value]) => `${year}: ${numberText(value, language)}`)
              .join('; '),
          ),
          ...(record.provisional === undefined ? [] : [said(words.provisional, record.provisional.join(', '))]),
        ]
      : 'amount' in record
        ? [line(figureOf(record, language), ''), said(words.act, record.law)]
        : [said(words.rates, ratesText(record, language))]),
    said(words.source, `${sourceText(source)}, ${source.address}`),
    line(fill(words.read[read.how], { on: read.on }), '  '),
    said(words.next, nextWords(next, language, true)),
    said(words.licence, licence),
    ...(note === undefined ? [] : [said(words.note, note[language])]),
    ...conflictsOf(record.id).flatMap(({ between, about }) => [
      '',
      said(words.conflictsWith, about[language]),
      besideEachOther(between, page, width),
    ]),
    ...('amount' in record ? ['', line(fill(words.refer, { id: record.id }), '  ')] : []),
  ]
}

const numberText = (value: string, language: Language): string => {
  const number = new Decimal(value)
  return formatNumber(number, Math.min(number.decimalPlaces(), 4), language)
}

/** Records that conflict, one a row. */
const besideEachOther = (between: readonly string[], { language }: Page, width: number): string => {
  const words = pricesWords[language]
  const rows = between.flatMap((id) => {
    const record = unitCost(id)
    return record === undefined ? [] : [[record.id, euros(record, language), String(record.priceYear)]]
  })
  return textTable({ head: [words.record, words.amount, words.level], rows }, width)
}
