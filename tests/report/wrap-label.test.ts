import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textWidth } from '../../src/report/charts/text-width.js'
import { wrapLabel } from '../../src/report/charts/wrap-label.js'

const room = { width: 100, fontSize: 13, lines: 3 }

describe('the width of text', () => {
  it('is that of DejaVu Sans: hmtx of version 2.37, in units of 2048 an em', () => {
    // M 1767, e 1260, n 1298, t 803, W 2025, i 569, space 651, 0 1303.
    expect(textWidth('e', 2048)).toBeCloseTo(1260, -1)
    expect(textWidth('Min', 2048)).toBeCloseTo(1767 + 569 + 1298, -2)
    expect(textWidth('W 0', 2048)).toBeCloseTo(2025 + 651 + 1303, -2)
    for (const [character, advance] of [
      ['M', 1767],
      ['e', 1260],
      ['n', 1298],
      ['t', 803],
      ['W', 2025],
      ['i', 569],
      [' ', 651],
      ['0', 1303],
    ] as const)
      expect(textWidth(character, 2048)).toBeGreaterThanOrEqual(advance - 1)
  })
  it('does not count accents, and takes room for what it does not know', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10))
    expect(textWidth('€ 1.000', 10)).toBeLessThan(45)
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
    expect(textWidth('漢', 10)).toBeGreaterThanOrEqual(10)
    expect(textWidth('😀', 10)).toBe(textWidth('漢', 10))
    expect(textWidth('abc', 10, 'bold')).toBeGreaterThan(textWidth('abc', 10))
  })
})

describe('a label', () => {
  it('breaks at words, and within a word that is too long, which keeps four letters at its end', () => {
    expect(wrapLabel('Gemeente Voorbeeld', room)).toEqual(['Gemeente', 'Voorbeeld'])
    expect(wrapLabel('Aandachtshuishoudens', room)).toEqual(['Aandachtshui-', 'shoudens'])
    expect(wrapLabel('Aandachtshuisho', room)).toEqual(['Aandachtshu-', 'isho'])
  })
  it('shows with an ellipsis that there is more', () => {
    expect(wrapLabel('een twee drie vier vijf zes zeven acht negen', { ...room, lines: 2 })).toEqual([
      'een twee drie',
      'vier vijf zes…',
    ])
  })
  it('is never wider than its room, never more lines, and loses nothing where it fits', () => {
    // No room is so small that it does not hold the widest character and a hyphen.
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, lines) => {
          const wrapped = wrapLabel(text, { width, fontSize: 13, lines })
          expect(wrapped.length).toBeLessThanOrEqual(lines)
          for (const line of wrapped) expect(textWidth(line, 13), line).toBeLessThanOrEqual(width)
          const letters = (from: string): string => from.replace(/[\s-]/g, '')
          if (!wrapped.at(-1)?.endsWith('…')) expect(letters(wrapped.join(''))).toBe(letters(text))
        },
      ),
    )
  })
})
