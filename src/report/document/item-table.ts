import type { DocumentTable } from './report-document.js'
import { assumptionWords } from '../words/assumptions.js'
import { fill } from '../words/summary.js'
import { listed } from '../../money/index.js'
import type { Language } from '../language/language.js'

/** The numbers of one item, by the heading of their column. */
export interface ItemRow {
  readonly item: string
  readonly cells: ReadonlyMap<string, string>
}

/** As many rows with another number than the others are named beside a number that is said once. */
const mostExceptions = 2
/** A number is said once for at least so many rows. */
const leastAlike = 3
/** A cell longer than this is set as words. */
const longest = 22

/**
 * Items as rows and parameters as columns. What nearly all rows have in common is said once, beneath the table, with
 * the rows that differ. A single item has its parameters as rows.
 */
export const itemTable = (caption: string, rows: readonly ItemRow[], language: Language): DocumentTable => {
  const words = assumptionWords[language]
  const headings = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  const [only] = rows
  if (rows.length === 1 && only !== undefined)
    return {
      caption: only.item === '' ? caption : `${caption}: ${only.item}`,
      head: [words.number, words.value],
      wordColumns: 2,
      rows: headings.map((heading) => [capital(heading), only.cells.get(heading) ?? '']),
    }
  const alike = headings.flatMap((heading) => saidOnce(heading, rows, language) ?? [])
  const said = alike.length === headings.length ? alike.slice(1) : alike
  const columns = headings.filter((heading) => said.every((one) => one.heading !== heading))
  return {
    caption,
    head: [words.item, ...columns.map(capital)],
    wordsAt: columns.flatMap((heading, at) =>
      rows.some(({ cells }) => (cells.get(heading) ?? '').length > longest) ? [at + 1] : [],
    ),
    rows: rows.map(({ item, cells }) => [item, ...columns.map((heading) => cells.get(heading) ?? '')]),
    ...(said.length === 0
      ? {}
      : {
          note: fill(said.every(({ isWhole }) => isWhole) ? words.same : words.almost, {
            list: said.map(({ text }) => text).join('; '),
          }),
        }),
  }
}

interface SaidOnce {
  readonly heading: string
  readonly text: string
  /** Whether no row differs. */
  readonly isWhole: boolean
}

const saidOnce = (heading: string, rows: readonly ItemRow[], language: Language): SaidOnce | undefined => {
  const words = assumptionWords[language]
  const cells = rows.map(({ item, cells: own }) => ({ item, text: own.get(heading) ?? '' }))
  const count = (text: string): number => cells.filter((cell) => cell.text === text).length
  const common = cells.map(({ text }) => text).reduce((one, other) => (count(other) > count(one) ? other : one), '')
  const others = cells.filter(({ text }) => text !== common)
  if (common === '' || others.length > mostExceptions || count(common) < leastAlike) return undefined
  const text = `${heading} ${common}`
  if (others.length === 0) return { heading, text, isWhole: true }
  const exceptions = listed(
    others.map((other) =>
      fill(words.exception, { item: other.item, text: other.text === '' ? words.absent : other.text }),
    ),
    { last: words.and },
  )
  return { heading, text: fill(words.except, { text, exceptions }), isWhole: false }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
