import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { mbc, temporaryFolder, unwrapped } from './mbc.js'

const example = fileURLToPath(new URL('../../examples/aandachtshuishoudens.yaml', import.meta.url))

const folder = temporaryFolder()

/** A case of sixteen lines with three uncertain prices, and more lines from line 17 on. */
const written = (more = '', price = '{ low: 60, mode: 100, high: 200 }'): string => {
  const path = join(folder, 'case.yaml')
  const item = (id: string): string =>
    `  - { id: ${id}, targetGroup: groep, domain: ggz, volume: 10, price: ${price}, payers: gemeente }`
  const effect = (id: string): string => `      - { costItem: ${id}, reduction: 0.2, evidence: probable }`
  writeFileSync(
    path,
    `name: Onzeker
timeline: { from: 2024-01, through: 2027-12 }
prices: { level: 2024 }
parties: [{ id: gemeente }]
targetGroups: [{ id: groep, households: 100 }]
costItems:
${['a', 'b', 'c'].map(item).join('\n')}
interventions:
  - id: team
    targetGroup: groep
    enrolment: [{ from: 2024-01, through: 2024-12, households: 50, per: cohort }]
    effects:
${['a', 'b'].map(effect).join('\n')}
${more}`,
  )
  return path
}

const correlations = (...pairs: readonly (readonly [string, string, number])[]): string =>
  `correlations:\n${pairs.map(([one, other, rank]) => `  - { between: [costItems.${one}, costItems.${other}], rank: ${rank} }`).join('\n')}\n`

/** A text with the line breaks that fit it to a terminal undone. */
const unfolded = (text: string): string => text.replaceAll('\n    ', ' ')

describe('simulate and sensitivity', () => {
  it('count one draw as one, and do not state its error', async () => {
    const { out } = await mbc('simulate', example, '--draws', '1', '--lang', 'en', '--full')
    expect(out).toContain('\n1 draw, seed of the draws: 1; 12 uncertain numbers.')
    expect(out).toMatch(/Zorgverzekeraars +[\d,]+ +- +never +-\n/)
  })
  it('say how certain the worked example is, within 80 columns', async () => {
    const { code, out, err } = await mbc('simulate', example, '--draws', '2000', '--seed', '3', '--full')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('12 onzekere getallen')
    expect(out).toContain('Slechtste 5%')
    expect(out).toMatch(/^Overige gemeenten.* geen voorschot/m)
    expect(out).toMatch(/Zonder\s+bedragen: Zorgkantoor, Familie en vrienden\./)
    expect(out).not.toMatch(/^Zorgkantoor/m)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })
  it.each(['simulate', 'propose'])('take two screens of 24 lines, unless all is asked for: %s', async (command) => {
    const draws = command === 'simulate' ? ['--draws', '200'] : []
    for (const language of ['nl', 'en']) {
      const lines = (text: string): number => text.split('\n').length - 1
      const { out } = await mbc(command, example, ...draws, '--lang', language)
      const { out: full } = await mbc(command, example, ...draws, '--lang', language, '--full')
      expect(lines(out)).toBeLessThanOrEqual(48)
      expect(unwrapped(out)).toContain(`mbc ${command} ${example} --full`)
      expect(lines(full)).toBeGreaterThan(48)
    }
  })
  it('say which number matters in it, within 80 columns', async () => {
    const { code, out, err } = await mbc('sensitivity', example, '--draws', '2000')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/solidariteit blijft/)
    expect(out).toMatch(/Hoogstens +± fout/)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })
})

describe('a case without uncertain numbers', () => {
  const [dutch, english] = [
    'Geen enkel getal heeft een bandbreedte: pas met bandbreedtes, zoals ',
    'No number has a range: only ranges, such as ',
  ]
  it('has switching values and scenarios, and says what the other analyses need', async () => {
    const { code, out, err } = await mbc('sensitivity', written('', '100'))
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Omslagpunten: bij welk getal slaat de uitkomst om?')
    expect(out).toContain('een jaar later')
    expect(out).toContain(dutch)
    expect(out).not.toMatch(/Wat maakt het verschil|Hoogstens|Steeds verandert/)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    expect((await mbc('sensitivity', written('', '100'), '--lang', 'en')).out).toContain(english)
    expect((await mbc('sensitivity', written(), '--draws', '10')).out).not.toContain(dutch)
  })
  it('has them as JSON, which holds no sentence', async () => {
    const { code, out, err } = await mbc('sensitivity', written('', '100'), '--json', '--figure', 'society.welfare.npv')
    expect([code, err]).toEqual([0, ''])
    const found = JSON.parse(out) as Record<
      'tornado' | 'switching' | 'scenarios' | 'information',
      readonly { readonly figure: string }[]
    >
    expect([found.tornado, found.information]).toEqual([[], []])
    expect(new Set(found.switching.map(({ figure }) => figure))).toEqual(new Set(['society.welfare.npv']))
    expect(found.scenarios.length).toBeGreaterThan(1)
  })
  it('has no figure that is not there', async () => {
    const { code, out, err } = await mbc('sensitivity', written('', '100'), '--figure', 'gemeente.nvp')
    expect([code, out]).toEqual([2, ''])
    expect(unwrapped(err)).toContain('Bedoelt u gemeente.cash.npv of gemeente.welfare.npv?')
  })
})

describe('what cannot be simulated is reported, with its line, and nothing is calculated', () => {
  it.each([
    [
      'a number that is fixed in a correlation',
      () => mbc('simulate', written(correlations(['a.price', 'b.volume', 0.5]))),
      "case.yaml:18:36  correlations[0].between[1]: 'costItems.b.volume' is niet onzeker",
    ],
    [
      'a pair twice',
      () => mbc('simulate', written(correlations(['a.price', 'b.price', 0.5], ['b.price', 'a.price', 0.4]))),
      'case.yaml:19:16  correlations[1].between: dit tweetal staat er al',
    ],
    [
      'a path in a scenario',
      () => mbc('sensitivity', written('scenarios:\n  - { id: fout, set: { costItems.a.prijs: 3 } }\n')),
      "scenarios[0].set.costItems.a.prijs: geen getal van deze case heeft het pad 'costItems.a.prijs'",
    ],
  ])('%s', async (_, call, message) => {
    const { code, out, err } = await call()
    expect([code, out]).toEqual([1, ''])
    expect(unfolded(err)).toContain(message)
    expect(err).toContain('doe dit: ')
    expect(err).toContain('1 probleem. Er is niets berekend.')
  })
  it.each([
    [
      'correlations that cannot hold together',
      correlations(['a.price', 'b.price', 0.99], ['b.price', 'c.price', 0.99], ['a.price', 'c.price', -0.99]),
      'case.yaml:18:3  correlations: Deze correlaties kunnen niet samen bestaan.',
    ],
    [
      'a number that is fixed in a correlation',
      correlations(['a.price', 'b.volume', 0.5]),
      "case.yaml:18:36  correlations[0].between[1]: 'costItems.b.volume' is niet onzeker",
    ],
  ])('%s: a check says so in the same words', async (_, more, message) => {
    const path = written(more)
    const checked = await mbc('check', path)
    expect([checked.code, checked.out]).toEqual([1, ''])
    expect(unfolded(checked.err)).toContain(message)
    expect(checked.err).toBe((await mbc('simulate', path)).err)
  })
  it('correlations of a case without uncertain numbers: a check, and an analysis of sensitivity', async () => {
    const path = written(correlations(['a.price', 'b.price', 0.5]), '100')
    for (const command of ['check', 'sensitivity']) {
      const { code, out, err } = await mbc(command, path)
      expect([code, out]).toEqual([1, ''])
      expect(unfolded(err)).toContain("correlations[0].between[0]: 'costItems.a.price' is niet onzeker")
    }
  })
  it('correlations that hold together pass a check', async () => {
    expect(
      await mbc(
        'check',
        written(correlations(['a.price', 'b.price', 0.9], ['b.price', 'c.price', 0.9], ['a.price', 'c.price', 0.9])),
      ),
    ).toMatchObject({ code: 0, err: '' })
  })
  it('a case without uncertain numbers, which is in order: the call is wrong', async () => {
    const path = written('', '100')
    expect((await mbc('check', path)).code).toBe(0)
    const { code, out, err } = await mbc('simulate', path)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Geen enkel getal van deze businesscase is onzeker.')
    expect(err).toContain('doe dit: ')
    expect(err).not.toContain('1 probleem')
  })
  it('correlations that cannot hold together, with the nearest that can: copied, they hold', async () => {
    const { code, err } = await mbc(
      'simulate',
      written(correlations(['a.price', 'b.price', 0.9], ['b.price', 'c.price', 0.9], ['a.price', 'c.price', -0.9])),
    )
    expect(code).toBe(1)
    expect(unfolded(err)).toContain('case.yaml:18:3  correlations: Deze correlaties kunnen niet samen bestaan.')
    const nearest = [...unfolded(err).matchAll(/costItems\.(\w)\.price en costItems\.(\w)\.price: (-?[\d.]+) /g)].map(
      ([, one, other, rank]) => [`${one}.price`, `${other}.price`, Number(rank)] as const,
    )
    expect(nearest).toHaveLength(3)
    expect((await mbc('simulate', written(correlations(...nearest)), '--draws', '500')).code).toBe(0)
  })
  it('and in a report too', async () => {
    const impossible = written(
      correlations(['a.price', 'b.price', 0.9], ['b.price', 'c.price', 0.9], ['a.price', 'c.price', -0.9]),
    )
    const { code, err } = await mbc('report', impossible, '--out', join(folder, 'rapport'))
    expect(code).toBe(1)
    expect(unwrapped(err)).toContain('case.yaml:18:3  correlations: Deze correlaties kunnen niet samen bestaan.')
    expect(err).toContain('1 probleem. Er is niets berekend.')
  })
  it('in English when that is asked for', async () => {
    const { err } = await mbc('simulate', written('', '100'), '--lang', 'en')
    expect(err).toContain('No number of this case is uncertain.')
    expect(err).toContain('do this: State for a number how it varies')
    expect((await mbc('simulate', written(), '--draws', '0', '--lang', 'en')).err).toContain(
      'State a whole number from 1 to 100000000.',
    )
  })
  it.each([
    [['--draws', '0'], 'Geef een heel getal van 1 tot en met 100000000.'],
    [['--draws', '1e6'], 'Geef een heel getal van 1 tot en met 100000000.'],
    [['--seed', '-1'], 'Geef een heel getal van 0'],
    [['--sampling', 'sobol'], 'Kies uit random, latin-hypercube.'],
  ])('a call such as %s', async (words, message) => {
    const { code, out, err } = await mbc('simulate', written(), ...words)
    expect([code, out]).toEqual([2, ''])
    expect(unwrapped(err)).toContain(message)
  })
  it('a figure that is not there', async () => {
    const { code, err } = await mbc('sensitivity', written(), '--figure', 'gemeente.nvp')
    expect(code).toBe(2)
    expect(err).toContain("Het cijfer 'gemeente.nvp' bestaat niet in deze businesscase.")
    expect(err.replace(/\s+/g, ' ')).toContain('Bedoelt u gemeente.cash.npv of gemeente.welfare.npv? cash is de kas')
  })
})
