import type { Results } from '../../calculation/index.js'
import type { Domain } from '../../case/index.js'
import { ZERO } from '../../money/index.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import type { Reading } from '../language/reading.js'
import { chartWords } from '../words/charts.js'
import { domainWords } from '../words/terms.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink } from './chart-style.js'
import { niceRange } from './nice-range.js'
import { tickWidth } from './tick-width.js'

/** A small chart for each domain: what care costs by budget year without and with the case. */
export const baselineChart = (reading: Reading): Chart | undefined => {
  const { results, language } = reading
  const words = chartWords[language]
  const costs = results.domainCosts
  if (costs.length === 0) return undefined
  const rows = costs.flatMap(({ domain, baseline, project, change }) =>
    results.budgetYears.map((year, at): readonly Cell[] => [
      String(year),
      domainWords[language][domain],
      ...[baseline, project, change].map(({ byYear }) => byYear[at] ?? ZERO),
    ]),
  )
  return {
    name: 'baseline',
    title: words.baseline,
    description: words.baselineHow,
    table: printedTable(
      {
        head: [words.year, domainHead[language], words.without, words.with, words.change],
        wordColumns: 2,
        rows,
        sums: sumsAcross(rows, [2, 4], 3),
      },
      language,
    ),
    specification: (size) => specification(reading, costs, size),
  }
}

const domainHead = { nl: 'Domein', en: 'Domain' } as const

const specification = (
  { results, language }: Reading,
  costs: Results['domainCosts'],
  size: ChartSize,
): ChartSpecification => {
  const words = chartWords[language]
  const isWide = size === 'wide'
  const columns = Math.min(costs.length, isWide ? 3 : 2)
  const tickCount = isWide ? 4 : 3
  const widest = tickWidth(
    costs.flatMap(
      ({ baseline, project }) =>
        niceRange(
          [...baseline.byYear, ...project.byYear].map((amount) => amount.toNumber() / 1000),
          tickCount,
        ).ticks,
    ),
    0,
    language,
    fontSizes[size],
  )
  const axisRoom = Math.max(isWide ? 66 : 52, widest + 18)
  const width = Math.min(420, Math.floor((chartWidth[size] - 12) / columns) - axisRoom)
  const panel = (domain: Domain): string =>
    isWide ? domainWords[language][domain] : `${domainWords[language][domain]} (${words.thousands})`
  const values: Json[] = costs.flatMap(({ domain, baseline, project }) =>
    results.budgetYears.flatMap((year, at) => [
      { domain: panel(domain), year, line: words.without, amount: (baseline.byYear[at] ?? ZERO).toNumber() / 1000 },
      { domain: panel(domain), year, line: words.with, amount: (project.byYear[at] ?? ZERO).toNumber() / 1000 },
    ]),
  )
  const { budgetYears } = results
  const years = budgetYears.filter((_, at) => at % Math.ceil(budgetYears.length / (isWide ? 3 : 2)) === 0)
  return {
    ...chartStyle(language, size),
    description: words.baselineHow,
    // The unit appears once, above all panels: beside each axis it would fall in the panel on its left.
    ...(isWide
      ? {
          title: {
            text: words.thousands,
            anchor: 'start',
            frame: 'bounds',
            color: ink.soft,
            fontSize: 13,
            fontWeight: 'normal',
          },
        }
      : {}),
    padding: 4,
    data: { values },
    columns,
    // Panels line up whatever the width of their figures.
    align: 'all',
    bounds: 'flush',
    spacing: { row: isWide ? 62 : 66, column: axisRoom },
    facet: {
      field: 'domain',
      type: 'nominal',
      sort: costs.map(({ domain }) => panel(domain)),
      title: null,
      header: {
        labelLimit: 0,
        labelFontSize: isWide ? 12 : 10,
        labelExpr: isWide ? 'datum.label' : "split(replace(datum.label, ' (×', '\\n(×'), '\\n')",
      },
    },
    resolve: { scale: { y: 'independent' }, axis: { x: 'independent', y: 'independent' } },
    spec: {
      width,
      height: isWide ? 120 : 90,
      mark: { type: 'line', strokeWidth: 2.2, strokeJoin: 'round' },
      encoding: {
        x: {
          field: 'year',
          type: 'quantitative',
          scale: {
            domain: [budgetYears[0] ?? 0, Math.max(budgetYears.at(-1) ?? 1, (budgetYears[0] ?? 0) + 1)],
            nice: false,
            zero: false,
          },
          axis: { values: years, format: 'd', title: null, grid: false, labelFlush: false },
        },
        y: {
          field: 'amount',
          type: 'quantitative',
          scale: { zero: true },
          axis: { format: ',~r', tickCount, title: null, minExtent: isWide ? 44 : 30 },
        },
        color: {
          field: 'line',
          type: 'nominal',
          scale: { domain: [words.without, words.with], range: [ink.soft, ink.gain] },
          legend: { orient: 'top', title: null, direction: 'horizontal', symbolType: 'stroke' },
        },
        strokeDash: {
          field: 'line',
          type: 'nominal',
          scale: {
            domain: [words.without, words.with],
            range: [
              [5, 3],
              [1, 0],
            ],
          },
        },
      },
    },
  }
}
