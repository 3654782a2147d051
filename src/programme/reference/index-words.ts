import { listed } from '../../money/index.js'
import { printableText } from '../../case/index.js'
import type { CsvFinding, CsvField, CsvPlace } from '../../case/csv/index.js'

const said = ({ text }: CsvField): string => printableText(text.trim().slice(0, 60))

/** What is wrong in a CSV with a price index. */
export const indexFaults = {
  empty: (): CsvFinding => ({
    code: 'empty',
    place: { line: 1, column: 1 },
    nl: ['dit bestand is leeg', 'Download de tabel opnieuw bij StatLine, als CSV.'],
    en: ['this file is empty', 'Download the table from StatLine again, as CSV.'],
  }),
  noPeriods: (place: CsvPlace | undefined): CsvFinding => ({
    code: 'missing',
    place,
    nl: [
      'er is geen kop met een kolom Perioden (of Periods)',
      'Download de tabel als CSV met een regel per periode (“CSV zonder statistische symbolen”), of als TypedDataSet.',
    ],
    en: [
      'there is no heading with a column Perioden (or Periods)',
      'Download the table as CSV with a row for each period, or as TypedDataSet.',
    ],
  }),
  noColumn: (place: CsvPlace | undefined): CsvFinding => ({
    code: 'missing',
    place,
    nl: [
      'naast de perioden is er geen kolom met indexcijfers',
      'Kies bij StatLine ook het onderwerp CPI, en download opnieuw.',
    ],
    en: [
      'beside the periods there is no column with index numbers',
      'Choose the subject CPI in StatLine too, and download again.',
    ],
  }),
  severalColumns: (place: CsvPlace | undefined, columns: readonly string[]): CsvFinding => ({
    code: 'too-many',
    place,
    values: { fields: ['column'], count: columns.length, choices: columns.slice(0, 100) },
    nl: [
      `er zijn ${columns.length} kolommen met getallen: ${listed(columns.map(printableText), { most: 6 })}`,
      `Zeg welke kolom de index is (column), zoals ${JSON.stringify(columns[0] ?? '')}.`,
    ],
    en: [
      `there are ${columns.length} columns of numbers: ${listed(columns.map(printableText), { most: 6 })}`,
      `State which column is the index (column), such as ${JSON.stringify(columns[0] ?? '')}.`,
    ],
  }),
  unknownColumn: (place: CsvPlace | undefined, asked: string, columns: readonly string[]): CsvFinding => ({
    code: 'unknown-choice',
    place,
    value: asked,
    values: { choices: columns.slice(0, 100) },
    nl: [
      `er is geen kolom '${printableText(asked)}'`,
      `Kies uit: ${listed(columns.map(printableText), { most: 10 })}.`,
    ],
    en: [
      `there is no column '${printableText(asked)}'`,
      `Choose from: ${listed(columns.map(printableText), { most: 10 })}.`,
    ],
  }),
  otherLength: (field: CsvField, found: number, wanted: number): CsvFinding => ({
    code: 'wrong-type',
    place: field,
    value: field.text,
    nl: [
      `deze regel heeft ${found} velden, en de kop heeft er ${wanted}`,
      'Download de tabel opnieuw; deze regel is beschadigd.',
    ],
    en: [
      `this row has ${found} fields, and the heading has ${wanted}`,
      'Download the table again; this row is damaged.',
    ],
  }),
  badPeriod: (field: CsvField): CsvFinding => ({
    code: 'bad-year',
    place: field,
    value: field.text,
    nl: [
      `'${said(field)}' is geen jaar en geen maand`,
      'Een periode is een jaar (2025, of 2025JJ00) of een maand (2025 januari, of 2025MM01).',
    ],
    en: [
      `'${said(field)}' is neither a year nor a month`,
      'A period is a year (2025, or 2025JJ00) or a month (2025 januari, or 2025MM01).',
    ],
  }),
  badNumber: (field: CsvField): CsvFinding => ({
    code: 'not-a-number',
    place: field,
    value: field.text,
    nl: [
      `'${said(field)}' is geen indexcijfer`,
      'Een indexcijfer is een getal boven nul, zoals 131,59. Verbeter het cijfer, haal de regel weg, of download de tabel opnieuw.',
    ],
    en: [
      `'${said(field)}' is no index number`,
      'An index number is a number above zero, such as 131.59. Correct the number, remove the row, or download the table again.',
    ],
  }),
  twice: (field: CsvField, year: string): CsvFinding => ({
    code: 'duplicate-key',
    place: field,
    value: field.text,
    nl: [
      `jaar ${year} staat er twee keer, met een ander cijfer`,
      'Kies bij StatLine één categorie (000000 Alle bestedingen), en download opnieuw.',
    ],
    en: [
      `year ${year} is there twice, with another number`,
      'Choose one category in StatLine (000000 Alle bestedingen), and download again.',
    ],
  }),
  noYears: (months: number): CsvFinding => ({
    code: 'empty',
    place: { line: 1, column: 1 },
    nl: [
      months === 0 ? 'er staat geen enkel jaar in' : `er staan ${months} maanden in, en geen enkel jaar`,
      'Kies bij StatLine de jaarcijfers, en download opnieuw: een case rekent met een index per jaar.',
    ],
    en: [
      months === 0 ? 'there is no year in it' : `there are ${months} months in it, and no year`,
      'Choose the yearly numbers in StatLine, and download again: a case converts by a yearly index.',
    ],
  }),
  moreProblems: (more: number): CsvFinding => ({
    code: 'more-problems',
    nl: [`er zijn nog ${more} problemen`, 'Los eerst de problemen hierboven op; vaak is er één oorzaak.'],
    en: [`there are ${more} more problems`, 'Solve the problems above first; often there is one cause.'],
  }),
} as const
