import { describe, expect, it } from 'vitest'

import { textTable } from '../../src/report/text/text-table.js'
import { wrapText } from '../../src/report/text/wrap-text.js'

describe('wrapText', () => {
  it('breaks between words at the width, and indents what follows', () => {
    expect(wrapText('aa bb cc dd', 5)).toBe('aa bb\ncc dd')
    expect(wrapText('aa bb cc dd', 6, '  ')).toBe('aa bb\n  cc\n  dd')
    expect(wrapText('  aa \n bb  ', 80)).toBe('aa bb')
  })

  it('leaves a word that is longer than a line whole', () => {
    expect(wrapText('aa arbeidsongeschiktheid bb', 5)).toBe('aa\narbeidsongeschiktheid\nbb')
  })

  it('keeps an amount with its euro sign', () => {
    expect(wrapText('kost € 1.234 nu', 8)).toBe('kost\n€ 1.234\nnu')
  })
})

describe('textTable', () => {
  const table = (width?: number) =>
    textTable(
      {
        head: ['Partij', 'Kosten'],
        rows: [
          ['gemeente', '-5'],
          ['zorgverzekeraar met een lange naam', '1.234'],
        ],
        foot: [['samen', '1.229']],
      },
      width,
    ).split('\n')

  it('puts names to the left and numbers to the right, under a line', () => {
    expect(table()).toEqual([
      'Partij                              Kosten',
      '-'.repeat(42),
      'gemeente                                -5',
      'zorgverzekeraar met een lange naam   1.234',
      '-'.repeat(42),
      'samen                                1.229',
    ])
  })

  it('breaks the names where the page is narrow', () => {
    const lines = table(30)
    expect(lines.every((line) => line.length <= 30)).toBe(true)
    expect(lines).toContain(' een lange naam')
    // The number appears once, on the first line of its name.
    expect(lines.filter((line) => line.includes('1.234'))).toHaveLength(1)
    expect(lines.find((line) => line.includes('1.234'))).toContain('zorgverzekeraar')
  })
})
