import { given } from '../../money/index.js'
import { givenDocument } from '../document/given-document.js'
import type { Block, DocumentTable, ReportDocument } from '../document/report-document.js'
import { reportWords } from '../words/report.js'

/**
 * A report as Markdown, for a memo or a page in an editor. Charts are pictures beside the file, each with its table.
 */
export const markdownDocument = (
  document: ReportDocument,
  options: { readonly pictures?: boolean | undefined } = {},
): string => {
  const { language, title, kind, question, frame, lead = [], sections } = givenDocument('markdownDocument', document)
  const { pictures = true } = given.options('markdownDocument', options)
  const words = reportWords[language]
  return `${[
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(kind)}*`,
    ...(question === undefined ? [] : [`**${escapeMarkdown(words.question)}:** ${escapeMarkdown(question)}`]),
    escapeMarkdown(frame),
    ...lead.flatMap((block) => blockMarkdown(block, pictures)),
    ...sections.flatMap((section) => [
      `## ${escapeMarkdown(section.title)}`,
      ...section.blocks.flatMap((block) => blockMarkdown(block, pictures)),
    ]),
  ].join('\n\n')}\n`
}

const blockMarkdown = (block: Block, pictures: boolean): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [escapeMarkdown(block.text)]
    case 'subheading':
      return [`### ${escapeMarkdown(block.text)}`]
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
      return tableMarkdown(block.table)
    case 'chart': {
      const { name, title, description, table } = block.chart
      return [
        ...(pictures ? [`![${escapeMarkdown(title)}](charts/${name}.svg)`] : []),
        escapeMarkdown(description),
        ...tableMarkdown({ ...table, caption: title }),
      ]
    }
  }
}

const tableMarkdown = (table: DocumentTable): readonly string[] => {
  const { caption, head, rows, foot = [], wordColumns = 1, wordsAt = [], note } = table
  const line = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`
  const sides = head.map((_, column) => (column < wordColumns || wordsAt.includes(column) ? '---' : '---:'))
  const strong = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell === '' ? '' : `**${inline(cell)}**`)).join(' | ')} |`
  return [
    `**${escapeMarkdown(caption)}**`,
    [line(head), `| ${sides.join(' | ')} |`, ...rows.map(line), ...foot.map(strong)].join('\n'),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ]
}

/** Text that stays text within a line: no markup and no HTML. */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]{}<>|~&]/g, '\\$&')

/** Text that stays text at the beginning of a line too: not a list and not a heading. */
export const escapeMarkdown = (text: string): string =>
  inline(text)
    .replace(/^([-+#=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
