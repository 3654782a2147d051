import { describe, expect, it } from 'vitest'

import { textTable } from '../../src/report/text/text-table.js'

const head = ['Partij', 'Kosten', 'Besparing', 'Verevening', 'Afspraken', 'Netto (NCW)', 'Terugverdiend']
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))
/** Party lines of amounts of this size. */
const linesOf = (amount: string) => ({
  head,
  rows: [
    ['Gemeente Dordrecht', amount, '0', '0', amount, amount, 'geen inleg'],
    ['Zorgverzekeraars', ...Array<string>(5).fill(amount), '13,5 jaar'],
  ],
  foot: [['Alle partijen', amount, amount, '0', '0', amount, 'niet']],
})

describe('a table of text', () => {
  it('stands in columns where it fits, the first broken over lines', () => {
    const text = textTable({ head: ['Partij', 'Kosten'], rows: [['Gemeente Dordrecht', '-12']] }, 21)
    expect(text).toBe(
      ['Partij         Kosten', '---------------------', 'Gemeente          -12', ' Dordrecht'].join('\n'),
    )
  })

  it('sets columns one space apart where that gives names their room beside the numbers', () => {
    const text = textTable({ head: ['Partij', 'Nu', 'P5'], rows: [['Woningcorporaties', '-144.508', '-142.178']] }, 35)
    expect(text).toBe(
      [
        'Partij                  Nu       P5',
        '-----------------------------------',
        'Woningcorporaties -144.508 -142.178',
      ].join('\n'),
    )
  })

  it('puts names on lines of their own where numbers leave them no room', () => {
    const text = textTable(linesOf('-1.271.603'))
    expect(widest(text)).toBeLessThanOrEqual(80)
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Partij',
      '      Kosten   Besparing  Verevening   Afspraken  Netto (NCW)  Terugverdiend',
      '----------------------------------------------------------------------------',
      'Gemeente Dordrecht',
      '  -1.271.603           0           0  -1.271.603   -1.271.603     geen inleg',
    ])
  })

  it('puts names on lines of their own where one word is wider than their room', () => {
    const text = textTable({ head: ['Partij', 'Kosten'], rows: [['Investeringsfonds', '-1.000.000']] }, 24)
    expect(text).toBe(['Partij', '      Kosten', '------------', 'Investeringsfonds', '  -1.000.000'].join('\n'))
  })

  it('puts each number on a line of its own where not even the numbers fit beside each other', () => {
    const text = textTable(linesOf('-9.999.999.999.999'))
    expect(widest(text)).toBeLessThanOrEqual(80)
    expect(text.split('\n').slice(0, 8)).toEqual([
      'Gemeente Dordrecht',
      '  Kosten         -9.999.999.999.999',
      '  Besparing                       0',
      '  Verevening                      0',
      '  Afspraken      -9.999.999.999.999',
      '  Netto (NCW)    -9.999.999.999.999',
      '  Terugverdiend          geen inleg',
      'Zorgverzekeraars',
    ])
    expect(text).toContain('-----\nAlle partijen\n')
  })

  it.each([6, 8, 9, 10, 11, 12, 13, 14, 20, 30, 40])(
    'loses no cell and fits 80 columns with amounts of %d characters',
    (length) => {
      const table = linesOf(`-${'9'.repeat(length - 1)}`)
      const text = textTable(table)
      expect(widest(text)).toBeLessThanOrEqual(80)
      expect(text.split(/\s+/)).toEqual(
        expect.arrayContaining([...new Set([...table.rows, ...table.foot].flatMap((row) => row.join(' ').split(' ')))]),
      )
    },
  )

  it('breaks words over lines where each cell has a line of its own', () => {
    const long = 'Project één, Project twee, Project drie'
    const table = { head: ['Project', 'Kost dan', 'Verdringt'], wordsAt: [2], rows: [['A', '€ 5', long]] }
    const lines = textTable(table, 30).split('\n')
    expect(lines).toEqual([
      'A',
      '  Kost dan   € 5',
      '  Verdringt  Project één,',
      '             Project twee,',
      '             Project drie',
    ])
  })
})
