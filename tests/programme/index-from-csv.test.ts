import { describe, expect, it } from 'vitest'

import { indexFromCsv, type IndexFromCsv } from '../../src/programme/index.js'

// All numbers here are made up; the forms are those of the CSV files of CBS StatLine and of the open data.
const table = (...rows: readonly string[]): string =>
  [
    '\ufeff"Consumentenprijzen; prijsindex 2025=100 (verzonnen)"',
    '"Bestedingscategorieën";"Perioden";"CPI (2025 = 100)"',
    ...rows,
    '"Bron: CBS"',
  ].join('\r\n')

const openData = (...rows: readonly string[]): string =>
  ['"ID";"Bestedingscategorieen";"Perioden";"CPI_1"', ...rows].join('\n')

const good = (read: IndexFromCsv) => {
  if (!read.ok) expect.fail(read.problems.map(({ message }) => message).join('\n'))
  return { ...read, index: read.referenceData.priceIndices?.[0] ?? expect.fail() }
}

const wrong = (text: string, column?: string) => {
  const read = indexFromCsv(text, { language: 'en', column })
  return read.ok ? [] : read.problems.map(({ code, line, column: at }) => `${line}:${at} ${code}`)
}

describe('a price index out of a downloaded CSV', () => {
  it('reads the table of StatLine: years, of which one is provisional, without its months', () => {
    const { index, years, months } = good(
      indexFromCsv(
        table(
          '"000000 Alle bestedingen";"2024";"96,8"',
          '"000000 Alle bestedingen";"2025 januari";"98,15"',
          '"000000 Alle bestedingen";"2025*";"100,0"',
        ),
        { read: '2026-12-01', id: 'cbs-cpi' },
      ),
    )
    expect([years, months]).toEqual([2, 1])
    expect(index).toMatchObject({
      id: 'cbs-cpi',
      values: { 2024: '96.8', 2025: '100' },
      provisional: [2025],
      source: { title: 'Consumentenprijzen; prijsindex 2025=100 (verzonnen)' },
      read: '2026-12-01',
    })
  })

  it('reads the open data, where periods are codes and a point separates decimals', () => {
    const { index, months } = good(
      indexFromCsv(
        openData(
          '0;"T001112  ";"2024JJ00";"   96.80"',
          '1;"T001112  ";"2025MM01";"  98.15"',
          '2;"T001112  ";"2025JJ00";"  100.000"',
        ),
      ),
    )
    expect(months).toBe(1)
    expect(index.values).toEqual({ 2024: '96.8', 2025: '100' })
  })

  it('reports every row that it refuses, with its place', () => {
    expect(
      wrong(
        table(
          '"Alle";"2023";"93,7"',
          '"Alle";"2024";"."',
          '"Alle";"20x5";"100"',
          '"Alle";"2023";"94,0"',
          '"Alle";"2026"',
          '"Alle";"2027";"-1"',
        ),
      ),
    ).toEqual(['4:15 not-a-number', '5:8 bad-year', '6:8 duplicate-key', '7:1 wrong-type', '8:15 not-a-number'])
  })

  it('asks which column is the index where there are several', () => {
    const text = '"Perioden";"CPI";"Afgeleid"\n"2024";"96,8";"96,1"\n"2025";"100";"100"'
    expect(wrong(text)).toEqual(['1:12 too-many'])
    expect(wrong(text, 'Anders')).toEqual(['1:1 unknown-choice'])
    expect(good(indexFromCsv(text, { column: 'Afgeleid' })).index.values).toEqual({ 2024: '96.1', 2025: '100' })
  })

  it.each([
    ['', '1:1 empty'],
    ['"Jaar";"CPI"\n"2024";"1"', '1:1 missing'],
    ['"Perioden";"Naam";"Plaats"\n"2024";"alles";"hier"', '1:1 missing'],
    // The only column beside the periods is the index, whatever stands in it.
    ['"Perioden";"Naam"\n"2024";"alles"', '2:8 not-a-number'],
    ['"Perioden";"CPI"\n"2024";"onbekend"', '2:8 not-a-number'],
    ['"Perioden";"CPI"\n"2024";"96,8"\n"2025";"onbekend"', '3:8 not-a-number'],
    ['"Perioden";"CPI"\n"2024";"-96,8"', '2:8 not-a-number'],
    // A column of other numbers does not take the place of an index with a bad number.
    ['"Perioden";"CPI";"Groei"\n"2024";"x98";"1,2"', '1:12 too-many'],
    ['"Perioden";"CPI"\n"2024 januari";"96,8"', '1:1 empty'],
  ])('refuses %j', (text, expected) => {
    expect(wrong(text)).toEqual([expected])
  })

  it('stops at a file that is too large', () => {
    expect(wrong(`"Perioden";"CPI"\n${'"2024";"1"\n'.repeat(100_001)}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/too-many/)]),
    )
  })
})
