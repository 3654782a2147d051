import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { run } from '../../src/cli/program.js'
import { calculate } from '../../src/index.js'
import { exampleCase } from '../examples/example-case.js'
import { codeBlocks } from './code-blocks.js'

const readme = readFileSync('README.md', 'utf8')

describe('the picture of parties and flows', () => {
  const results = calculate(exampleCase())
  const diagram = codeBlocks(readme).find(({ language }) => language === 'mermaid')!.text
  const drawn = (pattern: RegExp): Record<string, number> =>
    Object.fromEntries<number>(
      [...diagram.matchAll(pattern)].map(({ groups }) => [
        groups!['party']!,
        Number(groups!['amount']!.replace(',', '')),
      ]),
    )
  /** Thousands of euros, without the parties that nothing flows to or from. */
  const thousands = (pick: (party: (typeof results.parties)[number]) => (typeof results.society)['cash']['npv']) =>
    Object.fromEntries(
      results.parties
        .map((party) => [party.id, Number(pick(party).div(1000).toFixed(0))] as const)
        .filter(([, amount]) => amount !== 0),
    )

  it('draws what each party pays', () => {
    expect(drawn(/pays_(?<party>\w+)\["[^"]+"\] -- "(?<amount>[\d,]+)" --> aanpak/g)).toEqual(
      thousands((party) => party.cash.costs.presentValue.neg()),
    )
  })

  it('draws what each party saves in cash, and what households lose', () => {
    expect(drawn(/aanpak -[-.] "(?<amount>-?[\d,]+)" (?:-->|\.->) saves_(?<party>\w+)/g)).toEqual(
      thousands((party) => party.cash.retained.presentValue),
    )
  })

  it('draws a line for every amount, by the names of the case', () => {
    expect(diagram.split('\n').filter((line) => /--|-\./.test(line))).toHaveLength(10)
    for (const [, id = '', name = ''] of diagram.matchAll(/(?:pays|saves)_(\w+)\["([^"]+)"\]/g))
      expect(results.parties.find((party) => party.id === id)!.name.startsWith(name)).toBe(true)
  })
})

describe('what the README promises', () => {
  const { scripts, exports, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
    exports: Record<string, unknown>
    engines: { node: string }
  }

  it('is a command that exists', () => {
    for (const [, script = ''] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script)
    expect(engines.node).toBe('>=20')
  })

  it('lists every entry of the package', () => {
    const listed = [...readme.matchAll(/^\| `maatschappelijke-businesscase(\/[\w./-]+)?` \|/gm)].map(
      ([, path]) => `.${path ?? ''}`,
    )
    expect(listed.sort()).toEqual(
      Object.keys(exports)
        .filter((entry) => entry !== './package.json')
        .sort(),
    )
  })

  it('lists every command, and no other', async () => {
    let help = ''
    await run(['--help'], { out: (text) => (help += text), err: () => undefined })
    const known = [...help.matchAll(/^ {2}([a-z]+)(?: [[<]| {2})/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help')
      .sort()
    const listed = [...readme.matchAll(/^\| `mbc ([a-z]+)/gm)].map(([, name]) => name).sort()
    expect(listed).toEqual(known)
  })

  it('exits as its table says', async () => {
    const quiet = { out: () => undefined, err: () => undefined }
    expect(await run(['check', 'examples/aandachtshuishoudens.yaml'], quiet)).toBe(0)
    expect(await run(['check', 'package.json'], quiet)).toBe(1)
    expect(await run(['check', 'nowhere.yaml'], quiet)).toBe(2)
    expect(await run(['nothing'], quiet)).toBe(2)
    expect(await run(['explain', 'examples/aandachtshuishoudens.yaml', 'nobody.cash.npv'], quiet)).toBe(2)
  })
})
