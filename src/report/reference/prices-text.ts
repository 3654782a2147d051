import { languageOf, type Language, type Replacement } from '../../case/index.js'
import { given } from '../../money/index.js'
import { conflictsOf, unitCost, type Conflict } from '../../reference/index.js'
import { textTable } from '../text/text-table.js'
import { wrapText } from '../text/wrap-text.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import { pricesWords } from './prices-words.js'
import { amountText, brief, figureOf, inFull, type AnyRecord, type Page } from './record-text.js'
import { recordsFound, type OwnFound, type OwnReference } from './records-found.js'

/** How prices are written. */
export interface PricesTextOptions {
  readonly language?: Language | undefined
  readonly width?: number | undefined
  /** Records of a file of one's own, which are listed too and marked as from that file. */
  readonly own?: OwnReference | undefined
}

/**
 * Reference data as plain text: with each record its price year, its source and its next edition, and those that conflict
 * beside each other, records of one's own and the shipped ones that they replace among them. One record, asked by its id,
 * is shown in full. Empty where nothing is found.
 *
 * @param asked an id, a domain, or words to look for; everything where it is left out
 *
 * @example
 * pricesText('zvw-verpleegdag-ziekenhuis-2022', { language: 'en' })
 * // ...
 * // Hospital inpatient day
 * // €644.00 per dag, price level 2022
 * // act: Zvw
 * // ...
 */
export const pricesText = (asked?: string, options: PricesTextOptions = {}): string => {
  const { width = 80, own: reference } = given.options('pricesText', options)
  const language = languageOf(options)
  const found = recordsFound(asked, reference)
  const { own } = found
  const ownRecords = own === undefined ? [] : recordsOf(own)
  const all = [...recordsOf(found), ...ownRecords]
  const ids = new Set(all.map(({ id }) => id))
  if (ids.size === 0) return ''
  const page: Page = { language, line: (text, indent = '    ') => wrapText(text, width - 2, indent) }
  const words = pricesWords[language]
  const heading = (text: string): readonly string[] => ['', text, '-'.repeat(text.length)]
  const pairs = own === undefined ? [] : pairsOf(own).flatMap((pair) => besideShipped(pair, own.file, page, width))
  if (ids.size === 1) {
    const lines = all.flatMap((record, at) => [
      ...(at === 0 ? [] : ['']),
      ...inFull(record, page, ownRecords.includes(record) ? own?.file : undefined),
    ])
    const [id = ''] = ids
    const refer = all.some((record) => 'amount' in record) ? ['', page.line(fill(words.refer, { id }), '  ')] : []
    const between = conflictsOf(id).flatMap(({ between: records, about }) => [
      '',
      page.line(`${words.conflictsWith}: ${about[language]}`, '  '),
      besideEachOther(records, own, page, width),
    ])
    return `${[...lines, ...between, ...pairs, ...refer].join('\n')}\n`
  }
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
    ...(own === undefined || ownRecords.length === 0 ? [] : heading(fill(words.ownRecords, { file: own.file }))),
    ...ownRecords.flatMap((record) => brief(record, page)),
    ...(found.conflicts.length + pairs.length === 0 ? [] : heading(words.conflicts)),
    ...found.conflicts.flatMap(({ between, about }) => [
      '',
      page.line(about[language], '  '),
      besideEachOther(between, own, page, width),
    ]),
    ...pairs,
    '',
    page.line(words.one, ''),
  ]
  return `${lines.slice(1).join('\n')}\n`
}

const recordsOf = ({
  unitCosts,
  priceIndices,
  discountRegimes,
}: {
  readonly unitCosts: readonly AnyRecord[]
  readonly priceIndices: readonly AnyRecord[]
  readonly discountRegimes: readonly AnyRecord[]
}): readonly AnyRecord[] => [...unitCosts, ...priceIndices, ...discountRegimes]

/** Shipped records that conflict, one a row; one of one's own stands above the one that it replaces. */
const besideEachOther = (
  between: Conflict['between'],
  own: OwnFound | undefined,
  { language }: Page,
  width: number,
): string => {
  const words = pricesWords[language]
  const rows = between.flatMap((id) => {
    const replacing = own?.replacements.unitCosts.find((pair) => pair.own.id === id)?.own
    const row = (
      { amount, priceYear }: { readonly amount: string; readonly priceYear: number },
      of = '',
    ): readonly string[] => [`${id}${of}`, amountText(amount, language), String(priceYear)]
    const record = unitCost(id)
    return [
      ...(replacing === undefined || own === undefined ? [] : [row(replacing, ` (${own.file})`)]),
      ...(record === undefined ? [] : [row(record)]),
    ]
  })
  return textTable({ head: [words.record, words.amount, words.level], rows }, width)
}

const pairsOf = ({ replacements }: OwnFound): readonly Replacement<AnyRecord>[] => [
  ...replacements.unitCosts,
  ...replacements.priceIndices,
  ...replacements.discountRegimes,
]

/** A record of one's own and the shipped one that it replaces. */
const besideShipped = (
  { own, shipped }: Replacement<AnyRecord>,
  file: string,
  { language, line }: Page,
  width: number,
): readonly string[] => {
  const words = pricesWords[language]
  return [
    '',
    line(fill(words.replaces, { id: own.id, file }), '  '),
    textTable(
      {
        head: [words.statedBy, words.says],
        rows: [
          [file, figureOf(own, language)],
          [words.shipped, figureOf(shipped, language)],
        ],
        wordColumns: 2,
      },
      width,
    ),
  ]
}
