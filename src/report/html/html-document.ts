import { given } from '../../money/index.js'
import type { DrawnChart } from '../charts/draw-chart.js'
import { givenDocument } from '../document/given-document.js'
import type { Block, ReportDocument, Section } from '../document/report-document.js'
import { reportWords } from '../words/report.js'
import { escapeHtml, htmlText } from './escape-html.js'
import { htmlChart } from './html-chart.js'
import { htmlKeyFigures } from './html-key-figures.js'
import { htmlTable } from './html-table.js'
import { styleSheet } from './style-sheet.js'

/**
 * A report as one file of HTML: no script, no font, no image from elsewhere, and a policy that forbids them.
 *
 * @param drawings the drawn charts by name; a chart that is not among them is given as its table
 */
export const htmlDocument = (asked: ReportDocument, drawn: ReadonlyMap<string, DrawnChart> = new Map()): string => {
  const document = givenDocument('htmlDocument', asked)
  given.work(
    'htmlDocument',
    { nl: 'de getekende grafieken per naam als Map', en: 'the drawn charts by name as a Map' },
    (drawn as Partial<typeof drawn> | null)?.get,
  )
  const { language, title, kind, question, frame, lead = [], sections } = document
  const words = reportWords[language]
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${styleSheet}\n</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#content">${escapeHtml(words.skip)}</a>`,
    '<header>',
    `<p class="kind">${escapeHtml(kind)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...(question === undefined
      ? []
      : [`<p class="question"><strong>${escapeHtml(words.question)}:</strong> ${escapeHtml(question)}</p>`]),
    `<p class="frame">${escapeHtml(frame)}</p>`,
    ...lead.map((block, at) => blockHtml(block, `lead-table-${at + 1}`, document, drawn)),
    '</header>',
    ...(sections.length < 6 ? [] : [contents(document)]),
    '<main id="content">',
    ...sections.map((section) => sectionHtml(section, document, drawn)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const contents = ({ language, sections }: ReportDocument): string =>
  [
    `<nav aria-label="${escapeHtml(reportWords[language].contents)}"><ul>`,
    ...sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`),
    '</ul></nav>',
  ].join('\n')

const blockHtml = (
  block: Block,
  tableId: string,
  { language }: ReportDocument,
  drawings: ReadonlyMap<string, DrawnChart>,
): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`
    case 'subheading':
      return `<h3>${escapeHtml(block.text)}</h3>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`
    case 'key-figures':
      return htmlKeyFigures(block)
    case 'answers':
      return `<ol class="answers">${block.answers.map((answer) => `<li>${answerHtml(answer)}</li>`).join('')}</ol>`
    case 'table':
      return htmlTable(block.table, tableId, language)
    case 'folded-table':
      return `<details><summary>${escapeHtml(block.title)}</summary>\n${htmlTable(block.table, tableId, language)}\n</details>`
    case 'chart': {
      const drawn = drawings.get(block.chart.name)
      return drawn === undefined
        ? htmlTable({ ...block.chart.table, caption: block.chart.title }, tableId, language)
        : htmlChart(block.chart, drawn, language)
    }
  }
}

const sectionHtml = (
  { id, title, blocks }: Section,
  document: ReportDocument,
  drawings: ReadonlyMap<string, DrawnChart>,
): string =>
  [
    `<section id="${id}">`,
    `<h2>${escapeHtml(title)}</h2>`,
    '<div class="blocks">',
    ...blocks.map((block, at) => blockHtml(block, `${id}-table-${at + 1}`, document, drawings)),
    '</div>',
    '</section>',
  ].join('\n')

/** The question at the start of an answer stands out. */
const answerHtml = (answer: string): string => {
  const end = answer.indexOf('?') + 1
  return end === 0
    ? htmlText(answer)
    : `<strong>${htmlText(answer.slice(0, end))}</strong>${htmlText(answer.slice(end))}`
}
