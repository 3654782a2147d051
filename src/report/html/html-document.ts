import { given } from '../../money/index.js'
import type { DrawnChart } from '../charts/draw-chart.js'
import { givenDocument } from '../document/given-document.js'
import { sectionsIn, type ReportDocument, type Section } from '../document/report-document.js'
import { dayWords } from '../language/day-words.js'
import { reportWords } from '../words/report.js'
import { colourSheet } from './chart-colours.js'
import { escapeHtml } from './escape-html.js'
import { figureSheet } from './figure-sheet.js'
import { blockHtml, htmlSection } from './html-section.js'
import { madeWith } from './made-with.js'
import type { Page } from './page.js'
import { pageMargins } from './page-margins.js'
import { printStyle } from './print-style.js'
import { styleSheet } from './style-sheet.js'
import { textWriter } from './text-writer.js'

/**
 * A report as one file of HTML: no script, no font, no image from elsewhere, and a policy that forbids them. A document
 * with an appendix begins with its answer, and then its contents; one without is a letter, of two sheets at most.
 *
 * @param drawn the charts by name; a chart that is not among them is given as its table
 * @throws ArgumentTypeError where it is given something else than a document, and a Map of drawn charts
 *
 * @example
 * import { caseReport } from 'maatschappelijke-businesscase/report'
 *
 * htmlDocument(caseReport({ results, language: 'nl' })).slice(0, 15) // '<!DOCTYPE html>'
 */
export const htmlDocument = (asked: ReportDocument, drawn: ReadonlyMap<string, DrawnChart> = new Map()): string => {
  const document = givenDocument('htmlDocument', asked)
  given.work(
    'htmlDocument',
    { nl: 'de getekende grafieken per naam als Map', en: 'the drawn charts by name as a Map' },
    (drawn as Partial<typeof drawn> | null)?.get,
  )
  const { language, title, kind, question, frame, date, lead = [], closing } = document
  const words = reportWords[language]
  const write = textWriter(document)
  const page: Page = { language, drawn, write, anchor: anchors() }
  const [first, ...others] = sectionsIn('main', document)
  const appendix = sectionsIn('appendix', document)
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${[styleSheet, figureSheet, colourSheet, printStyle, pageMargins(document)].join('\n')}\n</style>`,
    '</head>',
    `<body${appendix.length === 0 ? ' class="letter"' : ''}>`,
    `<a class="skip" href="#content">${escapeHtml(words.skip)}</a>`,
    '<header>',
    `<p class="kind">${[kind, ...(date === undefined ? [] : [dayWords(date, language)])].map(escapeHtml).join(' · ')}</p>`,
    `<h1>${write(title)}</h1>`,
    ...(question === undefined
      ? []
      : [`<p class="question"><strong>${escapeHtml(words.question)}:</strong> ${write(question)}</p>`]),
    `<p class="frame">${write(frame)}</p>`,
    ...lead.map((block, at) => blockHtml(block, `lead-table-${at + 1}`, page, 1)),
    '</header>',
    '<main id="content">',
    ...(first === undefined ? [] : [htmlSection(first, page)]),
    ...(appendix.length === 0 ? [] : [contents(document)]),
    ...others.map((section) => htmlSection(section, page)),
    ...(appendix.length === 0
      ? []
      : [
          `<section id="appendix"><h2>${escapeHtml(words.appendix)}</h2>`,
          ...appendix.map((section) => htmlSection(section, page, 3)),
          '</section>',
        ]),
    ...(closing === undefined ? [] : [`<p class="closing">${write(closing)}</p>`]),
    '</main>',
    `<footer><p>${escapeHtml(madeWith(language))}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** The first place of a page that states the figure at an address is where a link to it leads. */
const anchors = (): Page['anchor'] => {
  const seen = new Set<string>()
  return (address) => {
    if (address === undefined) return ''
    const own = escapeHtml(address)
    if (seen.has(address)) return ` data-address="${own}"`
    seen.add(address)
    return ` id="${own}" data-address="${own}"`
  }
}

const contents = (document: ReportDocument): string => {
  const words = reportWords[document.language]
  const links = (sections: readonly Section[]): readonly string[] =>
    sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
  return [
    `<nav aria-label="${escapeHtml(words.contents)}">`,
    `<ul>${links(sectionsIn('main', document)).join('\n')}</ul>`,
    `<p><a href="#appendix">${escapeHtml(words.appendix)}</a></p>`,
    `<ul>${links(sectionsIn('appendix', document)).join('\n')}</ul>`,
    '</nav>',
  ].join('\n')
}
