import type { PartyResults } from '../../calculation/index.js'
import { Decimal, formatNumber, listed } from '../../money/index.js'
import type { ViewSimulation } from '../../risk/index.js'
import { paidBackChance } from '../answers/paid-back-chance.js'
import { viewOf } from '../answers/spread-of.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { formatChance } from '../language/format-chance.js'
import { columnNote } from '../notes/column-note.js'
import { drawnNote } from '../notes/drawn-note.js'
import type { TextTable } from '../text/text-table.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { outcomeTableWords } from '../words/answers/outcome-table.js'
import { fill, summaryWords } from '../words/summary.js'
import { partyRows, rowsToAdd } from './party-rows.js'
import { isMovingCash, paybackCell } from './payback-cell.js'

/** An outcome as printed: what it is of, as stated and as drawn. */
interface Outcome {
  readonly name: string
  readonly stated: Decimal
  readonly view: ViewSimulation
  readonly chance: string
  readonly payback: string
}

/**
 * A row per party, all parties together and society: the net present value as stated, its mean, range and chance of a
 * gain, and the payback with its chance. Undefined where nothing was drawn.
 */
export const outcomeTable = (reading: DrawnReading): TextTable | undefined => {
  const { results, language, risk } = reading
  if (risk === undefined || risk === null) return undefined
  const words = outcomeTableWords[language]
  const { simulation } = risk
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '-' : formatNumber(new Decimal(value), 0, language)
  const row = ({ name, stated, view, chance, payback }: Outcome): readonly string[] => [
    name,
    formatNumber(stated, 0, language),
    number(view.npv.mean),
    number(percentileOf(reading, view, 5)),
    number(percentileOf(reading, view, 95)),
    chance,
    payback,
  ]
  const inCash = (party: PartyResults, name: string): readonly Outcome[] => {
    const view = viewOf(party.id, 'cash', reading)
    if (view === undefined) return []
    return [
      {
        name,
        stated: party.cash.npv,
        view,
        chance: formatChance(view.gains.value, language),
        payback: paybackWithChance(party, reading),
      },
    ]
  }
  const isStill = (party: PartyResults): boolean =>
    !isMovingCash(party) && viewOf(party.id, 'cash', reading)?.npv.standardDeviation === 0
  // Where nobody's cash changes, the table holds them all: a head without rows says nothing.
  const isIdle = results.parties.every(isStill) ? () => false : isStill
  const idle = results.parties.filter(isIdle).map(({ name }) => withinSentence(name, language))
  const shown = partyRows(results, language).filter(({ party }) => !isIdle(party))
  const parties = shown.flatMap(({ party, name }) => inCash(party, name))
  const added = rowsToAdd(shown, parties)
  const all = inCash(results.society, summaryWords[language].all)
  const { welfare } = simulation.society
  const society: Outcome = {
    name: words.society,
    stated: results.society.welfare.npv,
    view: welfare,
    chance: formatChance(welfare.gains.value, language),
    payback: words.none,
  }
  const { note } = columnNote(
    all.flatMap(({ stated, view }) => [
      { column: words.stated, parts: added.map((party) => party.stated), total: stated },
      { column: words.mean, parts: added.map((party) => party.view.npv.mean), total: view.npv.mean },
    ]),
    language,
  )
  return {
    head: [words.party, words.stated, words.mean, words.low, words.high, words.chance, words.payback],
    rows: parties.map(row),
    foot: [...all, society].map(row),
    note: [
      ...(note === undefined ? [] : [note]),
      ...(idle.length === 0 ? [] : [fill(words.idle, { parties: listed(idle, { last: summaryWords[language].and }) })]),
      drawnNote(simulation, language),
    ].join(' '),
  }
}

/** `6,3 jaar (52%)`; without a chance where nothing has to be paid back. */
const paybackWithChance = ({ id, cash }: PartyResults, reading: DrawnReading): string => {
  const cell = paybackCell(cash.payback, reading.language)
  const chance = paidBackChance(id, reading)
  return cash.payback.kind === 'at-once' || chance === undefined
    ? cell
    : `${cell} (${formatChance(chance, reading.language)})`
}
