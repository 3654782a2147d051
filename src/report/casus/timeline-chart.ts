import { formatEuro, listed, type Decimal } from '../../money/index.js'
import { monthWords, type Month } from '../../timeline/index.js'
import type { Chart, ChartSize, ChartSpecification } from '../charts/chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf, smallSizes } from '../charts/chart-style.js'
import { textWidth } from '../charts/text-width.js'
import { printedTable, type Cell } from '../tables/figure-table.js'
import { casusWords } from './casus-words.js'
import { fill } from '../words/summary.js'
import { eventSentences, eventText } from './casus-sentences.js'
import { planName, type CasusReading } from './casus-tables.js'

/** Now and the plans from month to month, with what happens when. */
export const timelineChart = (reading: CasusReading): Chart => {
  const { results, language } = reading
  const words = casusWords[language]
  const lines = linesOf(reading)
  const [plan] = results.total.plans
  const events = eventSentences(reading)
  const rows = results.months.flatMap((month, at): readonly (readonly Cell[])[] =>
    at > 0 && lines.every(({ byMonth }) => byMonth[at]?.eq(byMonth[at - 1] ?? 0))
      ? []
      : [[monthWords(month, language), ...lines.flatMap(({ byMonth }) => byMonth[at] ?? [])]],
  )
  return {
    name: 'timeline',
    title:
      plan === undefined
        ? words.chartTitleNow
        : fill(words.chartTitle, {
            from: formatEuro(results.total.now.perMonth, language),
            to: listed(
              results.total.plans.map(({ spending }, at) =>
                fill(words.chartTo, { amount: formatEuro(spending.perMonth, language), plan: planName(results, at) }),
              ),
              { last: words.or },
            ),
          }),
    subject: words.chartSubject,
    description: [
      words.chartHow,
      ...(events.length === 0 ? [] : [fill(words.chartEvents, { events: events.join('; ') })]),
    ].join(' '),
    table: printedTable({ head: [words.month, ...lines.map(({ name }) => name)], rows, sums: [] }, language),
    specification: (size) => specification(reading, size),
  }
}

interface Line {
  readonly name: string
  readonly byMonth: readonly Decimal[]
  readonly colour: string
  readonly dash: readonly number[]
}

const looks = [
  { colour: ink.total, dash: [1, 0] },
  { colour: ink.gain, dash: [7, 3] },
  { colour: ink.loss, dash: [3, 3] },
  { colour: '#009E73', dash: [9, 3, 2, 3] },
  { colour: '#CC79A7', dash: [2, 2] },
  { colour: '#5b4a00', dash: [12, 4] },
] as const

const linesOf = ({ results, language }: CasusReading): readonly Line[] =>
  [
    { name: casusWords[language].now as string, byMonth: results.total.now.byMonth },
    ...results.total.plans.map(({ spending }, at) => ({ name: planName(results, at), byMonth: spending.byMonth })),
  ].map((line, at) => ({ ...line, ...(looks[at % looks.length] ?? looks[0]) }))

const LEFT = 58
const RIGHT = 12
const PLOT = 130

const specification = (reading: CasusReading, size: ChartSize): ChartSpecification => {
  const { results, language } = reading
  const words = casusWords[language]
  const lines = linesOf(reading)
  const count = results.months.length
  const width = chartWidth[size] - LEFT - RIGHT
  const events = placedEvents(reading, size, width)
  const names = lines.map(({ name }, at) => ({ name, down: -(events.height + (lines.length - at) * 17) }))
  const top = events.height + lines.length * 17 + 14
  const x = { type: 'quantitative', scale: { domain: [0, count], nice: false }, axis: null } as const
  const most = Math.max(1, ...lines.flatMap(({ byMonth }) => byMonth.map((euros) => euros.toNumber())))
  const y = {
    type: 'quantitative',
    scale: { domain: [0, most * 1.05] },
    axis: { title: null, tickCount: 4, format: ',.0f', domain: false, ticks: false },
  } as const
  const colour = {
    field: 'name',
    type: 'nominal',
    legend: null,
    scale: { domain: lines.map(({ name }) => name), range: lines.map((line) => line.colour) },
  } as const
  const dash = {
    field: 'name',
    type: 'nominal',
    legend: null,
    scale: { domain: lines.map(({ name }) => name), range: lines.map((line) => [...line.dash]) },
  } as const
  const soft = { color: ink.soft, fontSize: smallSizes[size] } as const
  return {
    ...chartStyle(language, size),
    description: words.chartHow,
    ...plotOf(size, PLOT, { left: LEFT, right: RIGHT, top: top + 8, bottom: 24 }),
    layer: [
      {
        data: {
          values: lines.flatMap(({ name, byMonth }) =>
            // A month lasts until the next: the last one too.
            [...byMonth, byMonth.at(-1)].map((euros, month) => ({ name, month, euros: euros?.toNumber() ?? 0 })),
          ),
        },
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2.4 },
        encoding: { x: { ...x, field: 'month' }, y: { ...y, field: 'euros' }, color: colour, strokeDash: dash },
      },
      {
        data: { values: events.rules },
        mark: { type: 'rule', color: ink.line, strokeDash: [2, 3] },
        encoding: {
          x: { ...x, field: 'month' },
          y: { field: 'top', type: 'quantitative', scale: null },
          y2: { value: PLOT },
        },
      },
      {
        data: { values: events.labels },
        mark: {
          type: 'text',
          baseline: 'middle',
          align: { expr: 'datum.side' },
          dx: { expr: 'datum.shift' },
          fontSize: smallSizes[size],
        },
        encoding: {
          x: { ...x, field: 'month' },
          y: { field: 'down', type: 'quantitative', scale: null },
          text: { field: 'text' },
        },
      },
      {
        data: { values: names },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: fontSizes[size], dx: 36 },
        encoding: { x: { value: 0 }, y: { field: 'down', type: 'quantitative', scale: null }, text: { field: 'name' } },
      },
      {
        data: { values: names },
        mark: { type: 'rule', strokeWidth: 2.4 },
        encoding: {
          x: { value: 0 },
          x2: { value: 30 },
          y: { field: 'down', type: 'quantitative', scale: null },
          color: colour,
          strokeDash: dash,
        },
      },
      {
        data: { values: ticks(results.months, size, reading) },
        mark: { type: 'text', baseline: 'top', align: 'left', dy: 6, ...soft },
        encoding: { x: { ...x, field: 'month' }, y: { value: PLOT }, text: { field: 'text' } },
      },
      {
        data: { values: [{ unit: words.perMonthUnit }] },
        mark: { type: 'text', align: 'left', baseline: 'bottom', ...soft },
        encoding: { x: { value: -LEFT + 4 }, y: { value: -5 }, text: { field: 'unit' } },
      },
    ],
  }
}

const ROW = 16

/** Each event in the lowest row in which its words meet no others; words that would leave the plot stand to the left. */
const placedEvents = (reading: CasusReading, size: ChartSize, width: number) => {
  const { results } = reading
  const taken: { readonly from: number; readonly to: number }[][] = []
  const placed = results.casus.events.map((event) => {
    const month = results.months.indexOf(event.month)
    const text = eventText(event, reading)
    const long = textWidth(text, smallSizes[size]) + 8
    const at = (month / results.months.length) * width
    const isLeft = at + long > width && at - long >= 0
    const [from, to] = isLeft ? [at - long, at] : [at, at + long]
    let row = taken.findIndex((others) => others.every((other) => other.to <= from || other.from >= to))
    if (row < 0) row = taken.push([]) - 1
    taken[row]?.push({ from, to })
    return { month, text, row, side: isLeft ? 'right' : 'left', shift: isLeft ? -4 : 4 }
  })
  // Above the unit of the axis, which an event in the first month would touch.
  const down = (row: number): number => -(26 + row * ROW)
  return {
    height: 26 + taken.length * ROW,
    rules: placed.map(({ month, row }) => ({ month, top: down(row) - 6 })),
    labels: placed.map(({ row, ...label }) => ({ ...label, down: down(row) })),
  }
}

/** The first month, and each January or, in a short casus, each quarter. */
const ticks = (months: readonly Month[], size: ChartSize, { language }: CasusReading) => {
  const step = months.length > 30 ? 12 : months.length > 15 || size === 'narrow' ? 6 : 3
  return months.flatMap((month, at) =>
    (Number(month.slice(5, 7)) - 1) % step === 0
      ? [{ month: at, text: monthWords(month, language).replace(/^(\p{L}{3})\p{L}* /u, '$1 ') }]
      : [],
  )
}
