import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

import { csvLimits, csvRows } from '../../src/case/csv/csv-rows.js'
import { csvText } from '../../src/report/csv/csv-text.js'

const textsOf = (text: string, separator = ';') =>
  csvRows(text, separator).rows.map((row) => row.map((field) => field.text))
const faultsOf = (text: string, separator = ';') =>
  csvRows(text, separator).faults.map(({ kind, line, column }) => [kind, line, column])

describe('rows of separated values', () => {
  it('are read as RFC 4180 has them', () => {
    expect(textsOf('a;b\r\n"x; y";"zei ""ja"""\r\n;\r\n1;')).toEqual([
      ['a', 'b'],
      ['x; y', 'zei "ja"'],
      ['1', ''],
    ])
    expect(textsOf('a,b\n1,2', ',')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('end in each of the three ways, and empty lines are none', () => {
    for (const end of ['\r\n', '\n', '\r'])
      expect(textsOf(['a;b', '', '1;2', ' ; ', '3;4', ''].join(end))).toEqual([
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ])
  })

  it('have the line and column of each field, also after a field of several lines', () => {
    const { rows, faults } = csvRows('a;b\r\n"een\r\ntwee";c\r\nd;e', ';')
    expect(faults).toEqual([])
    expect(rows.map((row) => row.map(({ line, column }) => [line, column]))).toEqual([
      [
        [1, 1],
        [1, 3],
      ],
      [
        [2, 1],
        [3, 7],
      ],
      [
        [4, 1],
        [4, 3],
      ],
    ])
  })

  it('read back whatever our own writer of CSV writes, as an independent reader does', () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', '"', '""', ';', ',', '\n', '\r\n', 'een\ntwee', 'zei "ja"; en toen', 'é€'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const printable = rows
          .map((row) => row.map((text) => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replace(/^[=+\-@\t\r]+/, '')))
          .filter((row) => row.some((text) => text.trim() !== ''))
        const written = csvText(printable, { dutch: true })
        expect(faultsOf(written)).toEqual([])
        expect(textsOf(written)).toEqual(printable)
        const other = Papa.parse<string[]>(written, { delimiter: ';', newline: '\r\n', skipEmptyLines: true })
        expect(textsOf(written)).toEqual(other.data)
      }),
    )
  })

  it('are read to the end, whatever the text, with a place for each fault', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ';', '\n', '\r', 'a', ' ', '\0'), { maxLength: 40 }), (signs) => {
        const text = signs.join('')
        const lines = text.split(/\r\n|\r|\n/)
        for (const { line, column } of csvRows(text, ';').faults)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length)
        for (const row of csvRows(text, ';').rows)
          for (const { line, column } of row) expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }),
    )
  })
})

describe('a text that is no CSV', () => {
  it('is refused at its place', () => {
    expect(faultsOf('a;b\nzei "ja";2')).toEqual([['quote-inside', 2, 5]])
    expect(faultsOf('a;b\n"ja" nee;2\n3;4')).toEqual([['after-quote', 2, 5]])
    expect(faultsOf('a;b\n1;"nooit dicht\n2;3')).toEqual([['unclosed', 2, 3]])
    expect(faultsOf('a;b\n1;\u0000')).toEqual([['control', 2, 3]])
  })

  it('is not read beyond its limits', () => {
    expect(faultsOf('x'.repeat(csvLimits.characters + 1))).toEqual([['too-large', 1, 1]])
    expect(faultsOf(`a;b\n1;${'x'.repeat(csvLimits.field + 1)}`)).toEqual([['too-long', 2, 3]])
    expect(faultsOf(`a;b\n1;"${'""'.repeat(csvLimits.field + 1)}"`)).toEqual([['too-long', 2, 3]])
    expect(faultsOf('a\n'.repeat(csvLimits.rows + 2))).toEqual([['too-many', csvLimits.rows + 2, 1]])
    // A heading and as many rows as may be.
    expect(faultsOf('a\n'.repeat(csvLimits.rows + 1))).toEqual([])
    expect(faultsOf('a"\n'.repeat(csvLimits.faults + 5))).toHaveLength(csvLimits.faults)
  })
})
