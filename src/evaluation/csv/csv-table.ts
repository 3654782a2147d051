import { listed } from '../../money/index.js'
import { nearest, printableText } from '../../case/index.js'
import { csvColumnOf, csvColumns, headingLine, neededColumns, type CsvColumn } from './csv-columns.js'
import type { CsvFinding } from '../../case/csv/index.js'
import { csvRows, type CsvField, type CsvRow } from '../../case/csv/index.js'
import { textFinding } from '../../case/csv/index.js'

/** The rows of a CSV by column; a column that the file lacks is empty. */
export interface CsvTable {
  readonly separator: string
  readonly rows: readonly CsvLine[]
  readonly findings: readonly CsvFinding[]
}

/** A row by its columns. */
export type CsvLine = Readonly<Record<CsvColumn, CsvField>>

/**
 * Reads the table: the heading, in Dutch or English and in any order, and every row that has as many fields. Fields are
 * separated by semicolons where the heading has one, and else by commas.
 */
export const csvTable = (text: string): CsvTable => {
  const plain = text.replace(/^\ufeff/, '')
  const separator = /^[^\r\n]*;/.test(plain.trimStart()) ? ';' : ','
  const { rows, faults } = csvRows(plain, separator)
  const [head, ...body] = rows
  // Where a quote is missing, the heading may be cut off with it: that is no second fault.
  if (head === undefined)
    return { separator, rows: [], findings: faults.length > 0 ? faults.map(textFinding) : [empty(separator)] }
  const { columns, findings } = columnsOf(head, separator)
  const wrong = [...faults.map(textFinding), ...findings]
  if (findings.length > 0) return { separator, rows: [], findings: wrong }
  const faulty = new Set(faults.map(({ line }) => line))
  const lines: CsvLine[] = []
  for (const row of body) {
    if (row.some(({ line }) => faulty.has(line))) continue
    if (row.length === head.length) lines.push(lineOf(row, columns))
    else wrong.push(otherLength(row, head.length, separator))
  }
  return { separator, rows: lines, findings: wrong }
}

const lineOf = (row: CsvRow, columns: readonly CsvColumn[]): CsvLine => {
  const [{ line, column }] = row as readonly [CsvField, ...CsvField[]]
  const fieldOf = (name: CsvColumn): CsvField => row[columns.indexOf(name)] ?? { text: '', line, column }
  return {
    intervention: fieldOf('intervention'),
    kind: fieldOf('kind'),
    item: fieldOf('item'),
    period: fieldOf('period'),
    value: fieldOf('value'),
    source: fieldOf('source'),
  }
}

const columnsOf = (
  head: CsvRow,
  separator: string,
): { readonly columns: readonly CsvColumn[]; readonly findings: readonly CsvFinding[] } => {
  const columns: CsvColumn[] = []
  const findings: CsvFinding[] = []
  for (const field of head) {
    const name = csvColumnOf(field.text)
    if (name === undefined) findings.push(unknownHeading(field, separator))
    else if (columns.includes(name)) findings.push(headingTwice(field))
    else columns.push(name)
  }
  // A heading with a slip in it is not also missing.
  if (findings.length === 0)
    for (const name of neededColumns) if (!columns.includes(name)) findings.push(headingMissing(head, name))
  return { columns, findings }
}

const empty = (separator: string): CsvFinding => ({
  code: 'empty',
  place: { line: 1, column: 1 },
  nl: ['dit bestand is leeg', `Begin met de kop: ${headingLine('nl', separator === ',' ? ';' : separator)}`],
  en: ['this file is empty', `Begin with the heading: ${headingLine('en', ',')}`],
})

const unknownHeading = (field: CsvField, separator: string): CsvFinding => {
  const written = printableText(field.text.trim())
  const likely = nearest(field.text.trim(), Object.values(csvColumns).flat())
  const remedy = (language: 'nl' | 'en', [did, else_]: readonly [string, string]): string =>
    likely === undefined ? `${else_} ${headingLine(language, separator)}` : `${did} '${likely}'.`
  return {
    code: 'unknown-key',
    place: field,
    value: field.text,
    nl: [
      `kolom '${written}' is onbekend`,
      remedy('nl', ['Bedoeld is misschien', 'Haal de kolom weg, of geef op de eerste regel de kop:']),
    ],
    en: [
      `column '${written}' is unknown`,
      remedy('en', ['Did you mean', 'Remove the column, or write the heading on the first line:']),
    ],
  }
}

const headingTwice = (field: CsvField): CsvFinding => ({
  code: 'duplicate-key',
  place: field,
  value: field.text,
  nl: [`kolom '${printableText(field.text.trim())}' staat er twee keer`, 'Haal er één weg.'],
  en: [`column '${printableText(field.text.trim())}' is there twice`, 'Remove one.'],
})

const headingMissing = (head: CsvRow, name: CsvColumn): CsvFinding => {
  const [nl, en] = csvColumns[name]
  const others = (language: 0 | 1): string =>
    listed(
      Object.values(csvColumns).map((names) => names[language]),
      { last: language === 0 ? 'en' : 'and' },
    )
  return {
    code: 'missing',
    place: head[0],
    nl: [`kolom ${nl} ontbreekt`, `Zet haar in de kop; de kolommen zijn ${others(0)}.`],
    en: [`column ${en} is missing`, `Put it in the heading; the columns are ${others(1)}.`],
  }
}

const otherLength = (row: CsvRow, wanted: number, separator: string): CsvFinding => {
  const found = row.length
  const isShort = found < wanted
  return {
    code: 'wrong-type',
    place: row[0],
    value: row.map(({ text }) => text).join(separator),
    nl: [
      `deze regel heeft ${found} ${found === 1 ? 'veld' : 'velden'}, en de kop heeft er ${wanted}`,
      isShort
        ? `Zet voor elk leeg veld een ${separator === ';' ? 'puntkomma' : 'komma'}.`
        : `Zet een veld met een ${separator === ';' ? 'puntkomma' : 'komma'} erin tussen aanhalingstekens.`,
    ],
    en: [
      `this row has ${found} ${found === 1 ? 'field' : 'fields'}, and the heading has ${wanted}`,
      isShort
        ? `Put a ${separator === ';' ? 'semicolon' : 'comma'} for each empty field.`
        : `Put a field that holds a ${separator === ';' ? 'semicolon' : 'comma'} in quotation marks.`,
    ],
  }
}
