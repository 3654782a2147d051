import { formatEuro, roundToNearest, type Decimal } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import type { Reading } from '../language/reading.js'
import { delayWords } from '../words/tables/delay.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { partyRows, rowsToAdd } from './party-rows.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

/** What it costs each party that interventions started later than planned; nothing where none has an actual start. */
export const delayTable = ({ results, language }: Reading): TitledTable | undefined => {
  const { costOfDelay } = results
  if (costOfDelay === null) return undefined
  const words = delayWords[language]
  const { parties, wholes, society } = costOfDelay
  const row = (name: string, { planned, actual, difference }: (typeof society)['cash']): readonly Cell[] => [
    name,
    planned,
    actual,
    difference,
  ]
  const shown = partyRows(results, language)
  const cashOf = (id: string): (typeof society)['cash'] | undefined =>
    [...parties.map((one) => ({ ...one, id: one.party })), ...wholes.map((one) => ({ ...one, id: one.whole }))].find(
      (one) => one.id === id,
    )?.cash
  const rows = shown.flatMap(({ party, name }) => {
    const cash = cashOf(party.id)
    return cash === undefined ? [] : [row(name, cash)]
  })
  const total = row(words.all, society.cash)
  const euros = (amount: Decimal): string => formatEuro(amount, language)
  const finding = roundToNearest(society.cash.difference)
  return {
    title: words.title,
    table: printedTable(
      {
        head: [words.party, words.planned, words.actual, words.difference],
        rows,
        foot: [total],
        sums: [...sumsDown(rowsToAdd(shown, rows), total), ...sumsAcross([...rows, total], [1, 3], 2)],
      },
      language,
    ),
    notes: [
      ...startedNotes({ results, language }),
      fill(finding.isZero() ? words.finding.same : finding.isNegative() ? words.finding.loses : words.finding.gains, {
        amount: euros(society.cash.difference.abs()),
      }),
      fill(words.society, { amount: euros(society.welfare.difference) }),
    ],
  }
}

/** For each intervention when it started, how much later that is, and why. */
const startedNotes = ({ results, language }: Reading): readonly string[] => {
  const words = delayWords[language]
  return (results.costOfDelay?.interventions ?? []).map(({ intervention, planned, actual, months, reason, end }) =>
    [
      fill(words.started, {
        intervention: results.businessCase.interventions.find(({ id }) => id === intervention)?.name ?? intervention,
        actual: monthWords(actual, language),
        planned: monthWords(planned, language),
        months: `${months} ${words.months[months === 1 ? 'one' : 'many']}`,
      }),
      reason === undefined ? '.' : `${fill(words.because, { reason: reason.replace(/\.$/, '') })}.`,
      end === undefined ? '' : fill(words.end, { end: monthWords(end, language) }),
    ].join(''),
  )
}
