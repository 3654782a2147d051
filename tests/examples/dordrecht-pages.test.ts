import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

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

describe('the Dordrecht programme on paper', () => {
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
