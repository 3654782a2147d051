import { given } from '../../money/index.js'
import { givenDocument } from '../document/given-document.js'
import {
  sectionsIn,
  type Block,
  type DocumentTable,
  type ReportDocument,
  type Section,
} from '../document/report-document.js'
import { dayWords } from '../language/day-words.js'
import { reportWords } from '../words/report.js'

/**
 * A report as Markdown, for a memo or a page in an editor. Charts are pictures beside the file, each with its table.
 *
 * @throws ArgumentTypeError where it is given something else than a document
 *
 * @example
 * import { caseReport } from 'maatschappelijke-businesscase/report'
 *
 * markdownDocument(caseReport({ results, language: 'en' }))
 * // # Begeleiding thuis
 * // ...
 */
export const markdownDocument = (
  document: ReportDocument,
  options: { readonly pictures?: boolean | undefined } = {},
): string => {
  const checked = givenDocument('markdownDocument', document)
  const { language, title, kind, question, frame, date, lead = [], closing } = checked
  const { pictures = true } = given.options('markdownDocument', options)
  const words = reportWords[language]
  const appendix = sectionsIn('appendix', checked)
  return `${[
    `# ${escapeMarkdown(title)}`,
    `*${[kind, ...(date === undefined ? [] : [dayWords(date, language)])].map(escapeMarkdown).join(', ')}*`,
    ...(question === undefined ? [] : [`**${escapeMarkdown(words.question)}:** ${escapeMarkdown(question)}`]),
    escapeMarkdown(frame),
    ...lead.flatMap((block) => blockMarkdown(block, pictures, '##')),
    ...sectionsIn('main', checked).flatMap((section) => sectionMarkdown(section, pictures, '##')),
    ...(appendix.length === 0 ? [] : [`## ${escapeMarkdown(words.appendix)}`]),
    ...appendix.flatMap((section) => sectionMarkdown(section, pictures, '###')),
    ...(closing === undefined ? [] : [escapeMarkdown(closing)]),
  ].join('\n\n')}\n`
}

const sectionMarkdown = ({ title, blocks }: Section, pictures: boolean, marks: '##' | '###'): readonly string[] => [
  `${marks} ${escapeMarkdown(title)}`,
  ...blocks.flatMap((block) => blockMarkdown(block, pictures, marks, title)),
]

const blockMarkdown = (block: Block, pictures: boolean, marks: string, heading = ''): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [escapeMarkdown(block.text)]
    case 'subheading':
      return [`${marks}# ${escapeMarkdown(block.text)}`]
    case 'list':
      return [block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]
    case 'key-figures':
      return [
        block.figures
          .map(
            ({ label, value, beneath }) =>
              `- **${inline(label)}: ${inline(value)}**${beneath.length === 0 ? '' : ` (${beneath.map(inline).join('; ')})`}`,
          )
          .join('\n'),
        ...block.notes.map(escapeMarkdown),
      ]
    case 'answers':
      return [block.answers.map((answer, at) => `${at + 1}. ${escapeMarkdown(answer)}`).join('\n')]
    case 'table':
    case 'folded-table':
      // A caption that is the heading is said once.
      return tableMarkdown(block.table).slice(block.table.caption === heading ? 1 : 0)
    case 'chart': {
      const { name, title, subject, description, table } = block.chart
      return [
        `**${escapeMarkdown(title)}.**`,
        ...(pictures ? [`![${escapeMarkdown(title)}](charts/${name}.svg)`] : []),
        escapeMarkdown(description),
        ...(pictures ? [escapeMarkdown(block.source)] : []),
        ...tableMarkdown({ ...table, caption: subject }),
      ]
    }
  }
}

const tableMarkdown = (table: DocumentTable): readonly string[] => {
  const { caption, head, rows, foot = [], wordColumns = 1, wordsAt = [], note, sources = [] } = table
  const line = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`
  const sides = head.map((_, column) => (column < wordColumns || wordsAt.includes(column) ? '---' : '---:'))
  const strong = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell === '' ? '' : `**${inline(cell)}**`)).join(' | ')} |`
  return [
    `**${escapeMarkdown(caption)}**`,
    [line(head), `| ${sides.join(' | ')} |`, ...rows.map(line), ...foot.map(strong)].join('\n'),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    ...(sources.length === 0
      ? []
      : [sources.map(({ number, text }) => `${number}. ${escapeMarkdown(text)}`).join('\n')]),
  ]
}

/** Text that stays text within a line: no markup and no HTML. */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]{}<>|~&]/g, '\\$&')

/** Text that stays text at the beginning of a line too: not a list and not a heading. */
export const escapeMarkdown = (text: string): string =>
  inline(text)
    .replace(/^([-+#=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
