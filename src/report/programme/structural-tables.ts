import type { StructuralResults } from '../../calculation/index.js'
import { nameById } from '../../case/index.js'
import { formatEuro, listed, roundToNearest, ZERO, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordParty } from '../language/word-label.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, sumsDown, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { structuralWords } from './structural-words.js'

type Line = StructuralResults['lines'][number]
type Amounts = StructuralResults['parties'][number]
type Field = 'asked' | 'saved' | 'net'

/** The most years beside each other: as many as a page has room for, and a council looks ahead. */
const MOST_YEARS = 5

/**
 * What making projects structural asks in the first year after the budget, what they save in cash then, and the net;
 * nothing where none asks.
 */
export const structuralDecisionTable = (reading: Reading): TitledTable | undefined => {
  const found = asking(reading)
  if (found === undefined) return undefined
  const { lines, years, words, structural } = found
  const [first] = years as [Year]
  const cells = (own: Amounts): readonly Cell[] =>
    (['asked', 'saved', 'net'] as const).map((field) => at(own, field, first))
  return {
    title: fill(words.decision, { year: first.name }),
    table: tableOf(reading, [words.askedIn, words.savedIn, words.netIn], lines, cells),
    notes: [fill(words.frame, { after: String(structural.after) })],
  }
}

/** What is asked of the regular budget, and the net, in each year after the budget; nothing where none asks. */
export const structuralYearTables = (reading: Reading): readonly TitledTable[] => {
  const found = asking(reading)
  if (found === undefined) return []
  const { lines, years, words, structural } = found
  const after = String(structural.after)
  const shown = years.slice(0, MOST_YEARS)
  const table = (field: Field, title: string, notes: readonly string[]): TitledTable => ({
    title: fill(title, { after }),
    table: tableOf(
      reading,
      shown.map(({ name }) => name),
      lines,
      (own) => shown.map((year) => at(own, field, year)),
    ),
    notes,
  })
  const last = shown.at(-1)
  return [
    table('asked', words.asked, []),
    table('net', words.net, [
      fill(words.frame, { after }),
      ...(last === undefined || shown.length === years.length ? [] : [fill(words.laterYears, { last: last.name })]),
    ]),
  ]
}

/** The sentences that a council decides on: what each project asks of each party, what stands against it, and all together. */
export const structuralSentences = (reading: Reading): readonly string[] => {
  const found = asking(reading)
  if (found === undefined) return []
  const { lines, years, words, structural } = found
  const { results, language } = reading
  const euros = (value: Decimal): string => formatEuro(value, language)
  const partyName = (party: string): string =>
    withinSentence(wordParty(party, results.businessCase, language), language)
  const outcome = (net: Decimal): string =>
    roundToNearest(net).isZero()
      ? words.even
      : fill(net.isNegative() ? words.finds : words.keeps, { net: euros(net.abs()) })
  const firstOf = (own: Amounts): Year => years.find((year) => !isNothing(at(own, 'asked', year))) ?? (years[0] as Year)
  const facts = (own: Amounts): Readonly<Record<string, string>> => {
    const year = firstOf(own)
    return { party: partyName(own.party), year: year.name, asked: euros(at(own, 'asked', year)) }
  }
  const idle = results.businessCase.projects.filter(({ id }) => !lines.some(({ project }) => project === id))
  return [
    ...lines.map((line) => {
      const year = firstOf(line)
      const saved = at(line, 'saved', year)
      return fill(words.sentence, {
        ...facts(line),
        project: projectName(reading, line),
        saved: isNothing(saved) ? words.nothingSaved : savedWords(language, euros(saved)),
        outcome: isNothing(saved) ? '' : outcome(at(line, 'net', year)),
      })
    }),
    ...structural.parties.flatMap((own) => {
      if (lines.filter(({ party }) => party === own.party).length < 2) return []
      return [fill(words.all, { ...facts(own), outcome: outcome(at(own, 'net', firstOf(own))) })]
    }),
    ...(lines.some((line) => !isNothing(at(line, 'saved', firstOf(line)))) ? [words.earlier] : []),
    ...(idle.length === 0
      ? []
      : [fill(words.ending, { after: String(structural.after), projects: listed(idle.map(({ name }) => name)) })]),
  ]
}

const savedWords = (language: Reading['language'], saved: string): string =>
  language === 'nl'
    ? `daar staat in dat jaar ${saved} aan besparing in geld tegenover, en dan `
    : `against that the same project saves that party ${saved} in cash in that year, and then `

interface Year {
  readonly name: string
  readonly position: number
}

const at = (own: Amounts, field: Field, { position }: Year): Decimal => own[field][position] ?? ZERO

const isNothing = (amount: Decimal): boolean => roundToNearest(amount).isZero()

/** The lines that ask anything after the budget, and the years in which they may. */
const asking = ({ results, language }: Reading) => {
  const { structural, budgetYears } = results
  if (structural === undefined) return undefined
  const years = budgetYears.flatMap((year, position): readonly Year[] =>
    year > structural.after ? [{ name: String(year), position }] : [],
  )
  const lines = structural.lines.filter((line) => years.some((year) => !isNothing(at(line, 'asked', year))))
  return lines.length === 0 ? undefined : { structural, lines, years, words: structuralWords[language] }
}

const projectName = ({ results, language }: Reading, { project }: Line): string =>
  project === undefined ? structuralWords[language].none : nameById(results.businessCase.projects, project)

/** A row for each project and party, and for each party of several projects a total. */
const tableOf = (
  reading: Reading,
  heads: readonly string[],
  lines: readonly Line[],
  cells: (own: Amounts) => readonly Cell[],
): TitledTable['table'] => {
  const { results, language } = reading
  const words = structuralWords[language]
  const nameOf = (party: string): string => wordParty(party, results.businessCase, language)
  const parties = results.structural?.parties.filter((own) => lines.some(({ party }) => party === own.party)) ?? []
  // Where one party pays all, its name stands with the total only.
  const isOfOne = parties.length === 1 && lines.length > 1
  const rowOf = (line: Line): readonly Cell[] => [
    isOfOne
      ? projectName(reading, line)
      : fill(words.each, { project: projectName(reading, line), party: nameOf(line.party) }),
    ...cells(line),
  ]
  const totals = parties.map((own) => ({
    row: [fill(words.together, { party: nameOf(own.party) }), ...cells(own)] as readonly Cell[],
    parts: lines.filter(({ party }) => party === own.party).map(rowOf),
  }))
  return printedTable(
    {
      head: [isOfOne ? words.project : words.who, ...heads],
      rows: lines.map(rowOf),
      foot: totals.filter(({ parts }) => parts.length > 1).map(({ row }) => row),
      sums: totals.flatMap(({ row, parts }) => sumsDown(parts, row)),
    },
    language,
  )
}
