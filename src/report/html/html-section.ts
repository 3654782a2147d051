import type { Block, Section } from '../document/report-document.js'
import { htmlChart } from './html-chart.js'
import { htmlKeyFigures } from './html-key-figures.js'
import { htmlTable } from './html-table.js'
import type { Page } from './page.js'
import type { TextWriter } from './text-writer.js'

/** A section under a heading of a level: 2 in the main part, 3 in the appendix. */
export const htmlSection = (section: Section, page: Page, level: 2 | 3 = 2): string =>
  [
    `<section id="${section.id}">`,
    `<h${level}>${page.write(section.title)}</h${level}>`,
    '<div class="blocks">',
    ...section.blocks.map((block, at) => blockHtml(block, `${section.id}-table-${at + 1}`, page, level, section.title)),
    '</div>',
    '</section>',
  ].join('\n')

/** A block under a heading of a level. A table that only repeats the heading as its caption does not show that. */
export const blockHtml = (block: Block, tableId: string, page: Page, level: number, heading = ''): string => {
  const { drawn, write } = page
  switch (block.kind) {
    case 'paragraph':
      return `<p>${write(block.text)}</p>`
    case 'subheading':
      return `<h${level + 1}>${write(block.text)}</h${level + 1}>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${write(item)}</li>`).join('')}</ul>`
    case 'key-figures':
      return htmlKeyFigures(block, page)
    case 'answers':
      return `<ol class="answers">${block.answers.map((answer) => `<li>${answerHtml(answer, write)}</li>`).join('')}</ol>`
    case 'table':
      return htmlTable(block.table, tableId, {
        ...page,
        ...(block.table.caption === heading ? { heading: 'said' as const } : {}),
      })
    case 'folded-table':
      return `<details><summary>${write(block.title)}</summary>\n${htmlTable(block.table, tableId, { ...page, ...(block.title === block.table.caption ? { heading: 'folded' as const } : {}) })}\n</details>`
    case 'chart': {
      const picture = drawn.get(block.chart.name)
      return picture === undefined
        ? htmlTable({ ...block.chart.table, caption: block.chart.subject }, tableId, page)
        : htmlChart(block, picture, page)
    }
  }
}

/** The question at the start of an answer stands out. */
const answerHtml = (answer: string, write: TextWriter): string => {
  const end = answer.indexOf('?') + 1
  return end === 0 ? write(answer) : `<strong>${write(answer.slice(0, end))}</strong>${write(answer.slice(end))}`
}
