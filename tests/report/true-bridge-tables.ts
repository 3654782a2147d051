import { Decimal, type ResultsJson } from '../../src/index.js'
import { bridgeWords } from '../../src/report/words/tables/bridge.js'
import { budgetWords } from '../../src/report/words/budgets.js'
import { peopleWords } from '../../src/report/words/people.js'
import { costPartsWords } from '../../src/report/words/tables/cost-parts.js'
import { annualWords } from '../../src/report/words/tables/annual.js'
import { delayWords } from '../../src/report/words/tables/delay.js'
import { fill } from '../../src/report/words/summary.js'
import {
  across,
  amount,
  down,
  downOf,
  isSeen,
  partyRows,
  savings,
  type Language,
  type TrueSum,
  type TrueTable,
  type Truth,
} from './true-tables.js'

const steps = [
  'withoutCash',
  'recoveredVat',
  'notCashable',
  'later',
  'beyondHorizon',
  'settlement',
  'agreements',
] as const
const moved = ['settlement', 'agreements'] as const
const columnsOf = (rows: readonly (readonly Truth[])[]): readonly number[] => (rows[0] ?? []).map((_, at) => at)

/** From welfare to cash, and who keeps what after agreements. */
export const bridgeTables = (json: ResultsJson, language: Language): readonly TrueTable[] => {
  const words = bridgeWords[language]
  const { society, parties } = json.bridge
  const shown = steps.filter((step) => isSeen(amount(society[step])))
  const rows = (['welfare', ...shown, 'cash'] as const).map((step) => [amount(society[step])])
  const bars = shown
  let level = amount(society.welfare).exact
  const reached = bars.map((step) => {
    level = level.plus(society[step])
    return [amount(society[step]), { exact: level, after: '' as const }]
  })
  const levels = [[amount(society.welfare)], ...reached, [amount(society.cash)]]
  const levelSums = reached.map((_, at): TrueSum => ({
    total: [at + 1, 1],
    parts: [
      [at, at === 0 ? 0 : 1, 1],
      [at + 1, 0, 1],
    ],
  }))
  const own = { ...society, notCashed: society.notCashed ?? json.society.lost.cashable }
  const between = (['withoutCash', 'recoveredVat', 'notCashed', ...moved] as const).filter((step) =>
    parties.some((party) => isSeen(amount(party[step]))),
  )
  const columns = ['welfare', ...between, 'cash'] as const
  const seen = parties.filter((party) => columns.some((column) => isSeen(amount(party[column]))))
  const perParty = [...seen, own].map((party) => columns.map((column) => amount(party[column])))
  return [
    { caption: words.table, rows, kept: 1, sums: down(rows, [0]), hidden: steps.length - shown.length },
    {
      caption: words.title,
      rows: levels,
      sums: levelSums,
    },
    {
      caption: words.parties,
      rows: perParty,
      kept: 1,
      sums: [
        ...down(perParty, columnsOf(perParty)),
        ...across(perParty, columnsOf(perParty).slice(0, -1), columns.length - 1),
      ],
      hidden: parties.length - seen.length + 5 - between.length,
    },
    afterAgreements(json, language),
  ]
}

const afterAgreements = (json: ResultsJson, language: Language): TrueTable => {
  const { parties, society, exchanged } = json
  const flowsOf = (party: (typeof parties)[number], moved: Record<'paid' | 'received', string>): readonly Truth[] => [
    amount(party.cash.costs.presentValue),
    ...savings(party, parties),
    amount(party.cash.proceeds?.presentValue ?? '0'),
    amount(party.cash.settlement.presentValue),
    amount(moved.paid),
    amount(moved.received),
  ]
  const own = (party: (typeof parties)[number]): readonly Truth[] => {
    const { paid, received } = party.cash
    return flowsOf(party, { paid: paid.presentValue, received: received.presentValue })
  }
  const flows = own(society).map((_, at) => at)
  const shown = flows.filter((at) => parties.some((party) => isSeen(own(party)[at]!)))
  const only = (all: readonly Truth[], party: (typeof parties)[number]): readonly Truth[] => [
    ...shown.map((at) => all[at]!),
    amount(party.cash.npv),
  ]
  const of = (party: (typeof parties)[number]): readonly Truth[] => only(own(party), party)
  const listed = partyRows(json)
  const seen = listed.all.filter((party) => of(party).some(isSeen))
  const isPart = listed.isPart.filter((_, at) => of(listed.all[at]!).some(isSeen))
  const rows = [...seen.map(of), only(flowsOf(society, exchanged), society)]
  return {
    caption: bridgeWords[language].after,
    rows,
    kept: 1,
    sums: [...downOf(isPart, columnsOf(rows)), ...across(rows, columnsOf(rows).slice(0, -1), shown.length)],
    hidden: parties.length - isPart.filter((own) => own).length + flows.length - shown.length,
  }
}

/** Expenditure and income by year and by quarter, and each intervention. */
export const budgetTables = (json: ResultsJson, language: Language): readonly TrueTable[] => {
  const words = budgetWords[language]
  const kinds = ['expenditure', 'income', 'net'] as const
  const rungs = ['gross', 'net', 'overlap', 'prudent', 'cashable'] as const
  const { society, interventions, targetGroups } = json
  const budgets = [...json.parties, ...json.wholes, society].flatMap(({ kind, name, cash }): readonly TrueTable[] => {
    const party = kind === 'society' ? words.all : name
    const nominal =
      cash.nominalNet === null ? [] : [cash.nominalExpenditure ?? [], cash.nominalIncome ?? [], cash.nominalNet]
    const table = (caption: string, columns: readonly (readonly string[])[]): TrueTable => {
      const all = (columns[0] ?? []).map((_, at) => columns.map((column) => amount(column[at])))
      const seen = all.filter((row) => row.some(isSeen))
      const rows = [...seen, kinds.map((each) => amount(cash[each].total))]
      return {
        caption,
        rows,
        sums: [
          ...down(rows, [0, 1, 2]),
          ...across(rows, [0, 1], 2),
          ...(columns.length === 3 ? [] : across(seen, [3, 4], 5)),
        ],
        hidden: all.length - seen.length,
      }
    }
    return [
      table(fill(words.byYear, { party }), [...kinds.map((each) => cash[each].byYear), ...nominal]),
      table(
        fill(words.byQuarter, { party }),
        kinds.map((each) => cash.byPeriod[each]),
      ),
    ]
  })
  const ofOne = (own: (typeof interventions)[number] | (typeof targetGroups)[number]): readonly Truth[] => [
    amount(own.costs.presentValue),
    ...(society.welfare.recoveredVat === undefined ? [] : [amount(own.recoveredVat?.presentValue ?? '0')]),
    amount(own.savings.prudent.presentValue),
    ...(society.income === undefined ? [] : [amount(own.income?.welfare.presentValue ?? '0')]),
    amount(own.societal.presentValue),
    amount(own.welfare),
    amount(own.savings.cashable.presentValue),
    ...(society.income === undefined ? [] : [amount(own.income?.cash.presentValue ?? '0')]),
    amount(own.cash),
  ]
  const whole: readonly Truth[] = [
    amount(society.cash.costs.presentValue),
    ...(society.welfare.recoveredVat === undefined ? [] : [amount(society.welfare.recoveredVat.presentValue)]),
    amount(society.savings.prudent.presentValue),
    ...(society.welfare.proceeds === undefined ? [] : [amount(society.welfare.proceeds.presentValue)]),
    amount(society.welfare.societal.presentValue),
    amount(society.welfare.npv),
    amount(society.savings.cashable.presentValue),
    ...(society.cash.proceeds === undefined ? [] : [amount(society.cash.proceeds.presentValue)]),
    amount(society.cash.npv),
  ]
  const table = (caption: string, lines: readonly (readonly Truth[])[], total: readonly Truth[]): TrueTable => {
    const seen = lines.filter((line) => line.some(isSeen))
    const rows = seen.length < 2 ? seen : [...seen, total]
    const sums = seen.length < 2 ? [] : down(rows, columnsOf(rows))
    return { caption, rows, sums, hidden: lines.length - seen.length }
  }
  // Costs, VAT that is recovered and proceeds where there are any, prudent savings and societal effects make welfare.
  const more = [society.welfare.recoveredVat, society.welfare.proceeds].filter((own) => own !== undefined)
  const parts = [0, 1, 2, ...more.map((_, at) => 3 + at)]
  const cashed = society.cash.proceeds === undefined ? [parts.length + 1] : [parts.length + 1, parts.length + 2]
  const withAcross = (outcome: TrueTable): TrueTable => ({
    ...outcome,
    sums: [
      ...outcome.sums,
      ...across(outcome.rows, parts, parts.length),
      ...across(outcome.rows, [0, ...cashed], parts.length + cashed.length + 1),
    ],
  })
  const rungsOf = ({ savings }: Pick<(typeof interventions)[number], 'savings'>): readonly Truth[] =>
    rungs.map((rung) => amount(savings[rung].presentValue))
  const byGroup =
    targetGroups.length < 2
      ? []
      : [
          withAcross(table(words.outcomeByGroup, targetGroups.map(ofOne), whole)),
          table(words.rungsByGroup, targetGroups.map(rungsOf), rungsOf(society)),
        ]
  const each = json.perHousehold.filter(({ entering }) => isSeen(amount(entering)))
  const [unit] = each.map((own) => own.unit)
  const people = new Set(each.map((own) => own.unit)).size > 1 ? 'both' : (unit ?? 'households')
  return [
    ...budgets,
    withAcross(table(words.outcome, interventions.map(ofOne), whole)),
    table(words.rungs, interventions.map(rungsOf), rungsOf(society)),
    ...byGroup,
    ...byGrade(json, language),
    {
      caption: fill(words.each, { one: peopleWords[language][people].entering }),
      rows: each.map(({ entering, cost, saving, proceeds = null }) =>
        [entering, cost, saving, proceeds].flatMap((own) => (own === null ? [] : [amount(own)])),
      ),
      sums: [],
    },
  ]
}

/** Prudent savings and societal effects of society by year and grade. */
const byGrade = (json: ResultsJson, language: Language): readonly TrueTable[] => {
  const words = budgetWords[language]
  const { evidence, welfare } = json.society
  const grades = ['demonstrated', 'probable', 'possible'] as const
  return (
    [
      [words.prudentByGrade, 'prudent', welfare.savings],
      [words.societalByGrade, 'societal', welfare.societal],
    ] as const
  ).map(([caption, what, whole]): TrueTable => {
    const used = grades.filter((grade) => evidence[grade].byYear[what].some((own) => !amount(own).exact.isZero()))
    const all = json.budgetYears.map((_, at) =>
      [...used.map((grade) => evidence[grade].byYear[what][at]), whole.byYear[at]].map(amount),
    )
    const rows = all.filter((row) => row.some(isSeen))
    const columns = used.map((_, at) => at)
    return { caption, rows, sums: across(rows, columns, used.length) }
  })
}

/** Net present values, and the same as an equal amount a year: over what a euro a year is worth. */
export const annualTable = (json: ResultsJson, language: Language): TrueTable => {
  const worth = new Decimal(json.conventions.discounting.annuityFactor)
  const listed = partyRows(json)
  const rows = [...listed.all, json.society].map(({ cash, welfare }) =>
    [cash.npv, welfare.npv].flatMap((npv): readonly Truth[] => [
      amount(npv),
      { exact: new Decimal(npv).div(worth), after: '' },
    ]),
  )
  return { caption: annualWords[language].title, rows, kept: 1, sums: downOf(listed.isPart, [0, 1, 2, 3]) }
}

/** Net cash as planned and as it starts, and the one less the other. */
export const delay = (json: ResultsJson, language: Language): TrueTable => {
  const { costOfDelay } = json
  const { all, isPart } = partyRows(json)
  const lines = all.map(({ id }) =>
    [...(costOfDelay?.parties ?? []), ...(costOfDelay?.wholes ?? [])].find(
      (own) => ('party' in own ? own.party : own.whole) === id,
    ),
  )
  const rows = (costOfDelay === null ? [] : [...lines.map((own) => own!), costOfDelay.society]).map(({ cash }) => [
    amount(cash.planned),
    amount(cash.actual),
    { exact: new Decimal(cash.actual).minus(cash.planned), after: '' as const },
  ])
  return {
    caption: delayWords[language].title,
    rows,
    kept: 1,
    sums: [...(costOfDelay === null ? [] : downOf(isPart, [0, 1, 2])), ...across(rows, [0, 2], 1)],
  }
}

/** What the costs of all parties consist of. */
export const costParts = (json: ResultsJson, language: Language): TrueTable => {
  const { cash, welfare } = json.society
  const row = (flow: { readonly total: string; readonly presentValue: string } | undefined) =>
    flow === undefined ? [] : [[amount(flow.total), amount(flow.presentValue)]].filter((cells) => cells.some(isSeen))
  const onTop = [...row(cash.contingency), ...row(cash.vat)]
  const parts = onTop.length === 0 ? [] : [...row(cash.statedCosts), ...onTop]
  const society = row(welfare.recoveredVat)
  const rows = [...parts, ...row(cash.costs), ...society, ...(society.length === 0 ? [] : row(welfare.costs))]
  const all = parts.length
  return {
    caption: costPartsWords[language].title,
    rows,
    sums: [0, 1].flatMap((column): TrueSum[] => [
      ...(all === 0 ? [] : [{ total: [all, column] as const, parts: parts.map((_, at) => [at, column, 1] as const) }]),
      ...(society.length === 0
        ? []
        : [{ total: [all + 2, column] as const, parts: [[all, column, 1] as const, [all + 1, column, 1] as const] }]),
    ]),
    // What prints as zero has no row.
    hidden: 4 - parts.length - society.length,
  }
}
