import type { Language } from '../language/language.js'
import type { ChartSize, ChartSpecification, Json } from './chart.js'

/**
 * Ink and paper: text has a contrast of 7 to 1 and more with white. A page exchanges each of these for a colour that
 * fits its own background: see `chartColours`.
 */
export const ink = {
  paper: '#ffffff',
  text: '#1a1a1a',
  soft: '#4a4a4a',
  line: '#8a8a8a',
  grid: '#e2e2e2',
  gain: '#0072B2',
  loss: '#D55E00',
  total: '#3d4a57',
  /** Lines that are there for comparison only. */
  rest: '#767676',
} as const

/** Margin around the plot, in pixels. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Total width in pixels: beside a table on a screen and on A4, and on a phone. */
export const chartWidth: Readonly<Record<ChartSize, number>> = { wide: 620, narrow: 340 }

/** The size of letters in a chart; smaller on a phone. */
export const fontSizes: Readonly<Record<ChartSize, number>> = { wide: 13, narrow: 12 }

/** The size of what is less important than a name, and never smaller than what a phone keeps legible. */
export const smallSizes: Readonly<Record<ChartSize, number>> = { wide: 12, narrow: 11 }

/**
 * What all charts share: no background, numbers as the language writes them, and sizes that stay legible on a phone.
 */
export const chartStyle = (language: Language, size: ChartSize): ChartSpecification => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  config: {
    aria: false,
    background: ink.paper,
    font: 'Arial, Helvetica, sans-serif',
    locale: { number: numberLocale[language] },
    view: { stroke: null },
    axis: {
      labelColor: ink.soft,
      titleColor: ink.soft,
      labelFontSize: fontSizes[size],
      titleFontSize: fontSizes[size],
      titleFontWeight: 'normal',
      gridColor: ink.grid,
      domainColor: ink.line,
      tickColor: ink.line,
    },
    legend: {
      labelLimit: 0,
      labelFontSize: fontSizes[size],
      labelColor: ink.text,
      symbolStrokeWidth: 2.5,
      symbolSize: 160,
    },
    header: { labelFontSize: fontSizes[size], labelColor: ink.text, labelFontWeight: 'bold', labelLimit: 0 },
    text: { color: ink.text, fontSize: fontSizes[size] },
  },
})

const numberLocale: Readonly<Record<Language, Json>> = {
  nl: { decimal: ',', thousands: '.', grouping: [3], currency: ['€ ', ''] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['€', ''] },
}

/** A plot of an exact size in pixels, with margins of an exact size. */
export const plotOf = (size: ChartSize, height: number, room: Room): ChartSpecification => ({
  width: chartWidth[size] - room.left - room.right,
  height,
  padding: { ...room },
  autosize: { type: 'none' },
})
