import { roundToTotal, sum, ZERO, type Decimal } from '../../money/index.js'
import { formatNumber } from '../format-number.js'
import type { Reading } from '../reading.js'
import { wordParty } from '../word-label.js'
import { chartWords } from '../words/charts.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, ink, plotOf } from './chart-style.js'
import { wrapLabel } from './wrap-label.js'

/** Who pays against who gains, in whole euros of present value that add up by payer. */
interface Matrix {
  readonly payers: readonly string[]
  readonly gainers: readonly string[]
  readonly rows: readonly (readonly Decimal[])[]
}

/** A matrix of payers and gainers, with the amounts in its cells; nothing where nobody pays. */
export const pocketsChart = (reading: Reading): Chart | undefined => {
  const { language } = reading
  const words = chartWords[language]
  const matrix = matrixOf(reading)
  if (matrix.payers.length === 0 || matrix.gainers.length === 0) return undefined
  const number = (amount: Decimal): string => formatNumber(amount, 0, language)
  return {
    name: 'pockets',
    title: words.pockets,
    description: words.pocketsHow,
    table: {
      head: [words.payer, ...matrix.gainers, words.pocketTotal],
      rows: matrix.rows.map((row, at) => [matrix.payers[at] ?? '', ...row.map(number), number(sum(row))]),
    },
    specification: (size) => specification(reading, matrix, size),
  }
}

const matrixOf = ({ results, language }: Reading): Matrix => {
  const { cells } = results.pockets
  const name = (party: string): string => wordParty(party, results.businessCase, language)
  const has = (amounts: readonly { readonly gain: { readonly presentValue: Decimal } }[]): boolean =>
    amounts.some(({ gain }) => !gain.presentValue.round().isZero())
  const ids = results.businessCase.parties.map(({ id }) => id)
  const payers = ids.filter((id) => has(cells.filter(({ payer }) => payer === id)))
  const gainers = ids.filter((id) => has(cells.filter(({ gainer }) => gainer === id)))
  const gain = (payer: string, gainer: string): Decimal =>
    cells.find((cell) => cell.payer === payer && cell.gainer === gainer)?.gain.presentValue ?? ZERO
  return {
    payers: payers.map(name),
    gainers: gainers.map(name),
    rows: payers.map((payer) => roundToTotal(gainers.map((gainer) => gain(payer, gainer)), 0)),
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
  // Parties may share a name; their place in the case does not.
  const values: Json[] = rows.flatMap((row, payer) =>
    row.map((amount, gainer) => ({
      payer: String(payer),
      gainer: String(gainer),
      amount: amount.toNumber() / 1000,
      figure: formatNumber(amount.div(1000), 0, language),
    })),
  )
  const named = (names: readonly string[], characters: number, lines: number): string =>
    `${JSON.stringify(names.map((name) => wrapLabel(name, characters, lines)))}[toNumber(datum.value)]`
  const head = isWide ? 132 : 104
  const axis = { domain: false, ticks: false, labelLimit: 0, labelColor: ink.text, labelPadding: 6 }
  const x = {
    field: 'gainer',
    type: 'nominal',
    sort: null,
    axis: { ...axis, orient: 'top', title: null, labelExpr: named(gainers, isWide ? 19 : 15, 2), labelAngle: -50, labelAlign: 'left', labelBaseline: 'middle' },
  }
  const y = {
    field: 'payer',
    type: 'nominal',
    sort: null,
    axis: { ...axis, title: null, labelExpr: named(payers, isWide ? 22 : 13, 3) },
  }
  return {
    ...chartStyle(language, size),
    description: words.pocketsHow,
    ...plotOf(size, payers.length * 46, { left: isWide ? 160 : 92, right: isWide ? 108 : 74, top: head, bottom: 26 }),
    data: { values },
    layer: [
      {
        mark: { type: 'rect', stroke: '#9a9a9a', strokeWidth: 0.6 },
        encoding: {
          x,
          y,
          color: {
            field: 'amount',
            type: 'quantitative',
            legend: null,
            // Light enough for black figures to stand out from every shade.
            scale: { domain: [-most, 0, most], range: ['#F2A36B', '#FFFFFF', '#6FB4E3'], interpolate: 'rgb' },
          },
        },
      },
      { mark: { type: 'text', fontSize: isWide ? 13 : 11 }, encoding: { x, y, text: { field: 'figure' } } },
      {
        data: { values: [{ unit: words.thousands }] },
        mark: { type: 'text', align: 'right', baseline: 'top', color: ink.soft },
        encoding: { x: { value: 'width' }, y: { value: payers.length * 46 + 8 }, text: { field: 'unit' } },
      },
    ],
  }
}
