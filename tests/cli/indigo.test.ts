import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { madeUpProject } from '../indigo/made-up-project.js'
import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()
const example = 'examples/health-impact-bond-den-haag.yaml'

const file = (name: string, data: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data))
  return path
}

const comments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^# */, ''))
    .join(' ')

describe('mbc indigo', () => {
  it('writes the outcome contracts of a case as versioned JSON', async () => {
    const { code, out } = await mbc('indigo', example)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      format: 'mbc-indigo/1',
      standard: 'INDIGO Data Standard 4.1.0',
      projects: [{ agreement: 'resultaatcontract', project: { name: { value: 'Health Impact Bond Den Haag' } } }],
    })
    expect(await mbc('indigo', example, '--json')).toEqual({ code, out, err: '' })
  })

  it('makes a sketch of a project, with what it lacks above it, in Dutch', async () => {
    const { code, out } = await mbc('indigo', '--import', file('project.json', madeUpProject()))
    expect(code).toBe(0)
    expect(comments(out)).toContain('Dit is nog geen case.')
    expect(comments(out)).toContain('- costItems: het nulalternatief, wat de doelgroep kost, en wie dat betaalt')
    expect(comments(out)).toContain('- agreements[0].share: welk deel van de bewezen besparing wordt betaald')
    expect(out).toContain('\nname: Made-up bond\n')
    for (const line of out.split('\n').filter((each) => each.startsWith('#')))
      expect(line.length).toBeLessThanOrEqual(80)
  })

  it('makes a file that mbc check reads, and in which it misses what is still to be filled in', async () => {
    const { out } = await mbc('indigo', '--import', file('project.json', madeUpProject()), '--lang', 'en')
    expect(comments(out)).toContain('It is no case yet.')
    const { code, err } = await mbc('check', file('sketch.yaml', out), '--lang', 'en')
    expect(code).toBe(1)
    expect(err).toContain("field 'costItems' is missing")
  })

  it('reads its own export', async () => {
    const exported = file('export.json', (await mbc('indigo', example)).out)
    const { code, out } = await mbc('indigo', '--import', exported, '--json')
    expect(code).toBe(0)
    const { format, sketch, missing } = JSON.parse(out) as {
      readonly format: string
      readonly sketch: { readonly agreements: readonly object[] }
      readonly missing: readonly { readonly path: string }[]
    }
    expect(format).toBe('mbc-indigo-sketch/1')
    expect(sketch.agreements).toMatchObject([{ id: 'resultaatcontract', share: { value: 0.5 } }])
    expect(missing.map(({ path }) => path)).not.toContain('agreements[0].share')
  })

  it('lets no text of a project end its comment, or control the terminal', async () => {
    const hostile = { ...madeUpProject(), 'x\nname: Other\u001b[2J': 'y\nprices: { level: 1900 }' }
    const { out } = await mbc('indigo', '--import', file('hostile.json', hostile))
    expect(out).not.toContain('\u001b')
    expect(out.match(/^name:/gm)).toHaveLength(1)
    expect(out).not.toMatch(/^prices:/m)
  })

  it('exits with 1 for a wrong project, with line and column, and 2 for a wrong call', async () => {
    const wrong = file('wrong.json', '{\n  "name": "Proef",\n  "investments": 5\n}')
    const { code, out, err } = await mbcInOneLine('indigo', '--import', wrong)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('wrong.json:2:11')
    expect(err).toContain('wrong.json:3:18')
    expect(err).toContain('2 problemen')
    expect((await mbc('indigo', '--import', example)).code).toBe(1)
    expect((await mbc('indigo')).code).toBe(2)
    expect((await mbc('indigo', '--import', join(folder, 'nowhere.json'))).code).toBe(2)
    const none = await mbcInOneLine('indigo', 'examples/aandachtshuishoudens.yaml')
    expect([none.code, none.out]).toEqual([2, ''])
    expect(none.err).toContain('heeft geen resultaatcontracten')
    expect((await mbcInOneLine('indigo', 'examples/aandachtshuishoudens.yaml', '--lang', 'en')).err).toContain(
      'has no outcome contracts',
    )
  })
})
