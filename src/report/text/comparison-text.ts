import { languageOf } from '../../case/index.js'
import { expectComparison, type Comparison } from '../../compare/index.js'
import { given } from '../../money/index.js'
import { comparisonAnswers } from '../answers/comparison-answers.js'
import type { DocumentTable } from '../document/report-document.js'
import { comparisonTables } from '../tables/comparison-tables.js'
import { comparisonWords } from '../words/comparison.js'
import { fill } from '../words/summary.js'
import { splitColumns } from './split-columns.js'
import type { SummaryOptions } from './summary-text.js'
import { textTable, type TextTable } from './text-table.js'
import { wrapText } from './wrap-text.js'

/** How a comparison is written. */
export interface ComparisonTextOptions extends SummaryOptions {
  /** Whether differences by intervention and by year are in it too. @defaultValue false */
  readonly full?: boolean | undefined
  /**
   * The most lines of one that is not full: what is left out first are costs per outcome, and then differences by item; of
   * very many versions there is one line each.
   *
   * @defaultValue no limit
   */
  readonly lines?: number | undefined
}

/**
 * A comparison as plain text for a terminal, with versions as columns.
 * Amounts are rounded to whole euros.
 *
 * @throws ArgumentTypeError where it is given something else than a comparison
 *
 * @example
 * comparisonText(compare(variantsOf(caseFrom(textOf('varianten-vergelijken.yaml')))), { language: 'en' })
 * // ...
 * // Society is best off with ‘Ook een tweede jaar’: €260,355 on balance, which is
 * // €247,394 more than with ‘Vaste begeleider’.
 * // ...
 */
export const comparisonText = (comparison: Comparison, options: ComparisonTextOptions = {}): string => {
  expectComparison('comparisonText', comparison)
  const { width = 80, full = false, lines = Infinity } = given.options('comparisonText', options)
  const language = languageOf(options)
  const words = comparisonWords[language]
  const { versions, reference, priceLevel } = comparison
  const nameOf = (id: string): string => versions.find((version) => version.id === id)?.name ?? id
  const tables = comparisonTables(comparison, language)
  const titled = (table: DocumentTable): string =>
    [
      wrapText(table.caption, width),
      splitColumns(table, width)
        .map((part) => textTable(part, width))
        .join('\n\n'),
    ].join('\n')
  const title = fill(words.title, { name: nameOf(reference) })
  const choices = comparison.unlike.map(({ what, values }) =>
    wrapText(
      `- ${words.unlike[what]}: ${versions.map(({ name }, at) => `${name}: ${values[at] ?? ''}`).join('; ')}`,
      width,
      '  ',
    ),
  )
  const answers = [
    [wrapText(title, width), '='.repeat(Math.min(width, title.length))].join('\n'),
    wrapText(fill(words.frame, { level: String(priceLevel), reference: nameOf(reference) }), width),
    comparisonAnswers(comparison, language)
      .map((answer) => wrapText(answer, width))
      .join('\n'),
    ...(choices.length === 0 ? [] : [[wrapText(words.choicesNote, width), ...choices].join('\n')]),
  ]
  const key = titled(tables.key)
  const items = titled(tables.items)
  const parties = titled(tables.parties)
  const outcomes = tables.outcomes.map((table) => outcomeText(table, width))
  const pm = tables.pm === undefined ? [] : [titled(tables.pm)]
  if (full)
    return whole([
      ...answers,
      key,
      items,
      titled(tables.interventions),
      parties,
      ...tables.years.map(titled),
      wrapText(words.byYearNote, width),
      ...outcomes,
      ...pm,
    ])
  const shorter = [
    [...answers, key, items, parties, ...outcomes, ...pm],
    [...answers, key, items, parties, ...pm],
    [...answers, key, parties, ...pm],
    [...answers, key, ...pm],
    [...answers, key],
  ].map(whole)
  return (
    shorter.find((text) => text.split('\n').length - 1 <= lines) ??
    whole([...answers, [wrapText(words.key, width), textTable(turned(tables.key), width)].join('\n')])
  )
}

const whole = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

/** The first figures of each version in a line of its own. */
const turned = ({ head, rows }: DocumentTable): TextTable => {
  const shown = rows.slice(0, 3)
  return {
    head: ['', ...shown.map(([name = '']) => wrapText(name, 12))],
    rows: head.slice(1).map((name, at) => [name, ...shown.map((row) => row[at + 1] ?? '')]),
  }
}

/** The place of a version is a sentence: it stands beneath its numbers. */
const outcomeText = ({ caption, head, rows, note }: DocumentTable, width: number): string => {
  const places = rows.map((row) => `- ${row[0] ?? ''}: ${row.at(-1) ?? ''}`)
  const numbers = { head: head.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) }
  return [
    wrapText(caption, width),
    ...splitColumns(numbers, width).map((part) => textTable(part, width)),
    ...places.map((place) => wrapText(place, width, '  ')),
    ...(note === undefined ? [] : [wrapText(note, width)]),
  ].join('\n')
}
