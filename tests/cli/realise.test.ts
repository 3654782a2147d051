import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'
import { programmeFiles, writtenIn } from './programme-files.js'

const folder = temporaryFolder()
const head = 'interventie;soort;post;periode;waarde;bron'
const sound = [head, 'makelaar;instroom;;2024-01;4;Registratie', 'makelaar;uitgegeven;start;2024;750,50;'].join('\r\n')

/** A programme with a CSV beside it, each in a folder of its own; what comes behind the name of the command. */
const written = (
  name: string,
  csv: string | Uint8Array,
  changed: Readonly<Record<string, string | undefined>> = {},
): { readonly file: string; readonly csv: string; readonly out: string } => {
  const file = writtenIn(folder, name, changed)
  const at = (path: string): string => join(folder, name, path)
  writeFileSync(at('telling.csv'), csv)
  return { file, csv: at('telling.csv'), out: at('realisatie.yaml') }
}

describe('mbc realise', () => {
  it('writes what a CSV states as a file that mbc check reads beside the plan', async () => {
    const { file, csv, out } = written('good', `\ufeff${sound}`)
    const call = await mbc('realise', file, '--csv', csv, '--through', '2024-06', '--out', out)
    expect(call).toMatchObject({ code: 0, err: '' })
    expect(call.out.replaceAll('\n', ' ')).toContain('geschreven, met 2 getallen uit de CSV, tot en met juni 2024.')
    expect(readFileSync(out, 'utf8')).toBe(`realised:
  through: 2024-06
  interventions:
    makelaar:
      enrolled:
        2024-01:
          value: 4
          source: Registratie
      spent:
        start:
          "2024": 750.5
`)
    const checked = await mbc('check', file, '--realised', out)
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toContain('Realisatie tot en met juni 2024: instroom en uitgaven (1 van 2 interventies).')
    // The plan is not touched.
    expect(readFileSync(file, 'utf8')).toBe(programmeFiles['programma.yaml'])
  })

  it('shows it without --out, and writes JSON where the name asks for it', async () => {
    const { file, csv, out } = written('shown', sound)
    const { out: shown } = await mbc('realise', file, '--csv', csv, '--through', '2024-06', '--source', 'Opgave')
    expect(shown).toContain(
      '      spent:\n        start:\n          "2024":\n            value: 750.5\n            source: Opgave',
    )
    expect(existsSync(out)).toBe(false)
    const json = out.replace('.yaml', '.json')
    await mbc('realise', file, '--csv', csv, '--through', '2024-06', '--out', json)
    expect(JSON.parse(readFileSync(json, 'utf8'))).toHaveProperty('realised.through', '2024-06')
    expect((await mbc('check', file, '--realised', json)).code).toBe(0)
  })

  it('takes along what the case and the files of its projects state already', async () => {
    const own = `realised:\n  through: 2024-06\n  interventions: { ondersteuner: { spent: { loon: { 2024: 250 } } } }\n`
    const { file, csv, out } = written('joined', sound, { 'poh.yaml': `${programmeFiles['poh.yaml']}${own}` })
    expect(await mbc('realise', file, '--csv', csv, '--out', out)).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/ondersteuner:\n {6}spent:\n {8}loon:\n {10}"2024": 250\n {4}makelaar:/)
    // The same twice is no contradiction.
    expect(await mbc('check', file, '--realised', out)).toMatchObject({ code: 0, err: '' })
  })

  it('names every row that is wrong with its line, and writes nothing', async () => {
    const { file, csv, out } = written(
      'wrong',
      [head, 'makelar;instroom;;2024-01;4;', 'makelaar;instroom;;2024;veel;'].join('\n'),
    )
    writeFileSync(out, 'van vorig jaar')
    const { code, err } = await mbcInOneLine('realise', file, '--csv', csv, '--through', '2024-06', '--out', out)
    expect(code).toBe(1)
    expect(err).toMatch(/telling\.csv:2:1 .*'makelar' bestaat niet .*doe dit: Bedoeld is misschien 'makelaar'/)
    expect(err).toMatch(/telling\.csv:3:25 .*'veel' in kolom waarde is geen getal doe dit: Schrijf alleen cijfers/)
    expect(err).toMatch(/telling\.csv: 2 problemen\. Er is niets geschreven\./)
    expect(readFileSync(out, 'utf8')).toBe('van vorig jaar')
    expect((await mbcInOneLine('realise', file, '--csv', csv, '--through', '2024-06', '--lang', 'en')).err).toMatch(
      /telling\.csv: 2 problems\. Nothing was written\./,
    )
  })

  it('names what the case refuses at the row that it comes from', async () => {
    const { file, csv } = written('refused', [head, 'makelaar;instroom;;2024-08;4;'].join('\n'))
    const { code, err } = await mbcInOneLine('realise', file, '--csv', csv, '--through', '2024-06')
    expect(code).toBe(1)
    expect(err).toMatch(/telling\.csv:2:20 .*2024-08 ligt na de peildatum 2024-06/)
    expect((await mbcInOneLine('realise', file, '--csv', csv)).err).toMatch(/realised\.through: de peildatum ontbreekt/)
  })

  it('says of a case that is wrong what is wrong with it', async () => {
    const { file, csv } = written('case', sound, { 'programma.yaml': 'name: Leeg\n' })
    const { code, err } = await mbcInOneLine('realise', file, '--csv', csv, '--through', '2024-06')
    expect(code).toBe(1)
    expect(err).toMatch(/programma\.yaml/)
  })

  it('reads no workbook and no other encoding, and says what to save', async () => {
    const book = written('book', 'PK\u0003\u0004xl/workbook')
    expect(await mbcInOneLine('realise', book.file, '--csv', book.csv, '--through', '2024-06')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Bewaar het werkblad als CSV UTF-8/) as string,
    })
    const latin = written('latin', Buffer.from(`${sound}\nmakelaar;instroom;;2024;1;caf\xe9`, 'latin1'))
    expect((await mbcInOneLine('realise', latin.file, '--csv', latin.csv, '--through', '2024-06')).err).toMatch(
      /Bewaar het bestand als UTF-8/,
    )
    const gone = await mbcInOneLine('realise', latin.file, '--csv', join(folder, 'weg.csv'), '--through', '2024-06')
    expect(gone).toMatchObject({ code: 2, err: expect.stringMatching(/weg\.csv' bestaat niet/) as string })
  })

  it('writes over none of the files that it reads, and gives the file a name that can be read', async () => {
    const { file, csv, out } = written('over', sound)
    const to = (path: string) => mbcInOneLine('realise', file, '--csv', csv, '--through', '2024-06', '--out', path)
    expect(await to(file)).toMatchObject({ code: 2, err: expect.stringMatching(/is de businesscase zelf/) as string })
    for (const other of [join(folder, 'over', 'poh.yaml')])
      expect(await to(other)).toMatchObject({ code: 2, err: expect.stringMatching(/wordt hier gelezen/) as string })
    expect(await to(csv)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Kies --out \S*telling\.yaml/) as string,
    })
    expect(await to(join(out, 'nergens', 'x.yaml'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is niet te schrijven/) as string,
    })
    expect(readFileSync(csv, 'utf8')).toBe(sound)
  })
})
