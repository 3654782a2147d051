import { Decimal } from '../../money/index.js'
import type { Language } from '../language/language.js'
import type { TextTable } from '../text/text-table.js'
import { csvText, type CsvField } from './csv-text.js'

const printed: Readonly<Record<Language, { readonly pattern: RegExp; readonly group: string }>> = {
  nl: { pattern: /^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+$/, group: '.' },
  en: { pattern: /^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+$/, group: ',' },
}

/** A printed table for a spreadsheet: its figures are numbers again, as printed; a Dutch one as a Dutch spreadsheet expects. */
export const tableCsv = ({ head, rows, foot = [] }: TextTable, language: Language): string => {
  const { pattern, group } = printed[language]
  const field = (cell: string): CsvField =>
    pattern.test(cell) ? new Decimal(cell.replaceAll(group, '').replace(',', '.')) : cell
  return csvText([head, ...[...rows, ...foot].map((row) => row.map(field))], { bom: true, dutch: language === 'nl' })
}
