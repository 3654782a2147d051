import { type Decimal, formatNumber, ZERO } from '../../money/index.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import { pocketParties, pocketsFinding } from '../findings/pockets-finding.js'
import type { Reading } from '../language/reading.js'
import { wordParty } from '../language/word-label.js'
import { chartWords } from '../words/charts.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { labelGap, labelLayer, lineHeight, rowHeight, type AxisLabel } from './label-layer.js'
import { textWidth } from './text-width.js'
import { wrapLabel } from './wrap-label.js'

/** Who pays against who gains, at present value. */
interface Matrix {
  readonly payers: readonly string[]
  readonly gainers: readonly string[]
  readonly rows: readonly (readonly Decimal[])[]
  /** What the costs of each payer bring to all parties together. */
  readonly totals: readonly Decimal[]
}

/**
 * A matrix of payers and gainers, with the amounts in its cells. Nothing where fewer than two pay or gain: there a
 * sentence says as much, see `pocketsSentence`.
 */
export const pocketsChart = (reading: Reading): Chart | undefined => {
  const { language } = reading
  const words = chartWords[language]
  const matrix = matrixOf(reading)
  if (matrix.payers.length < 2 || matrix.gainers.length < 2) return undefined
  const rows = matrix.rows.map((row, at): readonly Cell[] => [
    matrix.payers[at] ?? '',
    ...row,
    matrix.totals[at] ?? ZERO,
  ])
  return {
    name: 'pockets',
    title: pocketsFinding(reading) ?? words.pockets,
    subject: words.pockets,
    description: words.pocketsHow,
    table: printedTable(
      {
        head: [words.payer, ...matrix.gainers, words.pocketTotal],
        rows,
        sums: sumsAcross(
          rows,
          matrix.gainers.map((_, at) => at + 1),
          matrix.gainers.length + 1,
        ),
      },
      language,
    ),
    specification: (size) => specification(reading, matrix, size),
  }
}

const matrixOf = ({ results, language }: Reading): Matrix => {
  const { cells, retention } = results.pockets
  const name = (party: string): string => wordParty(party, results.businessCase, language)
  const { payers, gainers } = pocketParties(results)
  const gain = (payer: string, gainer: string): Decimal =>
    cells.find((cell) => cell.payer === payer && cell.gainer === gainer)?.gain.presentValue ?? ZERO
  return {
    payers: payers.map(name),
    gainers: gainers.map(name),
    rows: payers.map((payer) => gainers.map((gainer) => gain(payer, gainer))),
    totals: payers.map((payer) => retention.find(({ party }) => party === payer)?.brings ?? ZERO),
  }
}

const specification = (
  { language }: Reading,
  { payers, gainers, rows }: Matrix,
  size: ChartSize,
): ChartSpecification => {
  const words = chartWords[language]
  const isWide = size === 'wide'
  const most = Math.max(1, ...rows.flat().map((amount) => amount.abs().toNumber())) / 1000
  const thousands = (amount: Decimal): string => formatNumber(amount.div(1000), 0, language)
  // Parties may share a name; their place in the case does not.
  const values: Json[] = rows.flatMap((row, payer) =>
    row.map((amount, gainer) => ({
      payer: String(payer),
      gainer: String(gainer),
      amount: amount.toNumber() / 1000,
      figure: thousands(amount),
      kind: amount.isNegative() ? 'loss' : 'gain',
      // Faint enough for the figure to stand out from every shade, on white and on black paper.
      shade: (Math.abs(amount.toNumber()) / 1000 / most) * 0.45,
    })),
  )
  const fontSize = fontSizes[size]
  const side = { left: isWide ? 160 : 88, right: 10 }
  const column = (chartWidth[size] - side.left - side.right) / gainers.length
  const columns = columnLabels(gainers, column, fontSize)
  const widest = Math.ceil(Math.max(...rows.flat().map((amount) => textWidth(thousands(amount), fontSize))))
  // Figures wider than their column are rotated, to be read from the bottom up, like its name.
  const turned = widest > column - 4
  const rowLabels = payers.map((name, at): AxisLabel => ({
    key: String(at),
    lines: wrapLabel(name, { width: side.left - labelGap - 4, fontSize, lines: 4 }),
  }))
  const height =
    payers.length *
    rowHeight(
      rowLabels.map(({ lines }) => lines),
      fontSize,
      Math.max(46, turned ? widest + 12 : 0),
    )
  const axis = { domain: false, ticks: false, labels: false, title: null }
  const x = { field: 'gainer', type: 'nominal', sort: null, axis: { ...axis, orient: 'top' } }
  const y = { field: 'payer', type: 'nominal', sort: null, axis }
  return {
    ...chartStyle(language, size),
    description: words.pocketsHow,
    ...plotOf(size, height, { ...side, top: columns.height, bottom: 26 }),
    data: { values },
    layer: [
      {
        mark: { type: 'rect' },
        encoding: {
          x,
          y,
          color: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['loss', 'gain'], range: [ink.loss, ink.gain] },
          },
          fillOpacity: { field: 'shade', type: 'quantitative', scale: null },
        },
      },
      { mark: { type: 'rect', fill: null, stroke: ink.line, strokeWidth: 0.6 }, encoding: { x, y } },
      {
        mark: { type: 'text', fontSize, ...(turned ? { angle: -90 } : {}) },
        encoding: { x, y, text: { field: 'figure' } },
      },
      labelLayer('x', columns.labels, x, 'gainer', fontSize, columns.isTurned),
      labelLayer('y', rowLabels, y, 'payer', fontSize),
      {
        data: { values: [{ unit: words.thousands }] },
        mark: { type: 'text', align: 'right', baseline: 'top', color: ink.soft },
        encoding: { x: { value: 'width' }, y: { value: height + 8 }, text: { field: 'unit' } },
      },
    ],
  }
}

/**
 * Names above columns of a given width in pixels: upright where every word fits, otherwise rotated; with the height
 * that they take above the plot.
 */
const columnLabels = (
  names: readonly string[],
  width: number,
  fontSize: number,
): { readonly labels: readonly AxisLabel[]; readonly isTurned: boolean; readonly height: number } => {
  const line = lineHeight(fontSize)
  const upright = { width: width - 8, fontSize, lines: 4 }
  const wordsFit = names.every((name) => name.split(/\s+/).every((word) => textWidth(word, fontSize) <= upright.width))
  const stand = names.map((name) => wrapLabel(name, upright))
  const fits = wordsFit && stand.every(({ length }) => length <= 3)
  const lines = fits
    ? stand
    : names.map((name) => wrapLabel(name, { width: 175, fontSize, lines: Math.max(1, Math.floor((width - 4) / line)) }))
  const longest = Math.max(...lines.flat().map((text) => textWidth(text, fontSize)))
  const most = Math.max(...lines.map(({ length }) => length))
  return {
    labels: lines.map((own, at) => ({ key: String(at), lines: own })),
    isTurned: !fits,
    height: Math.ceil(fits ? most * line + 14 : longest + labelGap + 8),
  }
}
