import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { loadDrawing, reportFiles } from '../../src/report/publication/index.js'
import { xmlText } from '../../src/report/language/xml-text.js'
import { workbook } from '../../src/workbook/index.js'
import { zipParts } from '../workbook/zip-parts.js'
import { forbidden, forbiddenCase } from './forbidden-case.js'

/** Char of XML 1.0, code point by code point. */
const isChar = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)

/** The characters of a text that no XML document may hold, also where it refers to them by number; none is good. */
const forbiddenIn = (text: string): readonly string[] => {
  const stated = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const numbered = [...text.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, hex, digits]) =>
    Number.parseInt(digits ?? '', hex === '' ? 10 : 16),
  )
  return [...new Set([...stated, ...numbered])].flatMap((code) => (isChar(code) ? [] : [`U+${code.toString(16)}`]))
}

describe('xmlText', () => {
  it('leaves out exactly what no XML document may hold', () => {
    expect(xmlText(`a${forbidden}b`)).toBe('ab')
    expect(xmlText('é\t\n\r 😀 \u007f\u0085\ud7ff\ue000\ufffd')).toBe('é\t\n\r 😀 \u007f\u0085\ud7ff\ue000\ufffd')
  })
  it('does so for every text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          expect(xmlText(text)).toBe(
            Array.from(text)
              .filter((character) => isChar(character.codePointAt(0) ?? 0))
              .join(''),
          )
        },
      ),
    )
  })
})

describe('a case with characters that XML forbids, in every text', () => {
  it('is a workbook without them, in every part', async () => {
    const parts = zipParts(await workbook(forbiddenCase()))
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['docProps/core.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', '[Content_Types].xml']),
    )
    for (const [path, bytes] of parts) {
      const text = Buffer.from(bytes).toString('utf8')
      expect(forbiddenIn(text), path).toEqual([])
      // Nor a mark in their place: the name is what stays.
      expect(text, path).not.toMatch(/\ufffd|_x00/)
    }
    expect(Buffer.from(parts.get('docProps/core.xml') ?? []).toString('utf8')).toContain(
      '<dc:title>Aanpak aandachtshuishoudens</dc:title>',
    )
  })

  it('is a report and charts without them', async () => {
    const files = await reportFiles(calculate(forbiddenCase()), await loadDrawing(), {
      formats: ['html', 'charts', 'raadsinformatiebrief'],
    })
    const drawn = files.filter(({ path }) => /\.(?:svg|html)$/.test(path))
    expect(drawn.length).toBeGreaterThan(5)
    for (const { path, text } of drawn) expect(forbiddenIn(text), path).toEqual([])
    expect(/>Dordrecht</.test(drawn.find(({ path }) => path === 'charts/cumulative-cash.svg')?.text ?? '')).toBe(true)
  })
})
