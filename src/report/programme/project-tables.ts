import type { ProgrammeResults, ProjectResults } from '../../calculation/index.js'
import { nameById } from '../../case/index.js'
import { formatEuro, formatNumber, listed, roundToNearest, ZERO, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from '../tables/figure-table.js'
import { paybackCell } from '../tables/payback-cell.js'
import { fill } from '../words/summary.js'
import { programmeWords } from './programme-words.js'
import { sameItemNotes } from './same-item-notes.js'

/**
 * What each project costs and brings, and what is of none; nothing where the case names no projects.
 *
 * @param brief only the columns that a terminal has room for
 */
export const projectTable = (reading: Reading, brief = false): TitledTable | undefined => {
  const { results, language } = reading
  const { programme, budget, society } = results
  if (programme === undefined) return undefined
  const words = programmeWords[language]
  const hasBudget = budget !== undefined
  const own = programme.programme
  const row = (
    name: string,
    { costs, savings, cash, welfare }: Pick<ProjectResults, 'costs' | 'savings' | 'cash' | 'welfare'>,
    used: Decimal,
    perEuro: string,
    payback: string,
  ): readonly Cell[] => [
    name,
    ...(hasBudget ? [used] : []),
    ...(brief ? [] : [costs.presentValue, savings.cashable.presentValue]),
    cash,
    welfare,
    ...(hasBudget ? [perEuro] : []),
    ...(brief ? [] : [payback]),
  ]
  const rows = [
    ...programme.projects.map((each) =>
      row(
        nameById(results.businessCase.projects, each.project),
        each,
        each.budget?.used.total ?? ZERO,
        ratio(each.budget?.welfarePerEuro, language),
        paybackCell(each.payback, language),
      ),
    ),
    ...(isOfNone(programme) ? [row(words.own, own, own.budget?.used.total ?? ZERO, '', '')] : []),
  ]
  const total = row(
    words.all,
    {
      costs: society.cash.costs,
      savings: society.savings,
      cash: society.cash.npv,
      welfare: society.welfare.npv,
    },
    budget?.usedTotal ?? ZERO,
    ratio(budget?.welfarePerEuro, language),
    paybackCell(society.cash.payback, language),
  )
  return {
    title: words.projects,
    table: printedTable(
      {
        head: [
          words.project,
          ...(hasBudget ? [words.used] : []),
          ...(brief ? [] : [words.costs, words.savings]),
          brief ? words.cashBrief : words.cash,
          brief ? words.societyBrief : words.society,
          ...(hasBudget ? [words.perEuro] : []),
          ...(brief ? [] : [words.payback]),
        ],
        rows,
        foot: [total],
        sums: sumsDown(rows, total),
      },
      language,
    ),
    notes: [
      ...(hasBudget ? [words.perEuroNote] : []),
      ...(isOfNone(programme) ? [words.ownNote] : []),
      overlapBetweenProjects(reading),
      ...sameItemNotes(reading),
    ],
  }
}

/** What the projects of each line cost and bring together; nothing where the programme has no lines. */
export const lineTable = (reading: Reading, brief = false): TitledTable | undefined => {
  const { results, language } = reading
  const { programme, budget, businessCase } = results
  if (programme === undefined || programme.lines.length === 0) return undefined
  const words = programmeWords[language]
  const hasBudget = budget !== undefined
  return {
    title: words.lines,
    table: printedTable(
      {
        head: [
          words.line,
          words.projectCount,
          ...(hasBudget ? [words.used] : []),
          ...(brief ? [] : [words.costs, words.savings]),
          brief ? words.cashBrief : words.cash,
          brief ? words.societyBrief : words.society,
        ],
        rows: programme.lines.map(({ line, costs, savings, cash, welfare, budget: own }) => [
          nameById(businessCase.lines, line),
          String(businessCase.projects.filter((project) => project.line === line).length),
          ...(hasBudget ? [own?.used.total ?? ZERO] : []),
          ...(brief ? [] : [costs.presentValue, savings.cashable.presentValue]),
          cash,
          welfare,
        ]),
        sums: [],
      },
      language,
    ),
    notes: [],
  }
}

/** The same in sentences: who gains or loses how much by each project in cash. */
export const projectPartiesNotes = ({ results, language }: Reading): readonly string[] => {
  const { programme, businessCase } = results
  if (programme === undefined) return []
  const words = programmeWords[language]
  const line = (name: string, parties: ProgrammeResults['programme']['parties']): readonly string[] => {
    const moved = parties.filter(({ cash }) => !roundToNearest(cash).isZero())
    return moved.length === 0
      ? []
      : [
          `${name}: ${moved.map(({ party, cash }) => `${nameById(businessCase.parties, party)} ${formatEuro(cash, language)}`).join('; ')}.`,
        ]
  }
  return [
    ...programme.projects.flatMap(({ project, parties }) => line(nameById(businessCase.projects, project), parties)),
    ...line(words.own, programme.programme.parties),
  ]
}

/** What each project brings each party in cash; who neither gains nor loses a euro by any is left out. */
export const projectPartiesTable = ({ results, language }: Reading): TitledTable | undefined => {
  const { programme, businessCase, society } = results
  if (programme === undefined) return undefined
  const words = programmeWords[language]
  const rowsOf = [...programme.projects, programme.programme]
  const seen = results.parties.filter((_, at) =>
    rowsOf.some(({ parties }) => !roundToNearest(parties[at]?.cash ?? ZERO).isZero()),
  )
  const row = (name: string, parties: ProgrammeResults['programme']['parties'], all: Decimal): readonly Cell[] => [
    name,
    ...seen.map(({ id }) => parties.find(({ party }) => party === id)?.cash ?? ZERO),
    all,
  ]
  const rows = [
    ...programme.projects.map(({ project, parties, cash }) =>
      row(nameById(businessCase.projects, project), parties, cash),
    ),
    ...(hasMoves(programme) ? [row(words.own, programme.programme.parties, programme.programme.cash)] : []),
  ]
  const total: readonly Cell[] = [words.all, ...seen.map(({ cash }) => cash.npv), society.cash.npv]
  return {
    title: words.gainers,
    table: printedTable(
      {
        head: [words.project, ...seen.map(({ name }) => name), words.all],
        rows,
        foot: [total],
        sums: [
          ...sumsDown(rows, total),
          ...sumsAcross(
            [...rows, total],
            seen.map((_, at) => at + 1),
            seen.length + 1,
          ),
        ],
      },
      language,
    ),
    notes: hasMoves(programme) ? [words.ownNote] : [],
  }
}

const ratio = (value: Decimal | null | undefined, language: Reading['language']): string =>
  value === null || value === undefined ? '' : formatNumber(value, 2, language)

/** Whether all parties together pay or gain a euro that belongs to no project. */
const isOfNone = ({ programme }: ProgrammeResults): boolean =>
  [programme.costs.presentValue, programme.cash, programme.welfare, programme.budget?.used.total ?? ZERO].some(
    (amount) => !roundToNearest(amount).isZero(),
  )

/** Whether settlement, agreements or the fund move a euro between parties. */
const hasMoves = ({ programme }: ProgrammeResults): boolean =>
  programme.parties.some(({ cash }) => !roundToNearest(cash).isZero())

/** Projects that save on the same cost items, in words. */
const overlapBetweenProjects = ({ results, language }: Reading): string => {
  const words = programmeWords[language]
  const { interventions, projects, costItems } = results.businessCase
  const projectOf = new Map(interventions.map(({ id, project }) => [id as string, project]))
  const groups = results.competing.flatMap(({ interventions: together, costItems: items }): string[] => {
    const own = [...new Set(together.flatMap((id) => projectOf.get(id) ?? []))]
    return own.length < 2
      ? []
      : [`${listed(own.map((id) => nameById(projects, id)))} (${listed(items.map((id) => nameById(costItems, id)))})`]
  })
  return groups.length === 0 ? words.noOverlap : fill(words.overlap, { groups: groups.join('; ') })
}
