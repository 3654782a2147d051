/** A table as a reader sees it: its caption, the figures of each row, and the notes beneath it. */
export interface PrintedTable {
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
  readonly beneath: string
}

/** Cells with a figure: an amount, a percentage, or an amount with "+ PM" for what is not valued. */
const figure = /^-?\d[\d.,]*%?( \+ PM)?$/

const figuresOf = (cells: readonly string[]): readonly string[] => cells.slice(1).filter((cell) => figure.test(cell))

/** The tables of a report or memo in Markdown. */
export const markdownTables = (text: string): readonly PrintedTable[] =>
  [...text.matchAll(/\*\*([^\n]+)\*\*\n\n((?:\|[^\n]*\n)+)\n?((?!\*\*)[^\n]*)?/g)].map(
    ([, caption = '', table = '', beneath = '']) => ({
      caption: caption.replaceAll('\\', ''),
      rows: table
        .trim()
        .split('\n')
        .slice(2)
        .map((line) =>
          figuresOf(
            line
              .split(/(?<!\\)\|/)
              .slice(1, -1)
              .map((cell) => cell.replaceAll('**', '').trim()),
          ),
        ),
      beneath: beneath.replaceAll('\\', ''),
    }),
  )

/** The tables of a report or memo in HTML. */
export const htmlTables = (text: string): readonly PrintedTable[] =>
  [
    ...text.matchAll(
      /<caption[^>]*><span>(.*?)(?:<span class="hint">.*?)?<\/caption>([\s\S]*?)<\/table>\n(?:<p class="note">(.*?)<\/p>)?/g,
    ),
  ].map(([, caption = '', table = '', beneath = '']) => ({
    caption: plain(caption),
    rows: [...table.matchAll(/<tr[^>]*>(<th scope="row">.*?)<\/tr>/g)].map(([, row = '']) =>
      figuresOf([...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell))),
    ),
    beneath: plain(beneath),
  }))

/** Text without the marks of its language, and with spaces where a line may not break. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The tables of a text for a terminal that is wide enough to break nothing, each under its heading. */
export const textTables = (text: string): readonly PrintedTable[] => {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    // A heading is underlined by as many dashes; an underline within a table is below a heading of several columns.
    if (!/^-{3,}$/.test(lines[at + 1] ?? '') || lines[at + 1]?.length !== line.length || /\S {2,}\S/.test(line))
      return []
    const own = lines.slice(at + 2, lines.indexOf('', at + 2))
    const last = own.reduce((found, row, place) => (/^-{3,}$/.test(row) ? place : found), -1)
    if (last === -1) return []
    const isRow = (row: string): boolean => / {2,}\S/.test(row)
    const end = own.findIndex((row, place) => place > 2 && !isRow(row) && !/^-{3,}$/.test(row))
    const rows = own.slice(2, end === -1 ? own.length : end).filter(isRow)
    return [
      {
        caption: line,
        rows: rows.map((row) => figuresOf(row.split(/ {2,}/))),
        beneath: end === -1 ? '' : (own[end] ?? ''),
      },
    ]
  })
}
