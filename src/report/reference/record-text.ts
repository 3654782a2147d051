import { sourceOfRecord, type ReferenceData } from '../../case/index.js'
import { Decimal, formatEuro, formatNumber, formatPercentage } from '../../money/index.js'
import type { DiscountRegime, NextEdition, PriceIndex, UnitCost } from '../../reference/index.js'
import type { Language } from '../../base/index.js'
import { fill } from '../words/summary.js'
import { pricesWords } from './prices-words.js'

/** A page of text: its language, and how a line of it is broken. */
export interface Page {
  readonly language: Language
  readonly line: (text: string, indent?: string) => string
}

/** A record that is shipped, or one of one's own, which may say less. */
export type AnyRecord = UnitCost | PriceIndex | DiscountRegime | ReferenceData[keyof ReferenceData][number]

/** A record in a few lines: what it comes to, where it was read and when the next edition is due. */
export const brief = (record: AnyRecord, { language, line }: Page): readonly string[] => [
  record.id,
  indented(line(`${nameBefore(record, language)}${figureOf(record, language)}`, '  ')),
  indented(
    line(`${sourceOfRecord(record)}; ${pricesWords[language].next}: ${nextWords(record.next, language, false)}`, '  '),
  ),
]

/** A record of one's own without a name is called by its id, which stands above it already. */
const nameBefore = ({ id, name }: AnyRecord, language: Language): string =>
  name[language] === id ? '' : `${name[language]}: `

const indented = (text: string): string => text.replace(/^/gm, '  ')

/** What a record comes to, in one line. */
export const figureOf = (record: AnyRecord, language: Language): string => {
  if ('amount' in record)
    return `${amountText(record.amount, language)} ${record.unit}, ${pricesWords[language].level.toLowerCase()} ${record.priceYear}`
  if ('values' in record) {
    const years = Object.keys(record.values)
    return `${years[0] ?? ''} - ${years.at(-1) ?? ''}${'base' in record ? ` (${record.base})` : ''}`
  }
  return ratesText(record.steps, language)
}

export const amountText = (amount: string, language: Language): string => formatEuro(new Decimal(amount), language, 2)

export const ratesText = (steps: DiscountRegime['steps'], language: Language): string =>
  steps
    .map(
      ({ fromYear, rate }) =>
        `${formatPercentage(new Decimal(rate), language, 2)}${fromYear > 1 ? ` (${fromYear}+)` : ''}`,
    )
    .join(', ')

const nextWords = (next: NextEdition | undefined, language: Language, isFull: boolean): string => {
  if (next === undefined) return '-'
  if ('due' in next) return next.due
  return isFull ? fill(pricesWords[language].none, { reason: next.none[language] }) : '-'
}

/** One record with all that is known of it; `from` is the file that states one of one's own. */
export const inFull = (record: AnyRecord, { language, line }: Page, from?: string): readonly string[] => {
  const words = pricesWords[language]
  const { source, licence, read, next } = record
  const said = (name: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [line(`${name}: ${text}`, '  ')]
  const when = typeof read === 'object' ? words.read[read.how] : words.readOn
  return [
    record.id,
    '='.repeat(record.id.length),
    ...(record.name[language] === record.id ? [] : [line(record.name[language], '')]),
    ...(from === undefined ? [] : [line(fill(words.ownRecord, { file: from }), '  ')]),
    ...('values' in record
      ? [
          ...said(words.base, 'base' in record ? record.base : undefined),
          ...said(
            words.years,
            Object.entries(record.values)
              .map(([year, value]) => `${year}: ${numberText(value, language)}`)
              .join('; '),
          ),
          ...said(words.provisional, record.provisional?.join(', ')),
        ]
      : 'amount' in record
        ? [line(figureOf(record, language), ''), ...said(words.act, 'law' in record ? record.law : undefined)]
        : said(words.rates, ratesText(record.steps, language))),
    ...said(
      words.source,
      [sourceOfRecord(record), ...(source.address === undefined ? [] : [source.address])].join(', '),
    ),
    ...(read === undefined ? [] : [line(fill(when, { on: typeof read === 'object' ? read.on : read }), '  ')]),
    ...said(words.next, nextWords(next, language, true)),
    ...said(words.licence, licence),
    ...said(words.note, 'note' in record ? record.note[language] : undefined),
  ]
}

const numberText = (value: string, language: Language): string => {
  const number = new Decimal(value)
  return formatNumber(number, Math.min(number.decimalPlaces(), 4), language)
}
