import { Decimal, formatEuro, formatPercentage, roundToNearest } from '../../money/index.js'
import { mostDecisive, type SwitchingValue } from '../../risk/index.js'
import { decidedFigure, turnWords } from '../facts/decisive-number.js'
import { numberName, numberNow, numberThen } from '../facts/switching-number.js'
import { scenarioName } from '../facts/scenario-name.js'
import { formatChance } from '../language/format-chance.js'
import type { Reading } from '../language/reading.js'
import { limitWarnings } from '../notes/limit-warnings.js'
import { printedTable, type Cell } from '../tables/figure-table.js'
import { mustHoldIn } from '../uncertainty/must-hold-in.js'
import type { MustHold } from '../uncertainty/must-hold.js'
import { mustHoldWords } from '../words/must-hold.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { paragraph, type Block } from './report-document.js'

/** More numbers than these a council does not weigh. */
const most = 6
/** A number that must change by more than so many times itself is weighed only where no other turns the answer. */
const farthest = 2

/** What must be true for the answer to stay the answer: switching values, then scenarios. */
export const mustHoldBlocks = (reading: Reading): readonly Block[] => {
  const mustHold = mustHoldIn(reading)
  if (mustHold === undefined) return []
  const words = mustHoldWords[reading.language]
  return [
    paragraph(words.how),
    ...mustHold.figures.flatMap((figure) => switchingBlocks(reading, mustHold, figure)),
    paragraph(words.searched),
    ...scenarioBlocks(reading, mustHold),
  ]
}

const switchingBlocks = ({ results, language }: Reading, { switching }: MustHold, figure: string): readonly Block[] => {
  const words = mustHoldWords[language]
  const { npv, party = uncertaintyWords[language].welfare } = decidedFigure(figure, results)
  const own = switching.filter((each) => each.figure === figure)
  const turning = mostDecisive(own)
  const turn = turnWords(npv, language)
  if (turning.length === 0) return [paragraph(fill(words.none, { party, amount: formatEuro(npv, language), turn }))]
  const sign = roundToNearest(npv).comparedTo(0)
  const near = turning.filter(({ change }) => Math.abs(change ?? 0) <= farthest)
  const shown = (near.length === 0 ? turning.slice(0, 1) : near).slice(0, most)
  const hasChance = shown.some(({ chance }) => chance !== null)
  // The rate of a regime is no number of the case, and is varied as one.
  const also = own.some(({ address }) => address.startsWith('reference.discounting')) ? words.rate : ''
  const counts = { all: String(own.length), also, count: String(turning.length), turn }
  return [
    {
      kind: 'table',
      table: {
        caption: fill(sign === 0 ? words.even : sign > 0 ? words.gain : words.loss, {
          party,
          amount: formatEuro(npv.abs(), language),
        }),
        head: [words.number, words.now, words.must, words.margin, ...(hasChance ? [words.chance] : [])],
        wordsAt: [2, 3],
        rows: shown.map((each) => [
          numberName(each, results, language),
          numberNow(each, language),
          each.gain === null ? '-' : fill(words[each.gain], { value: numberThen(each, language) }),
          marginText(each, language),
          ...(hasChance ? [each.chance === null ? '-' : formatChance(each.chance, language)] : []),
        ]),
      },
    },
    paragraph(
      [
        fill(turning.length === 1 ? words.one : words.some, counts),
        ...(shown.length === turning.length
          ? []
          : [fill(shown.length === 1 ? words.shownOne : words.shown, { shown: String(shown.length) })]),
      ].join(' '),
    ),
  ]
}

/** How far a number may change, as a part of itself; a share that is zero in percentage points. */
const marginText = ({ change, at, name }: SwitchingValue, language: Reading['language']): string => {
  const words = mustHoldWords[language]
  const signed = (text: string, value: number): string => `${value > 0 ? '+' : ''}${text}`
  if (change === null) {
    if (name.unit !== 'share' || at === null) return '-'
    const points = formatPercentage(new Decimal(at), language, 1).replace('%', '')
    return fill(words.points, { change: signed(points, at) })
  }
  if (Math.abs(change) < 0.0005) return words.tiny
  return signed(formatPercentage(new Decimal(change), language, Math.abs(change) < 0.1 ? 1 : 0), change)
}

const scenarioBlocks = ({ results, language }: Reading, { figures, scenarios }: MustHold): readonly Block[] => {
  const words = mustHoldWords[language]
  const nameOf = (scenario: (typeof scenarios)[number]): string =>
    scenario.ids.length === 0 ? words.asStated : capital(scenarioName(scenario, language))
  const whose = figures.map((figure) => decidedFigure(figure, results).party ?? uncertaintyWords[language].welfare)
  const rows = scenarios.map((scenario): readonly Cell[] => [
    nameOf(scenario),
    ...figures.flatMap((_, at): readonly Cell[] => [
      scenario.values[at] ?? '-',
      scenario.ids.length === 0 ? '' : (scenario.differences[at] ?? '-'),
    ]),
  ])
  const sums = scenarios.slice(1).flatMap(({ values, differences }) =>
    values.flatMap((total, at) => {
      const [base, difference] = [scenarios[0]?.values[at], differences[at]]
      if (total === null || base === null || base === undefined || difference === null || difference === undefined)
        return []
      return [{ total, parts: [base, difference] }]
    }),
  )
  const kinds = [...new Set(scenarios.flatMap((scenario) => scenario.kinds))]
  return [
    {
      kind: 'table',
      table: {
        caption: words.scenarios,
        ...printedTable(
          { head: [words.scenario, ...whose.flatMap((name) => [name, words.difference])], rows, sums },
          language,
        ),
      },
    },
    ...(kinds.length === 0 ? [] : [paragraph(kinds.map((kind) => words.kinds[kind]).join(' '))]),
    ...limitWarnings(
      scenarios.map((scenario) => ({ ...scenario, what: nameOf(scenario) })),
      results.businessCase,
      language,
    ).map(paragraph),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
