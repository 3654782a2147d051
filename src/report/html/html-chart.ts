import { chartSizes, type Chart } from '../charts/chart.js'
import type { DrawnChart } from '../charts/draw-chart.js'
import { chartWords } from '../words/charts.js'
import type { Language } from '../language/language.js'
import { escapeHtml } from './escape-html.js'
import { htmlTable } from './html-table.js'
import type { TextWriter } from './text-writer.js'

/**
 * A chart with its title, how to read it, and its numbers in a table that unfolds; drawn for wide and for narrow
 * screens.
 */
export const htmlChart = (chart: Chart, drawn: DrawnChart, language: Language, write: TextWriter): string => {
  const words = chartWords[language]
  return [
    `<figure id="chart-${chart.name}">`,
    `<figcaption><strong>${write(chart.title)}.</strong> ${write(chart.description)}</figcaption>`,
    ...chartSizes.map((size) => `<div class="${size}">${named(drawn[size], chart, size)}</div>`),
    `<details><summary>${escapeHtml(words.data)}</summary>`,
    htmlTable({ ...chart.table, caption: chart.title }, `chart-${chart.name}-figures`, language, write),
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
