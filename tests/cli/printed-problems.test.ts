import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { mbc, temporaryFolder } from './mbc.js'

const SOUND = readFileSync(fileURLToPath(new URL('../../examples/begeleiding-thuis.yaml', import.meta.url)), 'utf8')

const folder = temporaryFolder()

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const spoilt = (from: string, to: string): string => {
  expect(SOUND).toContain(from)
  return file(
    'case.yaml',
    SOUND.replace(from, () => to),
  )
}

// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

describe('what could steer a terminal is never printed:', () => {
  const signs = ['\\e[31m', '\\r', '\\u202E', '\\u2066', '\\n']
  const places: readonly (readonly [string, string, (sign: string) => string])[] = [
    ['an id beside a reference to nothing', '- { id: gezin,', (sign) => `- { id: "ge${sign}zin",`],
    ['a reference to nothing', 'payers: zorgverzekeraar', (sign) => `payers: "zorg${sign}verzekeraar"`],
    ['a key', '    unit: uur\n    price: { value: 38', (sign) => `    "un${sign}it": uur\n    price: { value: 38`],
    ['a value', 'value: 200', (sign) => `value: "2${sign}00"`],
    ['a choice', 'kind: gemeente', (sign) => `kind: "ge${sign}meente"`],
    [
      'a key written twice',
      'unit: uur\n    price: { value: 160',
      (sign) => `"un${sign}it": uur\n    "un${sign}it": uur\n    price: { value: 160`,
    ],
    ['an alias to nothing, as it stands', 'name: Vaste begeleider', () => 'name: *ge\u001b[31m\u202ezin'],
    [
      'a text that is not closed, as it stands',
      'name: Vaste begeleider',
      () => "name: 's\u001b[31m\u202e-Hertogenbosch",
    ],
  ]

  it.each(places)('%s', async (_, from, to) => {
    for (const sign of signs) {
      const { code, out, err } = await mbc('check', spoilt(from, to(sign)))
      expect([code, out]).toEqual([1, ''])
      expect(err).not.toMatch(STEERING)
    }
  })

  it('nor the name of a file', async () => {
    expect((await mbc('check', join(folder, 'ge\u001b[31mzin.yaml'))).err).not.toMatch(STEERING)
  })
})

describe('a file that is not UTF-8 is refused, and not read as nonsense:', () => {
  const accented = SOUND.replace('Begeleiding thuis', 'Één begeleider')

  it('Latin-1, with the line of the first letter that is written otherwise', async () => {
    const { code, out, err } = await mbc('check', file('latijn.yaml', Buffer.from(accented, 'latin1')))
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/op\s+regel\s+2\s+staat\s+een\s+teken/)
    expect(err).toMatch(/Bewaar\s+het\s+bestand\s+als\s+UTF-8/)
    expect((await mbc('check', file('latijn.yaml', Buffer.from(accented, 'latin1')), '--lang', 'en')).err).toMatch(
      /Save\s+the\s+file\s+as\s+UTF-8/,
    )
  })

  it.each([
    ['little end first', Buffer.from(`\ufeff${accented}`, 'utf16le')],
    ['big end first', Buffer.from(`\ufeff${accented}`, 'utf16le').swap16()],
    ['without a mark', Buffer.from(accented, 'utf16le')],
    ['without a mark, big end first', Buffer.from(accented, 'utf16le').swap16()],
  ])('UTF-16, %s', async (_, bytes) => {
    const { code, out, err } = await mbc('check', file('breed.yaml', bytes))
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/UTF-16[^]*Bewaar\s+het\s+bestand\s+als\s+UTF-8/)
  })

  it('UTF-8 is read, with its mark and without', async () => {
    expect((await mbc('check', file('goed.yaml', accented))).out).toContain("Businesscase 'Één begeleider'")
    expect((await mbc('check', file('merk.yaml', `\ufeff${accented}`))).out).toContain("Businesscase 'Één begeleider'")
  })
})

describe('problems fit a terminal of 80 columns', () => {
  it('and go on further indented, with every word there is', async () => {
    const { err } = await mbc(
      'check',
      spoilt('payers: zorgverzekeraar', 'payers: { gemeente: 0.4, zorgverzekeraar: 0.5 }'),
    )
    for (const line of err.split('\n')) if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(80)
    expect(err).toMatch(/^ {2}waarom: .*\n {4}\S/m)
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'waarom: alle kosten moeten door iemand betaald worden, en niet meer dan dat; verschillen tot 0.000000001 worden als afronding gezien doe dit: ',
    )
  })
})
