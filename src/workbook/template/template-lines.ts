import { printableText, slug, type Language } from '../../case/index.js'
import { columnLetters } from '../address.js'
import type { CellProblem } from '../back/cell-reader.js'
import type { CellContent, SheetContent } from '../back/cell-content.js'
import { templateTables, type TableKey, type TemplateColumn, type TemplateTable } from './template-tables.js'
import { FIRST_ROW } from './template-workbook.js'
import { templateWords } from './template-words.js'

/** What was filled in on a line of a table: by column, as a case writes it. */
export interface TemplateLine {
  readonly row: number
  /** The id of its name, where it has one. */
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
  cell(key: string): string
  /** What stands above the cell. */
  heading(key: string): string
}

/** The lines of all tables of a template that was filled in, and what is wrong in its cells. */
export const templateLines = (
  sheets: ReadonlyMap<string, SheetContent>,
  language: Language,
): {
  readonly lines: Readonly<Record<TableKey, readonly TemplateLine[]>>
  readonly problems: readonly CellProblem[]
} => {
  const words = templateWords[language]
  const problems: CellProblem[] = []
  const ids = new Map<TableKey, Map<string, string>>(
    templateTables.map((table) => [table.key, idsOf(table, sheets, language)]),
  )
  const linesOf = (table: TemplateTable): readonly TemplateLine[] => {
    const sheet = table.sheet[language]
    const content = sheets.get(sheet)
    if (content === undefined) {
      problems.push({ message: words.noSheet(sheet) })
      return []
    }
    const place = (column: number, row: number): string => `${sheet}!${columnLetters(column)}${row + 1}`
    const taken = new Set<string>()
    const at = (key: string): number =>
      Math.max(
        0,
        table.columns.findIndex((each) => each.key === key),
      )
    const line = (row: number, id: string, values: TemplateLine['values']): TemplateLine => ({
      row,
      id,
      values,
      cell: (key) => place(at(key), row),
      heading: (key) => table.columns[at(key)]?.heading[language] ?? '',
    })
    const found = [...content]
      .sort(([one], [other]) => one - other)
      .flatMap(([row, cells]): readonly TemplateLine[] => {
        if (row < FIRST_ROW) return []
        const beyond = [...cells.keys()].find(
          (column) => row >= FIRST_ROW + table.rows || column >= table.columns.length,
        )
        if (beyond !== undefined) {
          problems.push({ cell: place(beyond, row), message: words.beyond(sheet, table.rows) })
          return []
        }
        const values: Record<string, string | number> = {}
        for (const [column, content] of cells) {
          const own = table.columns[column] as TemplateColumn
          const read = valueOf(own, content, ids, language)
          if (typeof read === 'object') problems.push({ cell: place(column, row), message: read.message })
          else if (read !== '') values[own.key] = read
        }
        if (cells.get(0) === undefined) problems.push({ cell: place(0, row), message: words.noLine })
        const { name = '' } = values
        const id = ids.get(table.key)?.get(String(name)) ?? ''
        if (id !== '' && table.key !== 'costs' && taken.has(id))
          problems.push({ cell: place(0, row), message: words.twice(`‘${printableText(String(name))}’`) })
        taken.add(id)
        return [line(row, id, values)]
      })
    // What holds for the whole case has one line, also where nothing is filled in: its cells are then what is missing.
    return table.key === 'general' && found.length === 0 ? [line(FIRST_ROW, '', {})] : found
  }
  const lines = Object.fromEntries(templateTables.map((table) => [table.key, linesOf(table)])) as Record<
    TableKey,
    readonly TemplateLine[]
  >
  return { lines, problems }
}

/** The id of each name on a sheet, other than those before it. */
const idsOf = (
  { sheet, columns }: TemplateTable,
  sheets: ReadonlyMap<string, SheetContent>,
  language: Language,
): Map<string, string> => {
  const at = columns.findIndex(({ key }) => key === 'name')
  const ids = new Map<string, string>()
  for (const [row, cells] of [...(sheets.get(sheet[language]) ?? [])].sort(([one], [other]) => one - other)) {
    const name = row < FIRST_ROW ? '' : textOf(cells.get(at))
    if (name === '' || ids.has(name)) continue
    const own = slug(name) === '' ? 'regel' : slug(name)
    const taken = new Set(ids.values())
    const free = [own, ...Array.from({ length: 200 }, (_, count) => `${own.slice(0, 58)}-${count + 2}`)].find(
      (each) => !taken.has(each),
    )
    ids.set(name, free ?? own)
  }
  return ids
}

const textOf = (content: CellContent | undefined): string =>
  content === undefined
    ? ''
    : content.kind === 'number'
      ? String(content.number)
      : content.kind === 'formula'
        ? ''
        : content.text.trim()

const valueOf = (
  { kind, choices = [], of }: TemplateColumn,
  content: CellContent,
  ids: ReadonlyMap<TableKey, ReadonlyMap<string, string>>,
  language: Language,
): string | number | { readonly message: string } => {
  const words = templateWords[language]
  if (content.kind === 'formula') return { message: words.formula }
  const text = textOf(content)
  const shown = `‘${printableText(text).slice(0, 60)}’`
  if (text === '') return ''
  switch (kind) {
    case 'text':
      return text
    case 'number':
    case 'year':
      // A year stands in a cell with text.
      return content.kind === 'number'
        ? Number(content.number.toPrecision(15))
        : kind === 'year' && /^\d{4}$/.test(text)
          ? Number(text)
          : { message: words.noNumber(shown) }
    case 'month': {
      const date = content.kind === 'number' ? dateOfSerial(content.number) : undefined
      const month = content.kind === 'date' ? text.slice(0, 7) : (date?.slice(0, 7) ?? text)
      return /^\d{4}-\d{2}$/.test(month) ? month : { message: words.noMonth(shown) }
    }
    case 'choice': {
      const found = choices.find(([value, each]) => each[language] === text || value === text)
      return (
        found?.[0] ?? {
          message: words.unknownChoice(
            shown,
            choices.map(([, each]) => each[language]),
          ),
        }
      )
    }
    case 'ref':
      return (
        ids.get(of as TableKey)?.get(text) ?? {
          message: words.unknownName(shown, templateTables.find(({ key }) => key === of)?.sheet[language] ?? ''),
        }
      )
  }
}

/** The date that a spreadsheet keeps as a count of days, in a cell that is not shown as a date; from 1950 to 2149. */
const dateOfSerial = (serial: number): string | undefined =>
  serial >= 18_264 && serial < 91_314
    ? new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
    : undefined
