/** A field of a row, and where it begins, from 1. */
export interface CsvField {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A row that is not empty. */
export type CsvRow = readonly CsvField[]

/** Why a text is not CSV, or is too large to read; where that is. */
export interface CsvFault {
  readonly kind: 'quote-inside' | 'after-quote' | 'unclosed' | 'control' | 'too-large' | 'too-many' | 'too-long'
  readonly line: number
  readonly column: number
}

/** How much is read: far more than an evaluation has rows. */
export const csvLimits = { characters: 10_000_000, rows: 100_000, field: 10_000, faults: 1000 } as const

/**
 * The rows of a text of separated values as in RFC 4180, read strictly: a quote within a field is an error, and so is
 * text after a closing quote. Lines end as in Windows, Unix or an old Mac; empty lines are left out. Reading stops where
 * a quote is not closed or a limit is passed.
 */
export const csvRows = (
  text: string,
  separator: string,
): { readonly rows: readonly CsvRow[]; readonly faults: readonly CsvFault[] } => {
  const reader = new CsvReader(text, separator)
  return { rows: reader.rows, faults: reader.faults }
}

// A line end and a tab within quotes are text; other signs that do not print come of a file that is no CSV.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

class CsvReader {
  readonly rows: CsvRow[] = []
  readonly faults: CsvFault[] = []
  readonly #text: string
  readonly #separator: string
  #at = 0
  #line = 1
  #lineStart = 0
  #isStopped = false

  constructor(text: string, separator: string) {
    this.#text = text
    this.#separator = separator
    if (text.length > csvLimits.characters) this.#stop('too-large', 0)
    while (!this.#isStopped && this.#at < text.length) this.#readRow()
  }

  #readRow(): void {
    const fields: CsvField[] = []
    const first = this.#at
    do {
      fields.push(this.#readField())
    } while (!this.#isStopped && this.#takesSeparator())
    if (this.#isStopped) return
    if (fields.some(({ text }) => text.trim() !== '')) {
      if (this.rows.length > csvLimits.rows) {
        this.#stop('too-many', first)
        return
      }
      this.rows.push(fields)
    }
    this.#takeLineEnd()
  }

  #readField(): CsvField {
    const start = this.#at
    const place = this.#placeOf(start)
    const text = this.#text.charAt(start) === '"' ? this.#quoted(start) : this.#plain(start)
    if (this.#isStopped) return { text, ...place }
    if (text.length > csvLimits.field) this.#stop('too-long', start, place)
    else if (CONTROL.test(text)) this.#fault('control', place)
    return { text, ...place }
  }

  #plain(start: number): string {
    while (this.#at < this.#text.length && !this.#endsField()) this.#at += 1
    const text = this.#text.slice(start, this.#at)
    if (text.includes('"')) this.#fault('quote-inside', this.#placeOf(start + text.indexOf('"')))
    return text
  }

  #quoted(start: number): string {
    const place = this.#placeOf(start)
    let text = ''
    let from = start + 1
    for (;;) {
      const end = this.#text.indexOf('"', from)
      const isLong = (end === -1 ? this.#text.length : end) - start > 2 * csvLimits.field
      if (end === -1 || isLong) {
        this.#stop(end === -1 ? 'unclosed' : 'too-long', start, place)
        return text
      }
      const isDoubled = this.#text.charAt(end + 1) === '"'
      text += this.#text.slice(from, isDoubled ? end + 1 : end)
      from = end + (isDoubled ? 2 : 1)
      if (!isDoubled) break
    }
    for (const { index, 0: lineEnd } of this.#text.slice(start, from).matchAll(/\r\n|\r|\n/g))
      this.#nextLine(start + index + lineEnd.length)
    this.#at = from
    if (this.#at < this.#text.length && !this.#endsField()) {
      this.#fault('after-quote', this.#placeOf(this.#at))
      while (this.#at < this.#text.length && !this.#endsField()) this.#at += 1
    }
    return text
  }

  #endsField(): boolean {
    const sign = this.#text.charAt(this.#at)
    return sign === this.#separator || sign === '\n' || sign === '\r'
  }

  #takesSeparator(): boolean {
    if (this.#text.charAt(this.#at) !== this.#separator) return false
    this.#at += 1
    return true
  }

  #takeLineEnd(): void {
    if (this.#at >= this.#text.length) return
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1
    this.#nextLine(this.#at)
  }

  #nextLine(start: number): void {
    this.#line += 1
    this.#lineStart = start
  }

  #placeOf(at: number): { readonly line: number; readonly column: number } {
    return { line: this.#line, column: at - this.#lineStart + 1 }
  }

  #fault(kind: CsvFault['kind'], place: { readonly line: number; readonly column: number }): void {
    this.faults.push({ kind, ...place })
    if (this.faults.length >= csvLimits.faults) this.#isStopped = true
  }

  #stop(kind: CsvFault['kind'], at: number, place = this.#placeOf(at)): void {
    this.#fault(kind, place)
    this.#isStopped = true
  }
}
