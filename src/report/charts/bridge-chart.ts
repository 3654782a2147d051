import { formatEuro } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { roundingNote } from '../notes/rounding-note.js'
import { isBridged, shownSteps } from '../tables/bridge-tables.js'
import { printedTable } from '../tables/figure-table.js'
import { bridgeWords } from '../words/tables/bridge.js'
import { chartWords } from '../words/charts.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'
import type { Chart } from './chart.js'
import { levelSums, stepsBetween, THOUSAND, waterfall } from './waterfall.js'

/** A waterfall from the welfare of society to the cash of all parties; nothing where the two are equal. */
export const bridgeChart = (reading: Reading): Chart | undefined => {
  if (!isBridged(reading)) return undefined
  const { results, language } = reading
  const words = bridgeWords[language]
  const { society } = results.bridge
  const changes = shownSteps(reading)
  const steps = stepsBetween(
    { label: words.steps.welfare.name, level: society.welfare },
    changes.map((step) => ({ label: words.steps[step].name, change: society[step] })),
    { label: words.steps.cash.name, level: society.cash },
  )
  const note = roundingNote(levelSums(steps), roundingWords[language].chart, language, THOUSAND)
  const description = [words.chartHow, ...(note === undefined ? [] : [note])].join(' ')
  return {
    name: 'bridge',
    title: fill(words.chart, {
      welfare: formatEuro(society.welfare, language),
      cash: formatEuro(society.cash, language),
    }),
    subject: words.title,
    description,
    table: printedTable(
      {
        head: [words.step, chartWords[language].change, chartWords[language].stays],
        rows: steps.map(({ label, isLevel, change, level }) => [label, isLevel ? '' : change, level]),
        sums: steps.slice(1, -1).map(({ change, level }, at) => ({
          total: level,
          parts: [...steps.slice(at, at + 1).map((before) => before.level), change],
        })),
      },
      language,
    ),
    specification: (size) => waterfall(steps, description, language, size),
  }
}
