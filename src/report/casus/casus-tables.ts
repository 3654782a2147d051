import type { CasusResults, Compared } from '../../casus/index.js'
import { listed } from '../../money/index.js'
import type { DocumentTable } from '../document/report-document.js'
import type { Language } from '../language/language.js'
import { printedTable, sumsAcross, sumsDown, type Cell, type FigureTable } from '../tables/figure-table.js'
import { casusWords } from './casus-words.js'

/** A casus, and the language it is read in. */
export interface CasusReading {
  readonly results: CasusResults
  readonly language: Language
}

/** Service by service: now, each plan and, for one plan, the difference; who pays comes after the amounts. */
export const serviceTable = ({ results, language }: CasusReading): DocumentTable => {
  const words = casusWords[language]
  const rows = results.services.map((service): readonly Cell[] => [
    service.name,
    ...amounts(service),
    listed(service.paidBy.map(({ name }) => name)),
  ])
  return compared(
    { results, language },
    {
      caption: words.servicesCaption,
      head: [words.service],
      rows,
      total: [words.total, ...amounts(results.total), ''],
      last: words.payers,
    },
  )
}

/** What each party pays now and under each plan. */
export const payerTable = ({ results, language }: CasusReading): DocumentTable => {
  const words = casusWords[language]
  return compared(
    { results, language },
    {
      caption: words.partiesCaption,
      head: [words.party],
      rows: results.parties.map((party): readonly Cell[] => [party.name, ...amounts(party)]),
      total: [words.total, ...amounts(results.total)],
    },
  )
}

/** All services together: now and each plan by year, in all, and the mean of a month. */
export const yearTable = ({ results, language }: CasusReading): DocumentTable => {
  const words = casusWords[language]
  const lines = [
    { name: words.now, spending: results.total.now },
    ...results.total.plans.map(({ spending }, at) => ({ name: planName(results, at), spending })),
  ]
  const rows = lines.map(({ name, spending }): readonly Cell[] => [
    name,
    ...spending.byYear,
    spending.total,
    spending.perMonth,
  ])
  const years = results.years.map((_, at) => at + 1)
  return {
    caption: words.yearsCaption,
    ...printedTable(
      {
        head: [words.variant, ...results.years.map(String), words.total, words.perMonth],
        rows,
        sums: sumsAcross(rows, years, years.length + 1),
      },
      language,
    ),
  }
}

export const planName = ({ casus }: CasusResults, at: number): string => casus.plans[at]?.name ?? ''

/** Now, each plan, and the difference where there is one plan; with more plans differences stand in a row beneath. */
const amounts = ({ now, plans }: Compared): readonly Cell[] => {
  const [only, ...more] = plans
  return [
    now.total,
    ...plans.map(({ spending }) => spending.total),
    ...(only === undefined || more.length > 0 ? [] : [only.saved.total]),
  ]
}

interface ComparedTable extends Omit<FigureTable, 'sums' | 'foot' | 'wordColumns'> {
  readonly caption: string
  readonly total: readonly Cell[]
  /** A column of words after the amounts. */
  readonly last?: string
}

const compared = (
  { results, language }: CasusReading,
  { caption, head, rows, total, last }: ComparedTable,
): DocumentTable => {
  const words = casusWords[language]
  const { plans } = results.total
  const several = plans.length > 1
  const saved: readonly Cell[] = [
    words.savedRow,
    '',
    ...plans.map((plan) => plan.saved.total),
    ...(last === undefined ? [] : ['']),
  ]
  const { note, ...table } = printedTable(
    {
      head: [
        ...head,
        words.now,
        ...(several ? plans.map((_, at) => planName(results, at)) : plans.map(() => words.plan)),
        ...(plans.length === 1 ? [words.saved] : []),
        ...(last === undefined ? [] : [last]),
      ],
      rows,
      foot: [total, ...(several ? [saved] : [])],
      sums: [...sumsDown(rows, total), ...(plans.length === 1 ? sumsAcross([...rows, total], [2, 3], 1) : [])],
    },
    language,
  )
  const notes = [note, plans.length === 0 || last === undefined ? undefined : words.savedNote].filter(
    (text) => text !== undefined,
  )
  return {
    caption,
    ...table,
    ...(last === undefined ? {} : { wordsAt: [table.head.length - 1] }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  }
}
