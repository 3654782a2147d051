import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/calculation/index.js'
import { nameById } from '../../src/case/index.js'
import { readCaseFile } from '../../src/cli/files/read-case-file.js'
import { formatEuro } from '../../src/money/index.js'
import { choose } from '../../src/programme/choose/index.js'

const read = (file: string): string => readFileSync(file, 'utf8')

/** What examples/dordrecht/omslagpunten.ts printed, by the name of the project: the snapshot beside these tests. */
const printed = new Map(
  read('tests/examples/dordrecht/omslagpunten.nl.txt')
    .split('\n')
    .map((line) => [line.slice(0, 36).trim(), line.slice(36).match(/[\d,]+(?: keer)?/g) ?? []] as const)
    .filter(([, cells]) => cells.length === 4),
)
const rows = [
  ...read('examples/dordrecht/README.md').matchAll(/^\| \[(.+?)\]\((.+?)\) \|.+\| (.+?) \| (.+?) \|$/gm),
].map(([, name = '', page = '', council = '', society = '']) => ({ name, page, council, society }))

describe('the choice among the twelve projects', () => {
  const programme = readCaseFile('examples/dordrecht/programma.yaml', 'nl')
  const gainOf = async (businessCase: typeof programme): Promise<readonly [readonly string[], string]> => {
    const { chosen, gain } = await choose(businessCase, { draws: 0 })
    return [chosen.map(({ project }) => nameById(businessCase.projects, project)), formatEuro(gain, 'nl')]
  }
  const text = read('examples/dordrecht/README.md').replaceAll(/\s+/g, ' ')

  it('is what the README says, with its terms and without', async () => {
    const [names, gain] = await gainOf(programme)
    expect(text).toContain(`beginnen er drie: ${names.slice(0, 2).join(', ')} en ${names[2] ?? ''}.`)
    expect(text).toContain(`Tegenover geen enkel project scheelt dat ${gain},`)
    const free: { choice?: unknown } & typeof programme = { ...programme }
    delete free.choice
    const [alone, most] = await gainOf(free)
    expect(alone).toEqual(['Aanpak aandachtshuishoudens'])
    expect(text).toContain(`Zonder die voorwaarde begint alleen de aanpak, en dat scheelt ${most}:`)
  })
})

describe('the Dordrecht programme on paper', () => {
  it('says what the council pays beside the budget in 2022: 80,000, and 381,696 of 2023 in euros of 2021', () => {
    const { parties, budgetYears } = calculate(readCaseFile('examples/dordrecht/programma.yaml', 'nl'))
    const paid = parties.find(({ id }) => id === 'gemeente')?.cash.structuralCosts.byYear[budgetYears.indexOf(2022)]
    expect(read('examples/dordrecht/README.md').replaceAll(/\s+/g, ' ')).toContain(
      `betaalt de gemeente in 2022 al ${formatEuro(paid?.neg() ?? 0, 'nl')} uit gewoon geld`.replaceAll(/\s+/g, ' '),
    )
  })

  it('has twelve projects, in the README as in what the program prints', () => {
    expect(rows.map(({ name }) => name)).toEqual([...printed.keys()])
    expect(rows).toHaveLength(12)
  })

  it.each(rows)('states the switching values of $name as they are calculated', ({ name, page, council, society }) => {
    const [proven = '', unproven = '', jointly = '', jointlyUnproven = ''] = printed.get(name) ?? []
    const inReadme = (cell: string): string => (cell.endsWith('keer') ? `niet (${cell})` : cell)
    const onPage = (cell: string): string =>
      cell.endsWith('keer') ? `ook bij 100 niet (${cell})` : `${cell} van de 100`
    const text = read(`examples/dordrecht/${page}`)
    expect([council, society]).toEqual([inReadme(proven), inReadme(jointly)])
    expect(text.startsWith(`# ${name}\n`)).toBe(true)
    expect(text).toContain(`| ${onPage(proven)} | ${onPage(jointly)} |`)
    expect(text).toContain(`| ${onPage(unproven)} | ${onPage(jointlyUnproven)} |`)
  })
})
