import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { calculate } from '../../../src/calculation/index.js'
import { lineOfAddress } from '../../../src/cli/files/line-of-address.js'
import { readCaseWithData } from '../../../src/cli/files/read-case-file.js'
import { reviewSchema } from '../../../src/report/json/review-schema.js'
import { reviewCase } from '../../../src/review/index.js'
import { mbc, temporaryFolder, unwrapped } from '../mbc.js'

const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
const folder = temporaryFolder()
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

interface Printed {
  readonly language: string
  readonly problems: readonly Readonly<Record<string, unknown>>[]
  readonly findings: readonly { readonly code: string; readonly addresses: readonly string[] }[]
}
const printed = (out: string): Printed => reviewSchema.parse(JSON.parse(out))

const sound = readFileSync(example('begeleiding-thuis.yaml'), 'utf8')

/** Each of two pairs goes up and down together, and the third pair apart: no draw has all three. */
const impossible = `name: Klein
timeline: { from: 2024-01, through: 2024-12 }
prices: { level: 2024 }
parties: [{ id: p, kind: gemeente }]
targetGroups: [{ id: g, households: 10 }]
costItems:
${['a', 'b', 'c']
  .map(
    (id) =>
      `  - { id: ${id}, targetGroup: g, domain: wmo, volume: 1, price: { low: 60, mode: 100, high: 140 }, payers: p }\n`,
  )
  .join('')}interventions:
  - { id: i, targetGroup: g, enrolment: [{ from: 2024-01, through: 2024-12, households: 10, per: cohort }], effects: [{ id: e, costItem: a, reduction: 0.5, evidence: possible }] }
correlations:
  - { between: [costItems.a.price, costItems.b.price], rank: 0.99 }
  - { between: [costItems.b.price, costItems.c.price], rank: 0.99 }
  - { between: [costItems.a.price, costItems.c.price], rank: -0.99 }
`

describe('mbc check --json', () => {
  it('prints the problems of a case that is wrong, with their places, and ends as without --json', async () => {
    const wrong = file(
      'fout.yaml',
      sound.replace('kind: gemeente', 'kind: gemeenten').replace('value: 200', 'value: x'),
    )
    const line = (text: string): number =>
      readFileSync(wrong, 'utf8')
        .split('\n')
        .findIndex((each) => each.includes(text)) + 1
    const { code, out, err } = await mbc('check', wrong, '--json')
    expect([code, err]).toEqual([1, ''])
    const { problems, findings, language } = printed(out)
    expect([findings, language]).toEqual([[], 'nl'])
    expect(problems.map((problem) => [problem['code'], problem['file'], problem['line']]).sort()).toEqual([
      ['not-a-number', wrong, line('value: x')],
      ['unknown-choice', wrong, line('kind: gemeenten')],
    ])
    const english = printed((await mbc('check', wrong, '--json', '--lang', 'en')).out)
    expect(english.language).toBe('en')
    expect(english.problems.map(({ message }) => message)).not.toEqual(problems.map(({ message }) => message))
  })

  it('prints what no draw can satisfy as a problem', async () => {
    const { code, out, err } = await mbc('check', file('onmogelijk.yaml', impossible), '--json')
    expect([code, err]).toEqual([1, ''])
    expect(printed(out).problems.map((problem) => problem['code'])).toEqual(['impossible-correlations'])
  })

  it('has no problems where the case can be calculated', async () => {
    const { code, out } = await mbc('check', example('begeleiding-thuis.yaml'), '--json')
    expect([code, printed(out).problems]).toEqual([0, []])
  })
})

describe('mbc check', () => {
  it('names the line of the first place of a finding, and how many places there are', async () => {
    const bare = file('kaal.yaml', sound.replaceAll(/, source: [^,}]*\}/g, ' }'))
    const { out } = await mbc('check', bare)
    const { findings } = printed((await mbc('check', bare, '--json')).out)
    const several = findings.filter(({ addresses }) => addresses.length > 1)
    expect(several).not.toEqual([])
    expect(out).toMatch(/- \[hoort\] \S*kaal\.yaml:\d+:\d+ \d+ plaatsen:/)
    for (const { addresses } of findings.filter((each) => each.addresses.length === 1))
      expect(unwrapped(out)).toContain(` ${addresses[0]}:`)
  })

  it('says that it asks what a reader would ask too', async () => {
    expect(unwrapped((await mbc('check', '--help')).out)).toContain('noemt alle problemen tegelijk, en daarna wat')
    expect(unwrapped((await mbc('check', '--help', '--lang', 'en')).out)).toContain(
      'the problems and the remarks as JSON',
    )
  })
})

describe('the places of findings', () => {
  it.each(readdirSync(example('')).filter((name) => name.endsWith('.yaml')))(
    'are each written in %s, or would stand in a part that is',
    (name) => {
      const { businessCase, ...whole } = readCaseWithData(example(name), 'nl')
      const lineOf = lineOfAddress(whole)
      for (const { code, addresses } of reviewCase(calculate(businessCase), { asOf: '2040-01-01' }))
        for (const address of addresses)
          // A list that is not there is not in the file, nor is a choice of the case that was left to the default.
          if (!['pm', 'discounting', 'discounting.regime', 'prices.index'].includes(address))
            expect(lineOf(address), `${code} ${address}`).toMatch(/\.yaml:\d+:\d+$/)
    },
  )
})

describe('a casus where a case belongs, and the reverse', () => {
  const casus = example('casus/gezin.yaml')
  it.each([['check'], ['explain'], ['calculate'], ['simulate']])(
    'is named by mbc %s, with the command for it',
    async (command) => {
      const { code, out, err } = await mbc(command, casus)
      expect([code, out]).toEqual([2, ''])
      expect(unwrapped(err)).toContain(`'${casus}' is een casus, over één huishouden (services en plans)`)
      expect(unwrapped(err)).toContain(`Gebruik mbc casus ${casus};`)
      expect(unwrapped((await mbc(command, casus, '--lang', 'en')).err)).toContain(`Use mbc casus ${casus};`)
    },
  )

  it('is so with reference data beside it too', async () => {
    const overlay = file('naslag.yaml', 'unitCosts: []\n')
    expect((await mbc('check', casus, '--reference', overlay)).code).toBe(2)
  })

  it('is named by mbc casus for a case', async () => {
    const { code, err } = await mbc('casus', example('begeleiding-thuis.yaml'))
    expect(code).toBe(2)
    expect(unwrapped(err)).toContain('is een businesscase (costItems en interventions), en geen casus')
  })
})
