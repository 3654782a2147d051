import { describe, expect, it } from 'vitest'

import { mbc, temporaryFolder } from './mbc.js'
import { writtenIn } from './programme-files.js'

const folder = temporaryFolder()

const written = (name: string, changed?: Readonly<Record<string, string>>) => writtenIn(folder, name, changed)

describe('mbc programme', () => {
  it('sets projects beside each other, with who gains and the budget by year', async () => {
    const { code, out } = await mbc('programme', written('sound'), '--lang', 'nl')
    expect(code).toBe(0)
    // 800 once and 600 a year from the budget; five households save 200 a year in two years.
    expect(out).toMatch(/Sociaal recept\s+800\s+1\.200\s+1\.200\s+1,50/)
    expect(out).toMatch(/Praktijkondersteuner jeugd\s+1\.200\s+-1\.200\s+-1\.200\s+-1,00/)
    expect(out).toMatch(/Sociaal recept: gemeente € -800; zorgverzekeraar € 2\.000\./)
    expect(out).toMatch(/2024\s+1\.500\s+1\.500\s+1\.400\s+100/)
    expect(out).toMatch(/2025\s+1\.500\s+1\.600\s+600\s+1\.000/)
    expect(out).toContain('€ 1.000 blijft over')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('gives the results as JSON, and every command reads the programme', async () => {
    const file = written('commands')
    const { out } = await mbc('programme', file, '--json')
    const { programme: accounts, budget } = JSON.parse(out) as {
      readonly programme: { readonly projects: readonly { readonly project: string; readonly cash: string }[] }
      readonly budget: { readonly underspend: string }
    }
    expect(accounts.projects.map(({ project, cash }) => [project, cash])).toEqual([
      ['recept', '1200'],
      ['poh', '-1200'],
    ])
    expect(budget.underspend).toBe('1000')
    expect((await mbc('check', file)).code).toBe(0)
    expect((await mbc('explain', file, 'projects.recept.parties.gemeente.cash', '--lang', 'nl')).out).toContain(
      '€ -800',
    )
    expect((await mbc('explain', file, '--list')).out).toContain('projects.<project>.')
  })

  it('says so of a case without projects', async () => {
    const { code, err } = await mbc('programme', 'examples/begeleiding-thuis.yaml', '--lang', 'nl')
    expect(code).toBe(2)
    expect(err).toContain('noemt geen projecten')
  })
})
