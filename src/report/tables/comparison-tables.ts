import type { Beside, Comparison, OutcomeBeside, PartyBeside } from '../../compare/index.js'
import { formatNumber, type Decimal } from '../../money/index.js'
import type { DocumentTable } from '../document/report-document.js'
import type { Language } from '../language/language.js'
import { budgetWords } from '../words/budgets.js'
import { comparisonWords } from '../words/comparison.js'
import { fill } from '../words/summary.js'
import { printedTable, sumsDown, type Cell } from './figure-table.js'
import { paybackCell } from './payback-cell.js'

/** The tables of a comparison, with versions as columns: the same on a terminal and in a report. */
export interface ComparisonTables {
  readonly key: DocumentTable
  readonly items: DocumentTable
  readonly interventions: DocumentTable
  readonly parties: DocumentTable
  /** For society, and then each party. */
  readonly years: readonly DocumentTable[]
  /** None where no version has effects without an amount. */
  readonly pm: DocumentTable | undefined
  readonly outcomes: readonly DocumentTable[]
  /** None where all versions make the same choices. */
  readonly choices: DocumentTable | undefined
}

/** Makes the tables of a comparison. */
export const comparisonTables = (comparison: Comparison, language: Language): ComparisonTables => {
  const words = comparisonWords[language]
  const names = comparison.versions.map(({ name }) => name)
  const { society, parties, wholes, items, interventions, pm, unlike } = comparison
  const others = comparison.versions.flatMap(({ id }, at) => (id === comparison.reference ? [] : [at]))
  const of = (list: readonly (Decimal | null)[]): readonly Cell[] => list.map((value) => value ?? words.none)
  /** The other versions, as differences from the reference. */
  const differing = (
    caption: string,
    first: string,
    rows: readonly (readonly [string, Beside])[],
    whole: Beside,
    beneath: readonly (readonly [string, Beside])[] = [],
  ) => {
    const row = (name: string, { differences }: Beside): readonly Cell[] => [
      name,
      ...others.map((at) => differences[at] ?? words.none),
    ]
    const lines = rows.map(([name, own]) => row(name, own))
    const total = row(words.together, whole)
    return {
      caption,
      ...printedTable(
        {
          head: [first, ...others.map((at) => names[at] ?? '')],
          rows: [...lines, ...beneath.map(([name, own]) => row(name, own))],
          foot: [total],
          sums: sumsDown(lines, total),
        },
        language,
      ),
    }
  }
  const wholeName = (name: string): string => fill(budgetWords[language].whole, { name })
  const keyOf = (figure: Comparison['keyFigures'][number]['figure']): Beside =>
    comparison.keyFigures.find((own) => own.figure === figure) as Beside
  return {
    key: {
      caption: words.key,
      ...printedTable(
        {
          head: [words.figure, ...names],
          rows: [
            [words.society, ...of(keyOf('society.welfare.npv').values)],
            [
              words.ratio,
              ...keyOf('society.welfare.benefitCostRatio').values.map((ratio) =>
                ratio === null ? words.none : formatNumber(ratio, 2, language),
              ),
            ],
            [words.cash, ...of(keyOf('society.cash.npv').values)],
            ...[...parties, ...wholes.map((whole) => ({ ...whole, name: wholeName(whole.name) }))].map(
              ({ name, cash }) => [fill(words.cashOf, { party: name }), ...of(cash.values)],
            ),
            [words.advance, ...of(keyOf('society.cash.peakFunding').values)],
            [words.payback, ...comparison.payback.map((payback) => paybackCell(payback, language))],
          ],
          sums: [],
        },
        language,
      ),
    },
    items: differing(
      words.byItem,
      words.item,
      items.map((item) => [
        item.kind === 'cost-item'
          ? fill(words.saving, { item: item.name ?? '' })
          : {
              costs: words.costs,
              'transfers-lost': words.transfersLost,
              proceeds: words.proceeds,
              societal: words.societal,
            }[item.kind],
        item,
      ]),
      society.welfare,
    ),
    interventions: differing(
      words.byIntervention,
      words.intervention,
      interventions.map((own) => [own.name, own]),
      society.welfare,
    ),
    parties: differing(
      words.byParty,
      words.party,
      parties.map(({ name, cash }) => [name, cash]),
      society.cash,
      wholes.map(({ name, cash }) => [wholeName(name), cash]),
    ),
    years: [society, ...parties, ...wholes.map((whole) => ({ ...whole, name: wholeName(whole.name) }))]
      .filter(({ cashByYear }) => cashByYear.values.some((row) => !row.every((value) => value.isZero())))
      .map((party) => yearTable(comparison, party, others, language)),
    pm:
      pm.length === 0
        ? undefined
        : {
            caption: words.pm,
            head: [words.effect, ...names],
            rows: pm.map(({ name, signs }) => [name, ...signs.map((sign) => words.signs[sign ?? 'none'])]),
            note: words.pmNote,
          },
    outcomes: comparison.outcomes.map((outcome) => outcomeTable(comparison, outcome, language)),
    choices:
      unlike.length === 0
        ? undefined
        : {
            caption: words.choices,
            head: [words.choice, ...names],
            wordColumns: names.length + 1,
            rows: unlike.map(({ what, values }) => [words.unlike[what], ...values]),
          },
  }
}

const yearTable = (
  { versions, budgetYears }: Comparison,
  { id, name, cashByYear, cashTotal }: PartyBeside,
  others: readonly number[],
  language: Language,
): DocumentTable => {
  const words = comparisonWords[language]
  const rows = budgetYears.map((year, position): readonly Cell[] => [
    String(year),
    ...others.map((at) => cashByYear.differences[at]?.[position] ?? words.none),
  ])
  const total: readonly Cell[] = [words.total, ...others.map((at) => cashTotal.differences[at] ?? words.none)]
  return {
    caption: fill(words.byYear, { party: id === 'society' ? words.all : name }),
    ...printedTable(
      {
        head: [words.year, ...others.map((at) => versions[at]?.name ?? '')],
        rows,
        foot: [total],
        sums: sumsDown(rows, total),
      },
      language,
    ),
  }
}

const outcomeTable = (
  { versions }: Comparison,
  { unit, strategies }: OutcomeBeside,
  language: Language,
): DocumentTable => {
  const words = comparisonWords[language]
  const nameOf = (version: string | null | undefined): string =>
    versions.find(({ id }) => id === version)?.name ?? words.nothing
  const euros = (value: Decimal | null): string => (value === null ? words.none : formatNumber(value, 0, language))
  return {
    caption: fill(words.outcome, { unit }),
    head: [words.version, words.netCost, words.units, words.costPerUnit, words.icer, words.place],
    wordsAt: [5],
    rows: strategies.map(({ version, netCost, units, costPerUnit, icer, status, by }) => [
      nameOf(version),
      euros(netCost),
      formatNumber(units, units.abs().lt(100) ? 2 : 0, language),
      euros(costPerUnit),
      euros(icer),
      fill(words.places[status], { by: nameOf(by) }),
    ]),
    note: words.outcomeNote,
  }
}
