import { chartSizes, type Chart } from '../charts/chart.js'
import type { DrawnChart } from '../charts/draw-chart.js'
import { framedDrawing } from '../charts/framed-drawing.js'
import { tableCsv } from '../csv/table-csv.js'
import type { ChartBlock } from '../document/report-document.js'
import { chartWords } from '../words/charts.js'
import { xmlText } from '../language/xml-text.js'
import { inPageColours } from './chart-colours.js'
import { escapeHtml } from './escape-html.js'
import { htmlTable } from './html-table.js'
import type { Page } from './page.js'

/**
 * A chart under its finding, drawn for wide and for narrow screens, in the colours of the page; then how to read it, its
 * source, and its numbers in a table that unfolds. Picture and numbers can be saved: they are in the page itself.
 */
export const htmlChart = ({ chart, source }: ChartBlock, drawn: DrawnChart, page: Page): string => {
  const { language, write } = page
  const words = chartWords[language]
  const saved = (text: string, type: string, ending: string, label: string): string =>
    `<a download="${chart.name}.${ending}" href="data:${type};charset=utf-8,${encodeURIComponent(xmlText(text))}">${escapeHtml(label)}</a>`
  return [
    `<figure id="chart-${chart.name}">`,
    `<figcaption>${write(chart.title)}</figcaption>`,
    ...chartSizes.map((size) => `<div class="${size}">${named(inPageColours(drawn[size]), chart, size)}</div>`),
    `<p class="how">${write(chart.description)}</p>`,
    `<p class="source">${write(source)}</p>`,
    `<p class="saved">${escapeHtml(words.save)} ${[
      saved(framedDrawing(drawn.wide, chart.title, source), 'image/svg+xml', 'svg', words.picture),
      saved(tableCsv(chart.table, language), 'text/csv', 'csv', words.figures),
    ].join(' ')}</p>`,
    `<details><summary>${escapeHtml(words.data)}</summary>`,
    htmlTable({ ...chart.table, caption: chart.subject }, `chart-${chart.name}-figures`, page),
    '</details>',
    '</figure>',
  ].join('\n')
}

/**
 * The drawing as one image with a name and a description; its ids are made unique, since several drawings share a page.
 */
const named = (svg: string, { name, title, description }: Chart, size: string): string => {
  const id = `chart-${name}-${size}`
  const own = svg
    // One image has one name: its parts have none.
    .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replace(/\bid="([^"]+)"/g, `id="${id}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`)
    .replace(/xlink:href="#/g, `xlink:href="#${id}-`)
  return own.replace(
    /<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg${attributes} role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>`,
  )
}
