import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calculate, resultsJson } from '../../src/index.js'
import { simulate } from '../../src/risk/index.js'
import { exampleCase } from '../examples/example-case.js'
import { run } from '../../src/cli/program.js'

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))
const printed = async (...words: readonly string[]): Promise<string> => {
  let text = ''
  const add = (more: string) => (text += more)
  expect(await run(words, { out: add, err: add })).toBe(0)
  return text
}
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const dordrecht = 'examples/aandachtshuishoudens.yaml'

describe('what mbc calculate shows at once', () => {
  it.each(examples.flatMap((name) => ['nl', 'en'].map((language) => [name, language] as const)))(
    'takes two screens of 40 lines and 80 columns at most: %s (%s)',
    async (name, language) => {
      const lines = (await printed('calculate', `examples/${name}`, '--lang', language)).trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(80)
      expect(lines.filter((line) => line.length > 80 || /\s$/.test(line))).toEqual([])
      const whole = await printed('calculate', `examples/${name}`, '--lang', language, '--full')
      expect(lines.at(-1)!.endsWith(`mbc calculate examples/${name} --full.`)).toBe(
        whole.trimEnd() !== lines.join('\n'),
      )
    },
  )

  it('names what it leaves out, and all of it stands in --full', async () => {
    const [short, full] = [await printed('calculate', dordrecht), await printed('calculate', dordrecht, '--full')]
    const named = /Hier niet getoond: ([^.]*)\./.exec(flat(short))![1]!.split('; ')
    expect(named).toEqual(
      expect.arrayContaining(['Kosten en besparing per partij', 'Bewijs, discontovoet en afronding']),
    )
    const tables = ['Besparingsladder', 'Structureel tekort', 'Verevening en afspraken', 'Samenleving']
    for (const title of tables) {
      expect(named).toContain(title)
      expect(short).not.toMatch(new RegExp(`^${title}[^\n]*\n-+$`, 'm'))
      expect(full).toMatch(new RegExp(`^${title}[^\n]*\n-+$`, 'm'))
    }
    expect(full).not.toContain('Hier niet getoond')
  })

  it('puts the outcome as stated beside the mean, range and chance that mbc simulate gives', async () => {
    const { parties } = await simulate(exampleCase('aandachtshuishoudens'))
    const { npv, gains, payback } = parties.find(({ id }) => id === 'gemeente')!.cash
    const euro = (value: number): string => Math.abs(Math.round(value)).toLocaleString('nl-NL')
    const text = flat(await printed('calculate', dordrecht)).replaceAll('\u00a0', ' ')
    // The case shows a gain, and the draws a loss on average: the reason why they stand side by side.
    expect(npv.mean).toBeLessThan(0)
    expect(text).toContain(
      `Als alles uitkomt zoals opgegeven, is er voor Gemeente Dordrecht € 318.046 voordeel. Met de opgegeven onzekerheid is dat gemiddeld € ${euro(npv.mean!)} nadeel, in 9 van de 10 gevallen tussen € -${euro(npv.percentiles[0]!)} en € ${euro(npv.percentiles[4]!)}; de kans op voordeel is ${Math.round(gains.value * 100)}%.`,
    )
    expect(text).toContain(
      `na 6,3 jaar (april 2025); de kans dat het binnen de looptijd lukt, is ${Math.round(payback.years.defined * 100)}%.`,
    )
    expect(text).toContain('10.000 trekkingen van wat onzeker is (12 getallen)')
  })

  it('draws as often as asked, and not at all for 0 or for JSON', async () => {
    expect(flat(await printed('calculate', dordrecht, '--draws', '300'))).toContain('300 trekkingen')
    const undrawn = flat(await printed('calculate', dordrecht, '--draws', '0'))
    expect(undrawn).toContain('Niet alle getallen zijn zeker')
    expect(undrawn).not.toMatch(/gemiddeld|kans/)
    expect(await printed('calculate', dordrecht, '--json')).toBe(
      resultsJson(calculate(exampleCase('aandachtshuishoudens'))),
    )
  })

  it('says a loss in cash in the same breath as a gain in welfare', async () => {
    expect(flat(await printed('calculate', 'examples/fonds-zorgzame-stad.yaml')).replaceAll('\u00a0', ' ')).toContain(
      'Per saldo is dat € 1.586.376 voordeel, maar in geld (kas) hebben de partijen samen € 2.182.662 nadeel, en heeft geen enkele partij voordeel.',
    )
  })
})
