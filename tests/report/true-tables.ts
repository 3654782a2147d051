import { Decimal, resultsJson, type Results, type ResultsJson } from '../../src/index.js'
import type { CaseRisk } from '../../src/report/publication/index.js'
import { scenarioTable, type ViewSimulation } from '../../src/risk/index.js'
import { agreementWords } from '../../src/report/words/agreements.js'
import { annualTable, costParts, delay, bridgeTables, budgetTables } from './true-bridge-tables.js'
import { programmeTables } from './true-programme-tables.js'
import { weighingTables } from './true-weighing-tables.js'
import { chartWords } from '../../src/report/words/charts.js'
import { memoWords } from '../../src/report/words/memo.js'
import { mustHoldWords } from '../../src/report/words/must-hold.js'
import { outcomeTableWords } from '../../src/report/words/answers/outcome-table.js'
import { reportWords } from '../../src/report/words/report.js'
import { fill, summaryWords } from '../../src/report/words/summary.js'
import { uncertaintyWords } from '../../src/report/words/uncertainty.js'

export type Language = 'nl' | 'en'

/** A figure at full precision, and the text that is printed with it. */
export interface Truth {
  readonly exact: Decimal
  readonly after: '' | '%' | ' + PM'
  /** How many decimals are printed, of a figure that is no amount. */
  readonly decimals?: number
}

/** Cells of a table (row, column) of which some add up to another. */
export interface TrueSum {
  readonly total: readonly [row: number, column: number] | null
  readonly parts: readonly (readonly [row: number, column: number, sign: 1 | -1])[]
}

/** What a table must say: the figures of its rows, totals last, at full precision, and what of it adds up. */
export interface TrueTable {
  readonly caption: string
  readonly rows: readonly (readonly Truth[])[]
  readonly sums: readonly TrueSum[]
  /** How many parts of each sum are not shown, because they are below half a euro. */
  readonly hidden?: number
  /** How many of the last rows, totals among them, stand there even where they are zero; none where it is not given. */
  readonly kept?: number
  /** Which of the figures of a row a page shows first. */
  readonly firstOnPage?: number
  /** Which printed figures are checked: all, or all but numbers of the case and chances beside them. */
  readonly held?: (cells: readonly string[]) => readonly string[]
}

export type Party = ResultsJson['parties'][number]

export const amount = (value: string | number | null | undefined): Truth => ({
  exact: new Decimal(value ?? NaN),
  after: '',
})
export const percent = (share: Decimal): Truth => ({ exact: share.times(100), after: '%' })
const plus = (...parts: readonly string[]): Truth => ({ exact: Decimal.sum(0, ...parts), after: '' })

/** The last row is the sum of the others, in these columns. */
export const down = (rows: readonly unknown[], columns: readonly number[]): readonly TrueSum[] =>
  columns.map((column) => ({
    total: [rows.length - 1, column],
    parts: rows.slice(0, -1).map((_, row) => [row, column, 1] as const),
  }))

/** In each row these columns add up to another. */
export const across = (rows: readonly unknown[], columns: readonly number[], total: number): readonly TrueSum[] =>
  rows.map((_, row) => ({ total: [row, total], parts: columns.map((column) => [row, column, 1] as const) }))

const flows = (party: Party): { readonly settlement: Truth; readonly agreed: Truth } => ({
  settlement: amount(party.cash.settlement.presentValue),
  agreed: plus(party.cash.received.presentValue, party.cash.paid.presentValue),
})

/** What a party saves, and what it no longer receives where any does. */
export const savings = ({ cash }: Party, parties: readonly Party[]): readonly Truth[] => {
  const lost = ({ transfersLost }: Party['cash']): Truth => amount(transfersLost?.presentValue ?? '0')
  return parties.some((party) => isSeen(lost(party.cash)))
    ? [amount(cash.avoided!.presentValue), lost(cash)]
    : [amount(cash.savings.presentValue)]
}

/** The rows of a table by party: each party, and after the last of its parts each whole; and which of them add up. */
export const partyRows = (
  json: ResultsJson,
): { readonly all: readonly Party[]; readonly isPart: readonly boolean[] } => {
  const all = json.parties.flatMap((party) => [party, ...json.wholes.filter(({ parts }) => parts.at(-1) === party.id)])
  return { all, isPart: all.map(({ id }) => json.parties.some((party) => party.id === id)) }
}

/** The last row is the sum of those rows before it that add up, in these columns. */
export const downOf = (
  isPart: readonly boolean[],
  columns: readonly number[],
  total = isPart.length,
): readonly TrueSum[] =>
  columns.map((column) => ({
    total: [total, column],
    parts: isPart.flatMap((own, row) => (own ? [[row, column, 1] as const] : [])),
  }))

export const isSeen = ({ exact }: Truth): boolean => exact.abs().gte('0.5')

/** What each table of a case must say, from its results in JSON: nothing here comes from the code that prints them. */
export const trueTables = (results: Results, risk: CaseRisk | null, language: Language): readonly TrueTable[] => {
  const json = JSON.parse(resultsJson(results)) as ResultsJson
  const { parties, society, budgetYears } = json
  return [
    ...partyTables(json, parties, society, language),
    ...ladderTables(json, parties, society, results, language),
    ...incomeTables(json, language),
    ...pocketTables(json, parties, language),
    ...moneyTables(json, parties, society, budgetYears, language),
    ...scenarioTables(results, language),
    annualTable(json, language),
    costParts(json, language),
    delay(json, language),
    ...bridgeTables(json, language),
    ...budgetTables(json, language),
    ...programmeTables(json, results, language),
    ...weighingTables(json, results, language),
    ...(risk === null ? [] : riskTables(risk, parties, society, results, language)),
  ]
}

const partyTables = (
  json: ResultsJson,
  parties: readonly Party[],
  society: Party,
  language: Language,
): readonly TrueTable[] => {
  const [settles, agrees] = [
    parties.some((party) => isSeen(flows(party).settlement)),
    parties.some((party) => isSeen(flows(party).agreed)),
  ]
  const proceedsOf = ({ cash }: Party): Truth => amount(cash.proceeds?.presentValue ?? '0')
  const earns = parties.some((party) => isSeen(proceedsOf(party)))
  const listed = partyRows(json)
  const rows = [...listed.all, society].map((party) => [
    amount(party.cash.costs.presentValue),
    ...savings(party, parties),
    ...(earns ? [proceedsOf(party)] : []),
    ...(settles ? [flows(party).settlement] : []),
    ...(agrees ? [flows(party).agreed] : []),
    amount(party.cash.npv),
  ])
  const last = (rows[0]?.length ?? 1) - 1
  const columns = Array.from({ length: last + 1 }, (_, at) => at)
  const payers = parties.filter(({ cash }) => !new Decimal(cash.costs.total).isZero())
  const kinds = ['incidentalCosts', 'structuralCosts', 'costs'] as const
  const costs = payers.map(({ cash }) =>
    kinds.map((kind) => ({ exact: new Decimal(cash[kind].total).neg(), after: '' as const })),
  )
  const costRows = [
    ...costs,
    kinds.map((kind) => ({ exact: new Decimal(society.cash[kind].total).neg(), after: '' as const })),
  ]
  const ofWhich = [society.cash.contingency, society.cash.vat]
    .flatMap((part) => (part === undefined ? [] : [[{ exact: new Decimal(part.total).neg(), after: '' as const }]]))
    .filter((row) => row.some(isSeen))
  const welfare = society.welfare
  const domains = Object.values(society.domains)
  const income = society.income === undefined ? [] : [...Object.values(society.income.domains), society.income.lines]
  const costLines = welfare.recoveredVat === undefined ? [welfare.costs] : [society.cash.costs, welfare.recoveredVat]
  const lines = [...costLines, ...domains, ...income, welfare.societal].map((flow) => [amount(flow.presentValue)])
  const societyRows = [
    ...lines,
    [{ exact: new Decimal(welfare.npv), after: json.pm.length === 0 ? ('' as const) : (' + PM' as const) }],
  ]
  return [
    {
      caption: summaryWords[language].cash,
      rows,
      kept: 1,
      firstOnPage: last,
      sums: [...downOf(listed.isPart, columns), ...across(rows, columns.slice(0, -1), last)],
      hidden: [earns, settles, agrees].filter((shown) => !shown).length,
    },
    {
      caption: memoWords[language].costsCaption,
      rows: [...costRows, ...ofWhich],
      kept: 1 + ofWhich.length,
      sums: [...down(costRows, [0, 1, 2]), ...across(costRows, [0, 1], 2)],
    },
    { caption: summaryWords[language].society, rows: societyRows, kept: 1, sums: down(societyRows, [0]) },
  ]
}

const laterRungs = ['net', 'overlap', 'prudent', 'cashable'] as const

/** A rung that takes nothing off has no bar. */
const isStep = ([change]: readonly Truth[]): boolean => !change!.exact.isZero()

const ladderTables = (
  json: ResultsJson,
  parties: readonly Party[],
  society: Party,
  results: Results,
  language: Language,
): readonly TrueTable[] => {
  const { rungs, lost } = json.ladderTotal
  const rows = [[amount(rungs.gross)], ...laterRungs.map((rung) => [amount(lost[rung]), amount(rungs[rung])])]
  const stays = (row: number): readonly [number, number] => [row, row === 0 ? 0 : 1]
  const sums = laterRungs.map((_, at): TrueSum => ({
    total: stays(at + 1),
    parts: [
      [...stays(at), 1],
      [at + 1, 0, 1],
    ],
  }))
  // A whole stands in the place of its parts, where the first of them stands.
  const standing = new Set(parties.map((party) => json.wholes.find(({ parts }) => parts.includes(party.id)) ?? party))
  const payers = [...standing].filter(({ cash }) => new Decimal(cash.costs.presentValue).lt(0))
  const cost = ({ cash }: Party): Decimal => new Decimal(cash.costs.presentValue)
  const payer = payers.sort((one, other) => cost(one).comparedTo(cost(other)))[0] ?? society
  const name =
    [...results.parties, ...results.wholes].find(({ id }) => id === payer.id)?.name ??
    uncertaintyWords[language].society
  const steps = [
    [amount(payer.savings.gross.presentValue)],
    ...laterRungs.map((rung) => [amount(payer.lost[rung]), amount(payer.savings[rung].presentValue)]).filter(isStep),
    ...(isStep([amount(payer.cash.settlement.presentValue)])
      ? [
          [amount(payer.cash.savings.presentValue)],
          [amount(payer.cash.settlement.presentValue), amount(payer.cash.retained.presentValue)],
        ]
      : []),
    [amount(payer.cash.retained.presentValue)],
  ]
  const stepSums = steps.flatMap((step, row): readonly TrueSum[] =>
    step.length === 1
      ? []
      : [
          {
            total: [row, 1],
            parts: [
              [row - 1, steps[row - 1]!.length - 1, 1],
              [row, 0, 1],
            ],
          },
        ],
  )
  return [
    { caption: summaryWords[language].ladder, rows, sums },
    { caption: fill(chartWords[language].ladder, { party: name }), rows: steps, sums: stepSums },
  ]
}

/** Effects on income down their ladder, and what comes to each party. */
const incomeTables = (json: ResultsJson, language: Language): readonly TrueTable[] => {
  const { income, society } = json
  const listed = partyRows(json)
  const words = summaryWords[language]
  const later = ['net', 'prudent', 'cashable'] as const
  const total = income === undefined || income.effects.length === 0 ? undefined : income.total
  const ladder =
    total === undefined
      ? []
      : [[amount(total.rungs.gross)], ...later.map((rung) => [amount(total.lost[rung]), amount(total.rungs[rung])])]
  const byParty = [...listed.all, society].flatMap(({ income: own, cash }) =>
    own === undefined
      ? []
      : [
          [
            amount(own.rungs.cashable.presentValue),
            amount(own.lines.presentValue),
            amount(cash.proceeds?.presentValue),
          ],
        ],
  )
  return [
    {
      caption: words.income,
      rows: ladder,
      sums: ladder.slice(1).map((_, at): TrueSum => ({
        total: [at + 1, 1],
        parts: [
          [at, at === 0 ? 0 : 1, 1],
          [at + 1, 0, 1],
        ],
      })),
    },
    {
      caption: words.incomeBy,
      rows: byParty,
      kept: 1,
      sums: [...(byParty.length === 0 ? [] : downOf(listed.isPart, [0, 1, 2])), ...across(byParty, [0, 1], 2)],
    },
  ]
}

const pocketTables = (json: ResultsJson, parties: readonly Party[], language: Language): readonly TrueTable[] => {
  const words = agreementWords[language]
  const retention = json.pockets.retention
  const cells = json.pockets.cells
  const worth = (payer: string, gainer: string): Truth =>
    amount(cells.find((cell) => cell.payer === payer && cell.gainer === gainer)?.gain.presentValue ?? '0')
  const ids = parties.map(({ id }) => id)
  const payers = ids.filter((payer) => ids.some((gainer) => isSeen(worth(payer, gainer))))
  const gainers = ids.filter((gainer) => ids.some((payer) => isSeen(worth(payer, gainer))))
  const matrix = payers.map((payer) => [
    ...gainers.map((gainer) => worth(payer, gainer)),
    amount(retention.find(({ party }) => party === payer)?.brings),
  ])
  const share = (stated: string | null): readonly Truth[] => {
    const value = new Decimal(stated ?? NaN)
    return value.gte(0) && value.lte(1) ? [percent(value)] : []
  }
  const kept = retention.map((line) => [
    ...(['costs', 'brings', 'kept', 'others'] as const).map((kind) => amount(line[kind])),
    ...share(line.share),
  ])
  const moves = json.moves.flatMap((move) => move.parties)
  let row = 0
  const moveSums = json.moves.map((move): TrueSum => ({
    total: null,
    parts: move.parties.map(() => [row++, 0, 1] as const),
  }))
  return [
    { caption: words.pockets, rows: kept, sums: across(kept, [2, 3], 1) },
    {
      caption: chartWords[language].pockets,
      rows: matrix,
      sums: across(
        matrix,
        gainers.map((_, at) => at),
        gainers.length,
      ),
      hidden: ids.length - gainers.length,
    },
    { caption: words.moves, rows: moves.map(({ flow }) => [amount(flow.presentValue)]), sums: moveSums },
  ]
}

const moneyTables = (
  json: ResultsJson,
  parties: readonly Party[],
  society: Party,
  years: readonly number[],
  language: Language,
): readonly TrueTable[] => {
  const words = reportWords[language]
  const domains = json.domainCosts
  const kinds = ['baseline', 'project', 'change'] as const
  const byDomain = domains.map((domain) => kinds.map((kind) => amount(domain[kind].total)))
  const domainRows = [...byDomain, kinds.map((kind) => plus(...domains.map((domain) => domain[kind].total)))]
  // From the largest fall to the largest rise.
  const changed = byDomain
    .filter(([, , change]) => isSeen(change!))
    .sort(([, , one], [, , other]) => one!.exact.comparedTo(other!.exact))
  // Years in which a domain changes; of more than 40 rows the domains that change most, and at least one.
  const changes = domains
    .map((domain) => ({
      total: new Decimal(domain.change.total).abs(),
      rows: years
        .map((_, at) => kinds.map((kind) => amount(domain[kind].byYear[at])))
        .filter(([, , change]) => isSeen(change!)),
    }))
    .filter(({ rows }) => rows.length > 0)
  const byChange = [...changes].sort((one, other) => other.total.comparedTo(one.total))
  const fits = byChange.filter(
    (_, at) => at === 0 || byChange.slice(0, at + 1).reduce((count, { rows }) => count + rows.length, 0) <= 40,
  )
  const domainYears = changes.filter((own) => fits.includes(own)).flatMap(({ rows }) => rows)
  const moving = parties.filter(({ cash }) => cash.cumulative.some((value) => isSeen(amount(value))))
  const cumulative = years.map((_, at) => [...moving, society].map(({ cash }) => amount(cash.cumulative[at])))
  const grades = ['demonstrated', 'probable', 'possible'] as const
  const evidence = society.evidence
  const total = new Decimal(society.welfare.savings.presentValue)
  const shares = grades.map((grade) => new Decimal(evidence[grade].prudent).div(total))
  const hasShares = total.gt('0.005') && shares.every((share) => share.gte('-1e-8'))
  const graded = [
    ...grades.map((grade, at) => [
      percent(new Decimal(json.conventions.haircuts[grade])),
      amount(evidence[grade].prudent),
      ...(hasShares ? [percent(shares[at]!)] : []),
      amount(evidence[grade].cashable),
      ...(society.income === undefined ? [] : [amount(evidence[grade].income)]),
    ]),
    [
      amount(society.welfare.savings.presentValue),
      ...(hasShares ? [percent(new Decimal(1))] : []),
      amount(society.cash.savings.presentValue),
      ...(society.income === undefined ? [] : [amount(society.income.rungs.prudent.presentValue)]),
    ],
  ]
  const gradeSums = graded[3]!.map((_, column): TrueSum => ({
    total: [3, column],
    parts: [0, 1, 2].map((row) => [row, column + 1, 1] as const),
  }))
  const short = parties.filter(({ cash }) => cash.structuralGap.some((value) => amount(value).exact.gte('0.5')))
  const fund = json.fund
  const fundRows =
    fund === null
      ? []
      : years.map((_, at) => (['inflow', 'outflow', 'balance'] as const).map((kind) => amount(fund[kind][at])))
  const fundSums = fundRows.map((_, row): TrueSum => ({
    total: [row, 2],
    parts: [...(row === 0 ? [] : [[row - 1, 2, 1] as const]), [row, 0, 1], [row, 1, -1]],
  }))
  return [
    {
      caption: words.baselineTotal,
      rows: domainRows,
      kept: 1,
      sums: [...down(domainRows, [0, 1, 2]), ...across(domainRows, [0, 2], 1)],
    },
    { caption: chartWords[language].baselineYears, rows: domainYears, sums: across(domainYears, [0, 2], 1) },
    { caption: chartWords[language].baseline, rows: changed, sums: across(changed, [0, 2], 1) },
    {
      caption: chartWords[language].cumulative,
      rows: cumulative,
      sums: across(
        cumulative,
        moving.map((_, at) => at),
        moving.length,
      ),
      hidden: parties.length - moving.length,
    },
    { caption: words.evidenceCaption, rows: graded, kept: 1, sums: gradeSums },
    {
      caption: agreementWords[language].gap,
      rows: years.map((_, at) => short.map(({ cash }) => amount(cash.structuralGap[at]))),
      sums: [],
    },
    { caption: chartWords[language].fund, rows: fundRows, sums: fundSums },
    {
      caption: fill(agreementWords[language].fundTable, {
        name: parties.find(({ id }) => id === fund?.party)?.name ?? '',
      }),
      rows: fundRows,
      sums: fundSums,
    },
  ]
}

/** Each scenario beside the case: the outcome, and the outcome less that of the case. */
const scenarioTables = (results: Results, language: Language): readonly TrueTable[] => {
  const { mainFunder, mainPayer, businessCase } = results
  const investor = mainFunder ?? mainPayer
  const figures = [...(investor === null ? [] : [`${investor}.cash.npv`]), 'society.welfare.npv']
  const [base, ...scenarios] = scenarioTable(businessCase, { figures }).map(({ values }) => values)
  const stated = (base ?? []).map((value) => amount(value?.toString()))
  const rows = scenarios.map((values) =>
    values.flatMap((value, at) => [
      amount(value?.toString()),
      { exact: new Decimal(value ?? NaN).minus(stated[at]!.exact), after: '' as const },
    ]),
  )
  return [
    {
      caption: mustHoldWords[language].scenarios,
      held: (cells) => cells.filter((cell) => cell !== ''),
      rows: [stated, ...rows],
      sums: rows.flatMap((_, row) =>
        stated.map((__, at): TrueSum => ({
          total: [row + 1, 2 * at],
          parts: [
            [0, at, 1],
            [row + 1, 2 * at + 1, 1],
          ],
        })),
      ),
    },
  ]
}

const withoutChance = (cells: readonly string[]): readonly string[] => cells.filter((cell) => !cell.endsWith('%'))

const riskTables = (
  risk: CaseRisk,
  parties: readonly Party[],
  society: Party,
  results: Results,
  language: Language,
): readonly TrueTable[] => {
  const words = uncertaintyWords[language]
  const simulation = risk.simulation
  const drawn = parties.flatMap((party, at) => {
    const view = simulation.parties[at]!.cash
    const isMoved = isSeen(amount(party.cash.npv)) || (view.npv.standardDeviation ?? 0) >= 0.5
    return isMoved ? [{ stated: party.cash.npv, view }] : []
  })
  const all = drawn.length < 2 ? [] : [{ stated: society.cash.npv, view: simulation.society.cash }]
  const lines = [...drawn, ...all, { stated: society.welfare.npv, view: simulation.society.welfare }]
  const percentile = (view: ViewSimulation, at: number): Truth => amount(view.npv.percentiles[at])
  const json = JSON.parse(resultsJson(results)) as ResultsJson
  const listed = partyRows(json)
  const moving = listed.all.flatMap((party, row) => {
    const view = [...simulation.parties, ...simulation.wholes].find(({ id }) => id === party.id)!.cash
    const isIdle = party.cash.net.byYear.every((value) => Number(value) === 0) && Number(party.cash.savings.total) === 0
    return isIdle && view.npv.standardDeviation === 0
      ? []
      : [{ stated: party.cash.npv, view, isPart: listed.isPart[row] === true }]
  })
  const outcomes = [
    ...moving,
    { stated: society.cash.npv, view: simulation.society.cash },
    { stated: society.welfare.npv, view: simulation.society.welfare },
  ]
  return [
    {
      caption: outcomeTableWords[language].caption,
      held: withoutChance,
      hidden: parties.length - moving.length,
      rows: outcomes.map(({ stated, view }) => [
        amount(stated),
        amount(view.npv.mean),
        percentile(view, 0),
        percentile(view, 4),
      ]),
      sums: downOf(
        moving.map(({ isPart }) => isPart),
        [0, 1],
      ),
    },
    {
      caption: words.table,
      held: withoutChance,
      hidden: parties.length - drawn.length,
      kept: lines.length,
      rows: lines.map(({ stated, view }) => [
        amount(stated),
        amount(view.npv.mean),
        percentile(view, 0),
        percentile(view, 4),
      ]),
      sums:
        all.length === 0
          ? []
          : [0, 1].map((column) => ({
              total: [drawn.length, column],
              parts: drawn.map((_, row) => [row, column, 1] as const),
            })),
    },
    {
      caption: words.spread,
      kept: lines.length,
      held: withoutChance,
      rows: lines.map(({ stated, view }) => [amount(stated), ...[0, 1, 2, 3, 4].map((at) => percentile(view, at))]),
      sums: [],
    },
    ...risk.tornadoes.map((tornado): TrueTable => {
      const id = tornado.figure.replace(/\.(cash|welfare)\.npv$/, '')
      const party =
        id === 'society'
          ? words.society
          : ([...results.parties, ...results.wholes].find((one) => one.id === id)?.name ?? '')
      return {
        caption: fill(words.tornado, { party }),
        held: (cells) => cells.slice(-2),
        kept: tornado.bars.length,
        rows: tornado.bars.slice(0, 8).map((bar) => [amount(bar.atLow), amount(bar.atHigh)]),
        sums: [],
      }
    }),
  ]
}
