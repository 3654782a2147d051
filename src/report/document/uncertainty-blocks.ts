import { Decimal, formatNumber } from '../../money/index.js'
import { columnNote } from '../notes/column-note.js'
import { drawWarnings } from '../notes/draw-warnings.js'
import { formatChance } from '../language/format-chance.js'
import { limitWarnings, triedIn } from '../notes/limit-warnings.js'
import type { Language } from '../language/language.js'
import { movedMeans } from '../facts/moved-means.js'
import type { Reading } from '../language/reading.js'
import { npvLines, type NpvLine } from '../uncertainty/npv-lines.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { meanTurns } from '../uncertainty/mean-turns.js'
import { chartBlocks } from './chart-blocks.js'
import { withoutAmounts } from '../tables/without-amounts.js'
import type { Block } from './report-document.js'
import { isOfTheCase, statedNumbers } from './stated-numbers.js'

/** How certain the answer is: a table per party, how far it may vary, and which number matters most. */
export const uncertaintyBlocks = (reading: Reading): readonly Block[] => {
  const { language, risk, results } = reading
  const words = uncertaintyWords[language]
  if (risk === undefined) return []
  if (risk === null) return [{ kind: 'paragraph', text: words.nothing }]
  const { simulation } = risk
  const number = (value: number | Decimal | null | undefined): string =>
    value === null || value === undefined ? '-' : formatNumber(new Decimal(value), 0, language)
  const chance = (value: number): string => formatChance(value, language)
  const row = ({ name, stated, view }: NpvLine): readonly string[] => [
    name,
    number(stated),
    number(view.npv.mean),
    number(percentileOf(reading, view, 5)),
    number(percentileOf(reading, view, 95)),
    chance(view.gains.value),
  ]
  const counted = (count: number): string => formatNumber(new Decimal(count), 0, language)
  const lines = npvLines(reading)
  return [
    {
      kind: 'paragraph',
      text: fill(words.how, {
        count: counted(simulation.uncertain.length),
        all: counted(statedNumbers(results.businessCase).filter(isOfTheCase).length),
        draws: counted(simulation.draws),
      }),
    },
    ...[...movedMeans(simulation, language), ...drawWarnings(simulation, language)].map((text) => ({
      kind: 'paragraph' as const,
      text,
    })),
    {
      kind: 'table',
      table: {
        caption: words.table,
        head: [words.party, words.stated, words.mean, words.low, words.high, words.chance],
        rows: lines.map(row),
        ...notesOf(lines, reading),
      },
    },
    ...meanTurns(reading).map((text) => ({ kind: 'paragraph' as const, text })),
    {
      kind: 'paragraph',
      text: fill(simulationWords[language].joint, {
        all: chance(simulation.allPartiesGain.value),
        none: chance(simulation.noPartyLoses.value),
      }),
    },
    ...chartBlocks('uncertainty', reading),
    ...limitWarnings(triedIn(risk.tornadoes, results.businessCase, language), results.businessCase, language).map(
      (text) => ({ kind: 'paragraph' as const, text }),
    ),
  ]
}

/** The parties that have no line, and what does not add up. */
const notesOf = (lines: readonly NpvLine[], { results, language }: Reading): { readonly note?: string } => {
  const left = results.parties.filter((party) => lines.every(({ id }) => id !== party.id))
  const notes = [
    ...withoutAmounts(
      left.map(({ name }) => name),
      language,
    ),
    roundingOf(lines, language).note ?? '',
  ].filter((text) => text !== '')
  return notes.length === 0 ? {} : { note: notes.join(' ') }
}

/**
 * For all parties together, the figures of the case and the means are sums over the parties; percentiles do not add up.
 */
const roundingOf = (lines: readonly NpvLine[], language: Language): { readonly note?: string } => {
  const words = uncertaintyWords[language]
  const all = lines.find(({ id }) => id === 'all')
  if (all === undefined) return {}
  const parties = lines.filter(({ id }) => id !== 'all' && id !== 'society')
  return columnNote(
    [
      { column: words.stated, parts: parties.map(({ stated }) => stated), total: all.stated },
      { column: words.mean, parts: parties.map(({ view }) => view.npv.mean), total: all.view.npv.mean },
    ],
    language,
  )
}
