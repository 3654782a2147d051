import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { exampleCase } from '../examples/example-case.js'
import { workbook } from '../../src/workbook/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { changedText } from '../../src/yaml/index.js'
import { editedWorkbook, zipped, type Typed } from '../workbook/edited-workbook.js'
import { mbc, mbcInOneLine, temporaryFolder, unwrapped } from './mbc.js'

const home = temporaryFolder()
const businessCase = exampleCase('begeleiding-thuis')
const plan = workbookPlan(businessCase)
let bytes: Uint8Array
beforeAll(async () => {
  bytes = await workbook(businessCase)
})

/** The cell of a number, or another on its row. */
const cellOf = (address: string, column = 'B'): string => `Invoer!${column}${plan.inputs.get(address)!.row + 1}`

/** A copy of the example and a workbook of it with other content in some cells. */
const files = (typed: Readonly<Record<string, Typed>> = {}): { readonly file: string; readonly book: string } => {
  const folder = mkdtempSync(join(home, 'update-'))
  const [file, book] = [join(folder, 'case.yaml'), join(folder, 'case.xlsx')]
  copyFileSync('examples/begeleiding-thuis.yaml', file)
  writeFileSync(book, editedWorkbook(bytes, typed))
  return { file, book }
}

const refusals = async (typed: Readonly<Record<string, Typed>>): Promise<string> => {
  const { file, book } = files(typed)
  const before = readFileSync(file)
  const { code, err } = await mbcInOneLine('update', file, '--from', book)
  expect(code).toBe(1)
  expect(readFileSync(file).equals(before)).toBe(true)
  return err
}

const success = 'interventions.begeleider.success'
const price = [...plan.inputs.keys()].find((address) => address.startsWith('costItems.'))!

describe('mbc update', () => {
  it('changes nothing where the workbook says what the file says', async () => {
    const { file, book } = files()
    const before = readFileSync(file)
    const { code, out } = await mbc('update', file, '--from', book)
    expect(code).toBe(0)
    expect(unwrapped(out)).toContain('er is niets veranderd')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('changes in the file what was changed in the workbook, and not a sign more', async () => {
    const { file, book } = files({ [cellOf(success)]: 0.6, [cellOf(success, 'F')]: 'Gemeten in 2026' })
    const before = readFileSync(file, 'utf8').split('\n')
    const dry = await mbc('update', file, '--from', book, '--dry-run')
    expect(dry.code).toBe(0)
    expect(readFileSync(file, 'utf8').split('\n')).toEqual(before)
    const { code, out } = await mbc('update', file, '--from', book)
    expect(code).toBe(0)
    expect(out).toContain(`${cellOf(success)} ${success}: `)
    const after = readFileSync(file, 'utf8').split('\n')
    const differing = before.filter((line) => !after.includes(line))
    expect(differing.length).toBeLessThanOrEqual(2)
    expect(after.join('\n')).toContain('Gemeten in 2026')
    const again = await mbc('update', file, '--from', book, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ format: 'mbc-update/1', written: false, changes: [] })
  })

  it('names every cell that it refuses at once, and writes nothing', async () => {
    const figure = plan.figures.get('society.welfare.npv')!
    const typedOver = `${figure.sheet}!C${figure.row + 1}`
    const err = await refusals({
      [cellOf(success)]: 'veel',
      [cellOf(price)]: undefined,
      [cellOf(success, 'A')]: 'Iets anders',
      [typedOver]: 3,
      'Berekening!C60': { formula: '1+1' },
      'Samenvatting!Z3': 'opmerking',
    })
    expect(err).toContain(`${cellOf(success)}: hier hoort een getal, en er staat de tekst ‘veel’`)
    expect(err).toContain(`${cellOf(success, 'A')}: hier staat iets anders dan er stond`)
    expect(err).toContain(`${typedOver}: over de formule is een waarde getypt`)
    expect(err).toContain(`${cellOf(price)}: deze cel is leeg`)
    expect(err).toContain('Samenvatting!Z3: hier stond niets')
    expect(err).toContain('Er is niets geschreven')
  })

  it('refuses to put older numbers of a workbook in the place of newer ones of the file', async () => {
    const { file, book } = files({ [cellOf(price)]: 61 })
    const stated = readFileSync(file, 'utf8')
    // A colleague changes the most likely success rate in the file; the workbook still has the earlier one.
    const newer = changedText(stated, [{ path: ['interventions', 0, 'success'], fields: { mode: '0.65' } }])
    if (!newer.ok) throw new Error(JSON.stringify(newer.refused))
    writeFileSync(file, newer.text)
    const refusal = await mbcInOneLine('update', file, '--from', book)
    expect(refusal.code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(newer.text)
    expect(refusal.err).toContain('de getallen van het bestand zijn nieuwer dan deze werkmap')
    expect(refusal.err).toContain('Maak de werkmap opnieuw')
    expect(refusal.err).toContain('--overwrite-newer')
    expect(refusal.err).toContain(`${cellOf(success, 'I')} ${success} (waarschijnlijkst): 0,65 -> 0,6 (`)
    expect(refusal.err).toContain(`${cellOf(price)} ${price}: `)
    expect(refusal.err).toContain('1 probleem. Er is niets geschreven')
    const english = await mbcInOneLine('update', file, '--from', book, '--lang', 'en', '--json')
    expect(english.code).toBe(1)
    expect(english.err).toContain('the numbers of the file are newer than this workbook')

    const { code, out } = await mbc('update', file, '--from', book, '--overwrite-newer')
    expect(code).toBe(0)
    expect(unwrapped(out)).toContain('2 veranderingen geschreven')
    expect(readFileSync(file, 'utf8')).toContain('mode: 0.6,')
    // What it wrote is what the workbook says.
    expect(unwrapped((await mbc('update', file, '--from', book)).out)).toContain('er is niets veranderd')
  })

  it('takes a source in the place of an assumption, and refuses a number without either', async () => {
    const lag = [...plan.inputs.keys()].find((address) => address.startsWith('costItems.') && address.endsWith('.lag'))!
    const { file, book } = files({ [cellOf(lag, 'F')]: 'Contractenregister 2026', [cellOf(lag, 'G')]: undefined })
    const { code, out, err } = await mbc('update', file, '--from', book)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(unwrapped(out)).toContain(`${lag} (aanname): ‘Contracten lopen een jaar.’ -> niets`)
    expect(readFileSync(file, 'utf8')).toContain('lag: { value: 12, source: Contractenregister 2026 }')
    expect(await refusals({ [cellOf(lag, 'G')]: undefined })).toContain(`${cellOf(lag, 'G')}: deze tekst is gewist`)
  })

  it('reports what the check refuses with its cell', async () => {
    const err = await refusals({ [cellOf(success)]: 1.5 })
    expect(err).toContain(cellOf(success))
    expect(err).toContain('case.yaml:')
  })

  it('reports it beside a cell that cannot be read, so that all can be mended at once', async () => {
    const err = await refusals({ [cellOf(success)]: 1.5, [cellOf(price)]: 'veel' })
    expect(err).toContain(`${cellOf(price)}: hier hoort een getal`)
    expect(err).toContain(`${cellOf(success)}: `)
    expect(err).toContain('2 problemen. Er is niets geschreven')
  })

  it.each([
    ['no workbook', () => Buffer.from('name: A\n'), 'geen Excel-werkmap'],
    ['a file with a password', () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'wachtwoord'],
    ['a workbook of somebody else', () => zipped(new Map([['a.txt', Buffer.from('a')]])), 'geen Excel-werkmap'],
    ['half a workbook', () => Buffer.from(bytes).subarray(0, 3000), 'beschadigd'],
  ])('refuses %s', async (_, content, message) => {
    const { file, book } = files()
    writeFileSync(book, content())
    const { code, err } = await mbcInOneLine('update', file, '--from', book)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) as string })
  })

  it('refuses a workbook of another case, and ends with 2 where there is no workbook', async () => {
    const { book, file } = files()
    const other = await mbcInOneLine('update', 'examples/segmenten.yaml', '--from', book)
    expect(other.code).toBe(1)
    expect(other.err).toContain('van een andere businesscase')
    expect((await mbc('update', file, '--from', `${book}.weg.xlsx`)).code).toBe(2)
  })
})
