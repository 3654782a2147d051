import { expectArgument, languageOf } from '../../case/index.js'
import { Decimal, formatNumber, formatPercentage } from '../../money/index.js'
import type { Estimate, PartySimulation, SimulationResults, StoppingValue, ViewSimulation } from '../../risk/index.js'
import { columnNote } from '../notes/column-note.js'
import { drawnDecisionNotes } from '../notes/decision-notes.js'
import { drawWarnings } from '../notes/draw-warnings.js'
import { formatChance } from '../language/format-chance.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Language } from '../language/language.js'
import { movedMeans } from '../facts/moved-means.js'
import { stoppingTable } from '../uncertainty/stopping-table.js'
import { withAmounts } from '../tables/with-amounts.js'
import { acceptabilityText } from './acceptability-text.js'
import { textTable } from './text-table.js'
import { isAnyoneMoved } from '../uncertainty/is-anyone-moved.js'
import { turnedMeans } from '../uncertainty/turned-means.js'
import { wordParty } from '../language/word-label.js'
import { budgetWords } from '../words/budgets.js'
import { simulationWords } from '../words/simulation.js'
import { fill, summaryWords } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

export interface SimulationTextOptions {
  readonly language?: Language | undefined
  /**
   * At most so many lines, where that can be: how to read means, the bad side, when money is back and prices of
   * outcomes are left out in that order.
   */
  readonly lines?: number | undefined
  /** What being able to stop is worth, from `valueOfStopping`, for a case with decision points. */
  readonly stopping?: StoppingValue | undefined
}

/**
 * A simulation as text for a terminal, 80 columns wide: the distribution of the NPV of each party and of society, its
 * bad side, with their errors.
 */
export const simulationText = (results: SimulationResults, options: SimulationTextOptions = {}): string => {
  expectArgument('simulationText', 'simulation', results)
  const language = languageOf(options)
  const words = simulationWords[language]
  const { businessCase } = results
  const euro = (value: number | null): string => (value === null ? '-' : formatNumber(new Decimal(value), 0, language))
  const chance = ({ value }: Estimate): string => formatChance(value, language)
  const shown = [5, 50, 95].filter((percentile) => results.percentiles.includes(percentile))
  const head = [
    words.party,
    words.calculated,
    words.mean,
    words.error,
    ...shown.map((percentile) => `P${percentile}`),
    words.chance,
  ]
  const nameOf = (party: PartySimulation): string =>
    party === results.society
      ? words.together
      : fill(results.wholes.includes(party) ? budgetWords[language].whole : '{name}', {
          name: wordParty(party.id, businessCase, language),
        })
  const row = (
    party: PartySimulation,
    { calculated, npv, gains }: ViewSimulation,
    name = nameOf(party),
  ): readonly string[] => [
    name,
    euro(calculated),
    euro(npv.mean),
    euro(npv.standardError),
    ...shown.map((percentile) => euro(npv.percentiles[results.percentiles.indexOf(percentile)] ?? null)),
    chance(gains),
  ]
  const tail = (name: string, { worstMean, meanWhenNegative }: ViewSimulation): readonly string[] => [
    name,
    euro(worstMean.value),
    euro(worstMean.standardError),
    meanWhenNegative === null ? words.never : euro(meanWhenNegative.value),
    meanWhenNegative === null ? '-' : euro(meanWhenNegative.standardError),
  ]
  const together = results.society.cash
  const listed = withWholes(results)
  const all = listed.map((party) => row(party, party.cash))
  const { rows, notes } = withAmounts(all, language)
  const moving = listed.filter((_, at) => rows.includes(all[at] ?? []))
  const rounding = columnNote(
    [
      {
        column: words.calculated,
        parts: results.parties.map(({ cash }) => cash.calculated),
        total: together.calculated,
      },
      { column: words.mean, parts: results.parties.map(({ cash }) => cash.npv.mean), total: together.npv.mean },
    ],
    language,
  )
  const note = [...(rounding.note === undefined ? [] : [rounding.note]), ...notes].join(' ')
  const turned = turnedMeans(
    [
      ...[...listed, results.society].map((party) => ({ name: nameOf(party), ...party.cash })),
      { name: words.societyWelfare, ...results.society.welfare },
    ].map(({ name, calculated, npv }) => ({
      name,
      stated: new Decimal(calculated),
      mean: new Decimal(npv.mean ?? 0),
    })),
    language,
  )
  const worst = { share: formatStatedShare(new Decimal(results.worst), language) }
  const counted = ([one, more]: readonly [string, string], count: number): string =>
    count === 1 ? one : fill(more, { count: formatNumber(new Decimal(count), 0, language) })
  const paybackYears = pickedYears(results.society.cash.payback.within.map(({ years }) => years))
  const payback = (party: PartySimulation): readonly string[] => [
    nameOf(party),
    ...paybackYears.map((years, column) => {
      if (party.cash.payback.years.max === 0 && party.cash.payback.years.defined === 1)
        return column === 0 ? summaryWords[language].atOnce : ''
      const within = party.cash.payback.within.find((each) => each.years === years)
      return within === undefined ? '-' : chance(within.chance)
    }),
  ]
  const parts: readonly Part[] = [
    { text: fill(words.title, { name: businessCase.name }) },
    {
      text: wrapText(
        fill(words.frame, {
          draws: counted(words.draws, results.draws),
          seed: String(results.seed),
          count: counted(words.uncertain, results.uncertain.length),
        }),
        80,
      ),
    },
    {
      text: [
        ...turned,
        ...movedMeans(results, language),
        ...drawnDecisionNotes(results, language),
        ...drawWarnings(results, language),
      ]
        .map((warning) => wrapText(warning, 80))
        .join('\n'),
    },
    {
      text: `${words.cash}\n${textTable({ head, rows, foot: [row(results.society, together)], ...(note === '' ? {} : { note }) })}`,
    },
    {
      text: `${words.society}\n${textTable({ head, rows: [row(results.society, results.society.welfare, words.societyWelfare)] })}`,
    },
    { text: options.stopping === undefined ? '' : stoppingText(options.stopping, results, language) },
    {
      goes: 2,
      text: `${wrapText(fill(words.shortfall, worst), 80)}\n${textTable({
        head: [words.party, fill(words.worst, worst), words.error, words.whenNegative, words.error],
        rows: moving.map((party) => tail(nameOf(party), party.cash)),
        foot: [tail(nameOf(results.society), together), tail(words.societyWelfare, results.society.welfare)],
      })}`,
    },
    {
      text: isAnyoneMoved(results)
        ? wrapText(fill(words.joint, { all: chance(results.allPartiesGain), none: chance(results.noPartyLoses) }), 80)
        : '',
    },
    {
      goes: 3,
      text:
        paybackYears.length === 0
          ? ''
          : `${fill(words.payback, { years: '...' })}\n${textTable({ head: [words.party, ...paybackYears.map((years) => fill(words.paybackYears, { years: String(years) }))], rows: [...moving, results.society].map(payback) })}`,
    },
    { goes: 4, text: acceptabilityText(results, language) },
    { text: wrapText(fill(words.errors, { chance: largestError(results.draws, language) }), 80) },
    { goes: 1, text: wrapText(words.linear, 80) },
  ]
  return fitting(parts, options.lines ?? Infinity)
}

/** What being able to stop is worth, as a table with its notes. */
const stoppingText = (stopping: StoppingValue, { businessCase }: SimulationResults, language: Language): string => {
  const { title, table, notes } = stoppingTable(stopping, businessCase, language)
  return [wrapText(title, 80), textTable(table), ...notes.map((note) => wrapText(note, 80))].join('\n')
}

/** A part of the text; `goes` says in which order it is left out where there is no room. */
interface Part {
  readonly text: string
  readonly goes?: number
}

const fitting = (parts: readonly Part[], lines: number): string => {
  const without = (left: number): string =>
    `${parts
      .filter(({ text, goes = Infinity }) => text !== '' && goes > left)
      .map(({ text }) => text)
      .join('\n\n')}\n`
  const left = [0, 1, 2, 3].find((count) => without(count).split('\n').length - 1 <= lines) ?? 4
  return without(left)
}

/** The parties in the order of the case, and after the last of its parts each whole. */
const withWholes = ({ businessCase, parties, wholes }: SimulationResults): readonly PartySimulation[] =>
  parties.flatMap((party) => [
    party,
    ...wholes.filter(({ id }) => businessCase.parties.findLast(({ partOf }) => partOf === id)?.id === party.id),
  ])

/**
 * The standard error of a chance of one half, rounded up; for any other chance it is smaller. With as many decimals as
 * it needs.
 */
const largestError = (draws: number, language: Language): string => {
  const error = new Decimal(0.5).div(new Decimal(draws).sqrt())
  const decimals = Math.max(1, Math.ceil(-Math.log10(100 * error.toNumber())))
  return formatPercentage(error.toDecimalPlaces(decimals + 2, Decimal.ROUND_UP), language, decimals)
}

/** At most four of the years that were asked for, spread from the first to the last. */
const pickedYears = (years: readonly number[]): readonly number[] => {
  if (years.length <= 4) return years
  const picked = [0.25, 0.5, 0.75, 1].map((share) => years[Math.round(share * (years.length - 1))] as number)
  return [...new Set(picked)]
}
