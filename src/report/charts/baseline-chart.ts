import type { Results } from '../../calculation/index.js'
import { formatNumber } from '../../money/index.js'
import { baselineFinding, changedDomains } from '../findings/baseline-finding.js'
import type { Reading } from '../language/reading.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import { chartWords } from '../words/charts.js'
import { reportWords } from '../words/report.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import { acrossBars, barRows, pixelsDown, rowsPlot, scaleWithRoom, spanOf, unitLayer } from './bar-rows.js'
import type { Chart, ChartSize, ChartSpecification } from './chart.js'
import { chartStyle, fontSizes, ink } from './chart-style.js'
import { textWidth } from './text-width.js'

/**
 * How much more or less the target group costs in each domain, over the whole timeline: two lines over the years would
 * coincide, for a case changes little of what all care costs. Nothing where fewer than two domains change.
 */
export const baselineChart = (reading: Reading): Chart | undefined => {
  const { results, language } = reading
  const words = chartWords[language]
  const changed = changedDomains(results.domainCosts)
  if (changed.length < 2) return undefined
  const same = results.domainCosts.filter((line) => !changed.includes(line))
  const description = [
    words.baselineHow,
    ...(same.length === 0
      ? []
      : [fill(words.unchanged, { domains: same.map(({ domain }) => domainWords[language][domain]).join(', ') })]),
  ].join(' ')
  const rows = changed.map(({ domain, ...costs }): readonly Cell[] => [
    domainWords[language][domain],
    ...(['baseline', 'project', 'change'] as const).map((kind) => costs[kind].total),
  ])
  return {
    name: 'baseline',
    title: baselineFinding(changed, language),
    subject: words.baseline,
    description,
    table: printedTable(
      {
        head: [reportWords[language].domain, words.without, words.with, words.change],
        rows,
        sums: sumsAcross(rows, [1, 3], 2),
      },
      language,
    ),
    specification: (size) => specification(reading, changed, description, size),
  }
}

const specification = (
  { language }: Reading,
  costs: Results['domainCosts'],
  description: string,
  size: ChartSize,
): ChartSpecification => {
  const changes = costs.map(({ change }) => change.total.toNumber() / 1000)
  const figures = changes.map((change) => formatNumber(change, 0, language))
  const rows = barRows(
    costs.map(({ domain }) => ({ name: domainWords[language][domain] })),
    size,
  )
  const room = (isShown: (change: number) => boolean): number =>
    Math.ceil(
      Math.max(
        0,
        ...figures.map((figure, at) => (isShown(changes[at] ?? 0) ? textWidth(figure, fontSizes[size]) + 8 : 0)),
      ),
    )
  const { x } = scaleWithRoom(
    [0, ...changes],
    size,
    room((change) => change < 0),
    room((change) => change >= 0),
  )
  const values = changes.map((change, at) => ({
    from: Math.min(0, change),
    to: Math.max(0, change),
    amount: change,
    figure: figures[at] ?? '',
    kind: change < 0 ? 'less' : 'more',
    ...(rows.bars[at] ?? { top: 0, middle: 0, bottom: 0 }),
  }))
  const beside = (kind: 'less' | 'more'): ChartSpecification => ({
    data: { values: values.filter((value) => value.kind === kind) },
    mark: { type: 'text', align: kind === 'less' ? 'right' : 'left', baseline: 'middle', dx: kind === 'less' ? -5 : 5 },
    encoding: { x: { ...x, field: 'amount' }, y: pixelsDown('middle'), text: { field: 'figure' } },
  })
  return {
    ...chartStyle(language, size),
    description,
    ...rowsPlot(size, rows),
    layer: [
      {
        data: { values },
        mark: { type: 'rect' },
        encoding: {
          ...spanOf(x),
          color: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['less', 'more'], range: [ink.gain, ink.loss] },
          },
        },
      },
      acrossBars(0, rows, x),
      beside('less'),
      beside('more'),
      ...rows.layers,
      unitLayer(language, size),
    ],
  }
}
