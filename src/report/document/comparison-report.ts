import { languageOf } from '../../case/index.js'
import { expectComparison, type Comparison } from '../../compare/index.js'
import { given } from '../../money/index.js'
import { comparisonAnswers } from '../answers/comparison-answers.js'
import type { ReceiptFacts } from '../facts/receipt-facts.js'
import { givenDay } from '../language/given-day.js'
import type { Language } from '../language/language.js'
import { comparisonTables } from '../tables/comparison-tables.js'
import { comparisonWords } from '../words/comparison.js'
import { fill } from '../words/summary.js'
import { receiptWords } from '../words/tables/receipt.js'
import { receiptBlocks } from './receipt-blocks.js'
import { paragraph, type Block, type DocumentTable, type ReportDocument, type Section } from './report-document.js'

/** How a comparison is read. */
export interface ComparisonReading {
  /** @defaultValue 'nl' */
  readonly language?: Language | undefined
  /** The day that the report is of, as `2024-03-01`; without it the report names no day. */
  readonly date?: string | undefined
  /** How the figures can be repeated and checked, from `receiptFactsOf` of the versions; without it the report does not say. */
  readonly receipt?: ReceiptFacts | undefined
}

/**
 * The report of a comparison, with versions as columns: which is best and by how much, where the difference is, and what
 * a unit of each outcome costs. For `htmlDocument` and `markdownDocument`.
 *
 * @throws ArgumentTypeError where it is given something else than a comparison; ArgumentRangeError for a date that is
 *   no day
 *
 * @example
 * import { compare, variantsOf } from 'maatschappelijke-businesscase/compare'
 *
 * const comparison = compare(variantsOf(caseFrom(textOf('varianten-vergelijken.yaml'))))
 * markdownDocument(comparisonReport(comparison, { language: 'en' }))
 * // # Comparison: Vaste begeleider
 * // ...
 */
export const comparisonReport = (comparison: Comparison, options: ComparisonReading = {}): ReportDocument => {
  expectComparison('comparisonReport', comparison)
  const language = languageOf(options)
  const { date: day, receipt } = given.options('comparisonReport', options)
  const date = givenDay('comparisonReport', day)
  const words = comparisonWords[language]
  const { versions, reference, priceLevel } = comparison
  const name = versions.find(({ id }) => id === reference)?.name ?? reference
  const tables = comparisonTables(comparison, language)
  const table = (own: DocumentTable | undefined): readonly Block[] =>
    own === undefined ? [] : inParts(own).map((part): Block => ({ kind: 'table', table: part }))
  const main: readonly Section[] = [
    {
      id: 'answer',
      title: words.answer,
      blocks: [
        { kind: 'answers', answers: comparisonAnswers(comparison, language) },
        ...table(tables.key),
        ...(tables.choices === undefined ? [] : [paragraph(words.choicesNote)]),
        ...table(tables.choices),
      ],
    },
    {
      id: 'versions',
      title: words.versions,
      blocks: [
        {
          kind: 'list',
          items: versions.map((version) =>
            [
              version.name,
              ...(version.id === reference ? [`(${words.isReference})`] : []),
              ...(version.description === undefined ? [] : [`- ${version.description}`]),
            ].join(' '),
          ),
        },
      ],
    },
    { id: 'parties', title: words.titles.parties, blocks: table(tables.parties) },
    { id: 'items', title: words.titles.items, blocks: table(tables.items) },
    { id: 'outcomes', title: words.outcomes, blocks: tables.outcomes.flatMap(table) },
    { id: 'pm', title: words.pm, blocks: table(tables.pm) },
  ]
  const appendix: readonly Section[] = [
    { id: 'interventions', title: words.titles.interventions, blocks: table(tables.interventions) },
    {
      id: 'years',
      title: words.titles.years,
      blocks: [
        ...tables.years
          .flatMap(inParts)
          .map((own): Block => ({ kind: 'folded-table', title: own.caption, table: own })),
        paragraph(words.byYearNote),
      ],
    },
    { id: 'receipt', title: receiptWords[language].title, blocks: receiptBlocks({ receipt, language }) },
  ]
  const sections = [...main, ...appendix.map((section) => ({ ...section, part: 'appendix' as const }))]
  return {
    language,
    title: fill(words.title, { name }),
    kind: words.kind,
    frame: [fill(words.frame, { level: String(priceLevel), reference: name }), words.rounding].join(' '),
    ...(date === undefined ? {} : { date }),
    ...(language === 'nl' ? {} : { dutch: namesIn(comparison) }),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}

/** How many versions stand beside each other on a sheet of A4. */
const MOST_COLUMNS = 6

/** A table of many versions as several that fit on paper, each with the first column; the last has the note. */
const inParts = (table: DocumentTable): readonly DocumentTable[] => {
  const { head, rows, foot, note, wordColumns = 1, ...rest } = table
  const parts = Math.ceil((head.length - 1) / MOST_COLUMNS)
  if (parts <= 1) return [table]
  return Array.from({ length: parts }, (_, part): DocumentTable => {
    const start = 1 + part * MOST_COLUMNS
    const cut = (row: readonly string[]): readonly string[] => [row[0] ?? '', ...row.slice(start, start + MOST_COLUMNS)]
    return {
      ...rest,
      caption: `${rest.caption} (${part + 1}/${parts})`,
      head: cut(head),
      rows: rows.map(cut),
      ...(foot === undefined ? {} : { foot: foot.map(cut) }),
      ...(wordColumns === 1 ? {} : { wordColumns: cut(head).length }),
      ...(note === undefined || part < parts - 1 ? {} : { note }),
    }
  })
}

/** The names that the cases give, which are Dutch in a report of any language. */
const namesIn = ({ versions, parties, wholes, items, interventions, pm, outcomes }: Comparison): readonly string[] => [
  ...new Set(
    [
      ...versions.flatMap(({ name, description }) => [name, description]),
      ...[...parties, ...wholes, ...interventions, ...pm, ...items].map(({ name }) => name),
      ...outcomes.map(({ unit }) => unit),
    ].filter((text): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text)),
  ),
]
