import { Decimal, type Results, type ResultsJson } from '../../src/index.js'
import { fill } from '../../src/report/words/summary.js'
import { programmeWords } from '../../src/report/programme/programme-words.js'
import { across, amount, down, isSeen, type Language, type TrueTable, type Truth } from './true-tables.js'

type Programme = NonNullable<ResultsJson['programme']>
type Budget = NonNullable<ResultsJson['budget']>

/** What each euro of the budget brings, in two decimals; nothing is printed where none is used. */
const perEuro = (stated: string | null | undefined): readonly Truth[] =>
  stated === null || stated === undefined ? [] : [{ exact: new Decimal(stated), after: '', decimals: 2 }]

/** The projects of a programme, who gains from which, and the budget by year. */
export const programmeTables = (json: ResultsJson, results: Results, language: Language): readonly TrueTable[] => [
  ...(json.programme === undefined
    ? []
    : [
        projects(json, json.programme, language),
        inLetter(projects(json, json.programme, language), json.budget !== undefined, language),
        gainers(json, json.programme, language),
        ...lines(json, json.programme, results, language),
      ]),
  ...(json.budget === undefined ? [] : [budget(json, json.budget, results, language)]),
]

const projects = (json: ResultsJson, { projects: all, programme }: Programme, language: Language): TrueTable => {
  const { society } = json
  const hasBudget = json.budget !== undefined
  const row = (used: string, own: readonly string[], gain: string | null | undefined): readonly Truth[] => [
    ...(hasBudget ? [amount(used)] : []),
    ...own.map(amount),
    ...(hasBudget ? perEuro(gain) : []),
  ]
  const own = [programme.costs.presentValue, programme.savings.cashable.presentValue, programme.cash, programme.welfare]
  const usedByNone = programme.budget?.used.total ?? '0'
  const isOfNone = [programme.costs.presentValue, programme.cash, programme.welfare, usedByNone].some((each) =>
    isSeen(amount(each)),
  )
  const rows = [
    ...all.map(({ costs, savings, cash, welfare, budget: use }) =>
      row(
        use?.used.total ?? '0',
        [costs.presentValue, savings.cashable.presentValue, cash, welfare],
        use?.welfarePerEuro,
      ),
    ),
    ...(isOfNone ? [row(usedByNone, own, null)] : []),
    row(
      json.budget?.usedTotal ?? '0',
      [society.cash.costs.presentValue, society.cash.savings.presentValue, society.cash.npv, society.welfare.npv],
      json.budget?.welfarePerEuro,
    ),
  ]
  return {
    caption: programmeWords[language].projects,
    rows,
    firstOnPage: hasBudget ? 4 : 3,
    kept: 1,
    sums: down(rows, hasBudget ? [0, 1, 2, 3, 4] : [0, 1, 2, 3]),
    hidden: isOfNone ? 0 : 1,
  }
}

/** The table of a letter: without costs and savings. */
const inLetter = (whole: TrueTable, hasBudget: boolean, language: Language): TrueTable => {
  const at = hasBudget ? 1 : 0
  const rows = whole.rows.map((row) => [...row.slice(0, at), ...row.slice(at + 2)])
  const { kept, hidden } = whole
  return {
    ...(kept === undefined ? {} : { kept }),
    ...(hidden === undefined ? {} : { hidden }),
    caption: programmeWords[language].inLetter,
    rows,
    sums: down(rows, hasBudget ? [0, 1, 2] : [0, 1]),
  }
}

const lines = (
  json: ResultsJson,
  { lines: all }: Programme,
  { businessCase }: Results,
  language: Language,
): readonly TrueTable[] =>
  all.length === 0
    ? []
    : [
        {
          caption: programmeWords[language].lines,
          firstOnPage: json.budget === undefined ? 4 : 5,
          rows: all.map(({ line, costs, savings, cash, welfare, budget: use }) => [
            amount(String(businessCase.projects.filter((project) => project.line === line).length)),
            ...(json.budget === undefined ? [] : [amount(use?.used.total ?? '0')]),
            ...[costs.presentValue, savings.cashable.presentValue, cash, welfare].map(amount),
          ]),
          sums: [],
        },
      ]

const gainers = (json: ResultsJson, { projects: all, programme }: Programme, language: Language): TrueTable => {
  const cashOf = (parties: Programme['programme']['parties'], id: string): string =>
    parties.find(({ party }) => party === id)?.cash ?? '0'
  const seen = json.parties.filter(({ id }) =>
    [...all, programme].some(({ parties }) => isSeen(amount(cashOf(parties, id)))),
  )
  const moves = programme.parties.some(({ cash }) => isSeen(amount(cash)))
  const rows = [
    ...[...all, ...(moves ? [programme] : [])].map(({ parties, cash }) => [
      ...seen.map(({ id }) => amount(cashOf(parties, id))),
      amount(cash),
    ]),
    [...seen.map(({ cash }) => amount(cash.npv)), amount(json.society.cash.npv)],
  ]
  const columns = Array.from({ length: seen.length + 1 }, (_, at) => at)
  return {
    caption: programmeWords[language].gainers,
    rows,
    kept: 1,
    sums: [...down(rows, columns), ...across(rows, columns.slice(0, -1), seen.length)],
    hidden: json.parties.length - seen.length + (moves ? 0 : 1),
  }
}

const budget = (json: ResultsJson, own: Budget, results: Results, language: Language): TrueTable => {
  const { planned, available, used, left } = own
  const isDone = (at: number): boolean =>
    [planned, used].every((row) => row.slice(at).every((each) => new Decimal(each).isZero()))
  const rows = [
    ...json.budgetYears.flatMap((_, at) =>
      isDone(at) ? [] : [[planned, available, used, left].map((row) => amount(row[at]))],
    ),
    [amount(own.plannedTotal), amount(own.usedTotal)],
  ]
  const total = rows.length - 1
  const years = rows.slice(0, -1).map((_, at) => at)
  return {
    caption: fill(programmeWords[language].budget, { name: results.businessCase.budget?.name ?? '' }),
    rows,
    kept: 1,
    sums: [
      { total: [total, 0], parts: years.map((at) => [at, 0, 1] as const) },
      { total: [total, 1], parts: years.map((at) => [at, 2, 1] as const) },
    ],
  }
}
