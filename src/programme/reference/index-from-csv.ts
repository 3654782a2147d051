import { languageOf, MOST_PROBLEMS, unambiguous, type BusinessCaseInput, type Language } from '../../case/index.js'
import {
  csvNumber,
  csvProblem,
  csvRows,
  textFinding,
  type CsvField,
  type CsvFinding,
  type CsvProblem,
  type CsvRow,
} from '../../case/csv/index.js'
import { Decimal, given } from '../../money/index.js'
import { indexFaults } from './index-words.js'

/** How to read a price index. */
export interface IndexFromCsvOptions {
  readonly language?: Language | undefined
  /** The day on which the file was downloaded, `2026-12-01`. */
  readonly read?: string | undefined
  /** The id of the record; without it the id of the table, such as `cbs-86141ned`. */
  readonly id?: string | undefined
  /** The heading of the column with the index, where there are several. */
  readonly column?: string | undefined
}

/** A price index as reference data, or everything that is wrong with the CSV. */
export type IndexFromCsv =
  | {
      readonly ok: true
      /** As a file for `--reference` states it. */
      readonly referenceData: NonNullable<BusinessCaseInput['referenceData']>
      readonly years: number
      /** Rows by month, which are not read. */
      readonly months: number
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] }

/**
 * Reads a price index from a table that was downloaded from CBS StatLine, without a network: the CSV with a title above
 * and `Bron: CBS` beneath, with a row for each period, or the CSV of the open data (`TypedDataSet`, `UntypedDataSet`), with
 * periods such as `2025JJ00`. Rows by month are counted and left out. Never throws over what is written: every row that is
 * refused is reported, with line, column and reason.
 *
 * @example
 * const read = indexFromCsv('"Perioden";"CPI"\n"2024";"96,8"\n"2025";"100"', { read: '2026-12-01' })
 * if (!read.ok) throw new Error('This table can be read.')
 * read.referenceData.priceIndices // [{ id: 'cbs-index', name: 'CPI', values: { 2024: '96.8', 2025: '100' }, ... }]
 */
export const indexFromCsv = (text: string, options?: IndexFromCsvOptions): IndexFromCsv => {
  given.text('indexFromCsv', { nl: 'de tekst van een CSV', en: 'the text of a CSV' }, text)
  const { read, id, column } = given.options('indexFromCsv', options)
  const language = languageOf(options)
  const plain = text.replace(/^\ufeff/, '')
  const separator = plain.split(/\r\n|\r|\n/, 20).some((line) => line.includes(';')) ? ';' : ','
  const { rows, faults } = csvRows(plain, separator)
  const table = tableIn(rows, separator, column)
  const problems = [
    ...faults.map(textFinding),
    ...(rows.length === 0 && faults.length === 0 ? [indexFaults.empty()] : table.findings),
  ]
  if (problems.length === 0 && table.values.size === 0) problems.push(indexFaults.noYears(table.months))
  if (problems.length > 0) return { ok: false, problems: shown(problems, language) }
  const years = [...table.values].sort(([one], [other]) => Number(one) - Number(other))
  const tableId = /\b\d{5,6}(?:NED|ENG)\b/i.exec(plain.slice(0, 5000))?.[0].toUpperCase()
  const title = table.title ?? table.heading
  return {
    ok: true,
    referenceData: {
      priceIndices: [
        {
          id: id ?? (tableId === undefined ? 'cbs-index' : `cbs-${tableId.toLowerCase()}`),
          name: title.slice(0, 200),
          values: Object.fromEntries(years.map(([year, { value }]) => [year, unambiguous(value.toFixed())])),
          ...(years.some(([, { isProvisional }]) => isProvisional)
            ? { provisional: years.flatMap(([year, { isProvisional }]) => (isProvisional ? [Number(year)] : [])) }
            : {}),
          source: {
            title: [title, ...(tableId === undefined || title.includes(tableId) ? [] : [`tabel ${tableId}`])].join(
              ', ',
            ),
            publisher: 'Centraal Bureau voor de Statistiek (CBS), StatLine',
          },
          licence: 'CC BY 4.0 (CBS)',
          ...(read === undefined ? {} : { read }),
        },
      ],
    },
    years: years.length,
    months: table.months,
  }
}

interface IndexTable {
  readonly title: string | undefined
  /** The heading of the column with the index. */
  readonly heading: string
  readonly values: ReadonlyMap<string, { readonly value: Decimal; readonly isProvisional: boolean }>
  readonly months: number
  readonly findings: readonly CsvFinding[]
}

const tableIn = (rows: readonly CsvRow[], separator: string, asked: string | undefined): IndexTable => {
  const at = rows.findIndex((row) => row.some(({ text }) => isPeriods(text)))
  const head = rows[at]
  const above = rows.slice(0, Math.max(0, at))
  const title = above.length === 0 ? undefined : above[0]?.find(({ text }) => text.trim() !== '')?.text.trim()
  const wrong = (finding: CsvFinding): IndexTable => ({
    title,
    heading: '',
    values: new Map(),
    months: 0,
    findings: [finding],
  })
  if (head === undefined) return wrong(indexFaults.noPeriods(rows[0]?.[0]))
  const body = rows.slice(at + 1).filter((row) => !isNote(row))
  const period = head.findIndex(({ text }) => isPeriods(text))
  const columns = head.flatMap(({ text }, column) =>
    column !== period && !isNumbering(text) && !isCategory(body, column) ? [{ text: text.trim(), column }] : [],
  )
  const numeric = columns.filter(({ text, column }) => isCalledIndex(text) || hasNumber(body, column, separator))
  // A column without a single number is the index where there is no other: each of its rows is then reported.
  const candidates = numeric.length === 0 && columns.length === 1 ? columns : numeric
  const names = candidates.map(({ text }) => text)
  const index = asked === undefined ? candidates[0] : candidates.find(({ text }) => text === asked.trim())
  if (candidates.length === 0) return wrong(indexFaults.noColumn(head[period]))
  if (index === undefined) return wrong(indexFaults.unknownColumn(head[period], asked ?? '', names))
  if (asked === undefined && candidates.length > 1) return wrong(indexFaults.severalColumns(head[index.column], names))
  return { title, heading: index.text, ...valuesIn(body, { head, period, column: index.column, separator }) }
}

interface Columns {
  readonly head: CsvRow
  readonly period: number
  readonly column: number
  readonly separator: string
}

const valuesIn = (
  body: readonly CsvRow[],
  { head, period, column, separator }: Columns,
): Pick<IndexTable, 'values' | 'months' | 'findings'> => {
  const values = new Map<string, { readonly value: Decimal; readonly isProvisional: boolean }>()
  const findings: CsvFinding[] = []
  let months = 0
  for (const row of body) {
    const [first] = row as readonly [CsvField, ...CsvField[]]
    const [when, field] = [row[period], row[column]]
    if (row.length !== head.length || when === undefined || field === undefined) {
      findings.push(indexFaults.otherLength(first, row.length, head.length))
      continue
    }
    const said = when.text.trim()
    if (isMonthOrQuarter(said)) {
      months += 1
      continue
    }
    const [, year, mark = ''] = YEAR.exec(said) ?? []
    if (year === undefined) {
      findings.push(indexFaults.badPeriod(when))
      continue
    }
    const value = indexNumber(field.text, separator)
    if (value === undefined) {
      findings.push(indexFaults.badNumber(field))
      continue
    }
    const before = values.get(year)
    if (before !== undefined && !before.value.eq(value)) findings.push(indexFaults.twice(when, year))
    values.set(year, { value, isProvisional: mark !== '' })
  }
  return { values, months, findings }
}

const isPeriods = (heading: string): boolean => /^(?:perioden|periods)$/i.test(heading.trim())

/** The number of a row in the open data, which is no figure. */
const isNumbering = (heading: string): boolean => heading.trim().toUpperCase() === 'ID'

/** What stands beneath the rows: the source, or a remark, in one field. */
const isNote = (row: CsvRow): boolean =>
  row.every(({ text }, at) => at === 0 || text.trim() === '') && !/^\d{4}/.test(row[0]?.text.trim() ?? '')

// A year has a sign behind it where its number is provisional; in the open data it ends with JJ00.
const YEAR = /^((?:19|2[0-2])\d\d)(?:JJ00)?(\**)$/

const isMonthOrQuarter = (period: string): boolean =>
  /^(?:19|2[0-2])\d\d(?:MM(?:0[1-9]|1[0-2])|KW0[1-4])$/.test(period) ||
  /^(?:19|2[0-2])\d\d (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|[1-4]e kwartaal|(?:1st|2nd|3rd|4th) quarter)\**$/i.test(
    period,
  )

/** A number above zero: with a decimal comma in a table, and with a point in the open data. */
const indexNumber = (text: string, separator: string): Decimal | undefined => {
  const written = text.trim()
  // StatLine writes no thousands in an index: a point is that of the open data.
  if (/^\d{1,9}\.\d{1,20}$/.test(written)) return aboveZero(new Decimal(written))
  const read = csvNumber(written, separator)
  return read.ok ? aboveZero(read.value) : undefined
}

const aboveZero = (value: Decimal): Decimal | undefined => (value.gt(0) ? value : undefined)

const isCalledIndex = (heading: string): boolean => /\bCPI\b|index(?:cijfer)?s?\b/i.test(heading)

/** A category of the table, by its code: `000000 Alle bestedingen`, or `T001112` in the open data. */
const isCategory = (body: readonly CsvRow[], column: number): boolean =>
  body.some((row) => /^(?:T\d{6}|\d{6} +\p{L})/u.test(row[column]?.text.trim() ?? ''))

/** Whether some row has a number: a row without one is reported later. */
const hasNumber = (body: readonly CsvRow[], column: number, separator: string): boolean =>
  body.some((row) => indexNumber(row[column]?.text ?? '', separator) !== undefined)

/** Problems in the order of the lines; where there are very many, the last says how many more there are. */
const shown = (findings: readonly CsvFinding[], language: Language): readonly CsvProblem[] => {
  const problems = findings
    .map((finding) => csvProblem(finding, undefined, language))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0))
  if (problems.length <= MOST_PROBLEMS) return problems
  const more = problems.length - MOST_PROBLEMS + 1
  return [...problems.slice(0, MOST_PROBLEMS - 1), csvProblem(indexFaults.moreProblems(more), undefined, language)]
}
