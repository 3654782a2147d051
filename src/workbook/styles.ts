import type { Unit } from '../sheet/index.js'
import type { Language } from '../report/index.js'

/** The look of a cell. Equal looks are the same object, so that a file holds each once. */
export interface Style {
  readonly font?: {
    readonly name: string
    readonly bold?: boolean
    readonly italic?: boolean
    readonly underline?: boolean
    readonly size: number
    readonly color?: { readonly rgb: string }
  }
  readonly fill?: {
    readonly type: 'pattern'
    readonly pattern: 'solid'
    readonly fgColor: { readonly rgb: string }
    readonly bgColor?: { readonly rgb: string }
  }
  readonly border?: { readonly bottom?: { readonly style: 'thin'; readonly color: { readonly rgb: string } } }
  readonly alignment?: {
    readonly wrapText?: boolean
    readonly vertical?: 'top'
    readonly horizontal?: 'left' | 'right' | 'fill'
    readonly indent?: number
  }
  readonly numFmt?: string
  /** Every cell of a protected sheet is locked but those that a user may change. */
  readonly protection?: { readonly locked: false }
}

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const line = { bottom: { style: 'thin', color: { rgb: '7F7F7F' } } } as const
const letters = { name: 'Calibri', size: 11 } as const
const grey = { ...letters, color: { rgb: '595959' } } as const
const bold = { ...letters, bold: true } as const
const white = { ...bold, color: { rgb: 'FFFFFF' } } as const
const dark = solid('1F3864')
const right = { horizontal: 'right' } as const

export const styles = {
  title: { font: { ...bold, size: 14 } },
  note: { font: grey },
  plain: { font: letters },
  /** For text beside a number: keeps some distance from it. */
  beside: { font: grey, alignment: { horizontal: 'left', indent: 1, vertical: 'top' } },
  wrapped: { font: letters, alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 } },
  name: { font: letters, alignment: { wrapText: true, vertical: 'top' } },
  term: { font: bold, alignment: { vertical: 'top' } },
  /** A long text that is not to be read: as much of it as its column takes. */
  clipped: { font: grey, alignment: { vertical: 'top', horizontal: 'fill' } },
  /** A name of at most the width of its column, on as many lines as it takes. */
  label: { font: letters, alignment: { wrapText: true } },
  step: { font: grey, alignment: { wrapText: true, horizontal: 'left', indent: 1 } },
  link: { font: { ...letters, underline: true, color: { rgb: '0563C1' } }, alignment: { wrapText: true } },
  /** The cells that a rule is about. */
  cells: {
    font: { ...letters, underline: true, color: { rgb: '0563C1' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  termLink: {
    font: { ...bold, underline: true, color: { rgb: '0563C1' } },
    alignment: { vertical: 'top' },
  },
  key: { font: bold, alignment: { wrapText: true } },
  headingName: { font: white, fill: dark, alignment: { wrapText: true } },
  /** The headings of a table whose columns have longer names. */
  headingWrapped: { font: white, fill: dark, alignment: { horizontal: 'right', wrapText: true } },
  heading: { font: white, fill: dark },
  headingBeside: { font: white, fill: dark, alignment: { horizontal: 'left', indent: 1 } },
  headingRight: { font: white, fill: dark, alignment: right },
  /** The month before every other is shown as a word. */
  headingMonth: {
    nl: { font: white, fill: dark, alignment: right, numFmt: '0;"voor"' },
    en: { font: white, fill: dark, alignment: right, numFmt: '0;"before"' },
  },
  section: { font: bold, fill: solid('D9E2F3'), border: line },
  sectionRight: { font: bold, fill: solid('D9E2F3'), border: line, alignment: right },
  /** A chance in words: `<1%`. */
  chance: { font: letters, alignment: right },
  calendar: { font: grey, numFmt: 'General' },
  /** One over a number of months. */
  perMonth: { font: grey, numFmt: '0.0000' },
  year: { font: letters, alignment: { vertical: 'top', horizontal: 'right' } },
  verdict: { font: bold, alignment: { horizontal: 'right', vertical: 'top' } },
  /** A number that is checked, of whatever unit. */
  checked: { font: letters, numFmt: '#,##0.00##', alignment: { horizontal: 'right', vertical: 'top' } },
  /** A limit that is whole. */
  checkedWhole: { font: letters, numFmt: '#,##0', alignment: { horizontal: 'right', vertical: 'top' } },
  amount: { font: letters, numFmt: '#,##0.00', alignment: { horizontal: 'right', vertical: 'top' } },
  limit: { font: grey, alignment: { horizontal: 'right', vertical: 'top' } },
  status: { font: bold },
} as const satisfies Readonly<Record<string, Style | Readonly<Record<Language, Style>>>>

const look = (letters: string, behind: string) =>
  ({
    font: { bold: true, color: { rgb: letters } },
    // The fill of a condition has its colour behind.
    fill: { ...solid(behind), bgColor: { rgb: behind } },
  }) as const

/** A share that is stated in more than whole percents. */
export const finerShareStyle = { numFmt: '0.0##%' } as const

/** Looks of what is well and what is not, beside the words that say so. */
export const conditionStyles = { good: look('0B5A1E', 'D5EFD9'), wrong: look('9C0006', 'FFC7CE') } as const

/** Grouping and decimal marks follow the language of the spreadsheet: 1.234.567,89 in Dutch. */
const formats: Readonly<Record<Unit, string>> = {
  eur: '#,##0',
  'eur-per-household-year': '#,##0.00',
  'eur-per-unit': '#,##0.00',
  'eur-per-household': '#,##0.00',
  'eur-per-year': '#,##0',
  share: '0.00%',
  factor: '0.0000',
  number: 'General',
  households: '#,##0.00',
  'household-years': '#,##0.00',
  'units-per-household-year': '#,##0.00',
  months: '0.00',
  years: '0.00',
}

/** Numbers that a user states are shown as stated, as far as a format can. */
const inputFormats: Readonly<Partial<Record<Unit, string>>> & { readonly share: string } = {
  eur: '#,##0.00',
  share: '0%',
  factor: 'General',
  households: 'General',
  'household-years': 'General',
  'units-per-household-year': 'General',
  months: 'General',
  years: 'General',
}

/** Whether a cell shows a share as it is stated: in whole percents, until `finerShareStyle` shows more. */
export const isStatedShare = ({ numFmt }: Style): boolean => numFmt === inputFormats.share

/** The few numbers that answer the question, and words where there is no number: large, and beside their names. */
export const answerStyle: Readonly<Record<'eur' | 'years', Style>> = {
  eur: { numFmt: formats.eur, font: { ...bold, size: 14 }, alignment: { horizontal: 'left', indent: 1 } },
  years: { numFmt: formats.years, font: { ...bold, size: 14 }, alignment: { horizontal: 'left', indent: 1 } },
}

const perUnit = (make: (format: string, unit: Unit) => Style): Readonly<Record<Unit, Style>> =>
  Object.fromEntries(Object.entries(formats).map(([unit, format]) => [unit, make(format, unit as Unit)])) as Record<
    Unit,
    Style
  >

/**
 * A number from a formula: in the font of the workbook, and right-aligned. There are tens of thousands of these cells.
 */
export const resultStyle = perUnit((numFmt) => ({ numFmt }))
/** A share that is shown as stated, among results. */
export const statedShareStyle: Style = { numFmt: inputFormats.share }
/** A step that no column is wide enough for. */
export const hugeStyle: Style = { numFmt: '0.00E+00' }
/** Years, or words instead of them: right-aligned. */
export const paybackStyle: Style = { numFmt: formats.years, alignment: right }
/** A number that is shown as stated, and that no formula uses. */
export const statedStyle = perUnit((format, unit) => ({
  numFmt: inputFormats[unit] ?? format,
  font: grey,
  alignment: { vertical: 'top', horizontal: 'right' },
}))
/** What a number that a user may change looks like: blue on yellow. */
export const inputLook = {
  font: { ...letters, color: { rgb: '0000CC' } },
  alignment: { vertical: 'top', horizontal: 'right' },
  fill: solid('FFF2CC'),
} as const satisfies Style
/** A number that a user may change. */
export const inputStyle = perUnit((format, unit) => ({
  ...inputLook,
  numFmt: inputFormats[unit] ?? format,
  protection: { locked: false },
}))
/** A number that follows from another input and that a user may overwrite: black on yellow. */
export const followingStyle = perUnit((_, unit) => ({ ...inputStyle[unit], font: letters }))
/** A text that a user may change. */
export const inputTextStyle = {
  font: inputLook.font,
  fill: inputLook.fill,
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 },
  protection: { locked: false },
} as const satisfies Style
/** A text that follows from another input and that a user may overwrite. */
export const followingTextStyle = { ...inputTextStyle, font: letters } as const satisfies Style
