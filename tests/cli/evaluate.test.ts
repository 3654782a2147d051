import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { evaluationSchema } from '../../src/report/evaluation/evaluation-schema.js'
import { handInput, programmeInput } from '../report/evaluation/evaluated-cases.js'
import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()

const written = (name: string, content: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

const hand = written('hand.json', handInput)
const plan = written('plan.json', { ...handInput, realised: undefined })

describe('mbc evaluate', () => {
  it('sets planned, realised and forecast beside each other, with causes', async () => {
    const { code, out, err } = await mbc('evaluate', hand, '--as-of', '2026-12', '--draws', '200', '--lang', 'nl')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/De gemeente \(kas\)\s+50\.000\s+13\.000\s+24\.000\s+-26\.000/)
    expect(out).toContain('Minder instroom kost de gemeente € 18.000.')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('gives JSON that follows its schema, the same for the same seed', async () => {
    // Half of those who entered are counted, so that the gain of the others varies, about what it costs.
    const [team] = handInput.interventions
    const varies = written('wisselt.json', {
      ...handInput,
      interventions: [
        { ...team, costs: [{ id: 'loon', kind: 'once', month: '2026-01', amount: 30_000, payers: 'gemeente' }] },
      ],
      realised: {
        through: '2026-12',
        interventions: { team: { enrolled: { 2026: 60 }, success: { of: 30, succeeded: 15 } } },
      },
    })
    const call = (...seed: readonly string[]) => mbc('evaluate', varies, '--json', '--draws', '200', ...seed)
    const [one, again, other] = [await call(), await call('--seed', '1'), await call('--seed', '2')]
    expect(evaluationSchema.safeParse(JSON.parse(one.out)).error?.issues).toBeUndefined()
    expect(again.out).toBe(one.out)
    expect(other.out).not.toBe(one.out)
    expect((await mbc('schema', '--evaluation')).out).toBe(readFileSync('evaluation.schema.json', 'utf8'))
  })

  it('writes the report as a page or as Markdown, and the letter in its place', async () => {
    const place = (name: string): string => join(folder, name)
    const call = async (...words: readonly string[]) =>
      mbc('evaluate', hand, '--draws', '50', '--date', '2027-02-01', '--lang', 'nl', ...words)
    expect(await call('--out', place('evaluatie.html'))).toEqual({
      code: 0,
      out: `${place('evaluatie.html')}: geschreven.\n`,
      err: '',
    })
    const page = readFileSync(place('evaluatie.html'), 'utf8')
    expect(page).toMatch(/^<!DOCTYPE html>/)
    expect(page).toContain('<svg')
    await call('--out', place('evaluatie.md'))
    expect(readFileSync(place('evaluatie.md'), 'utf8')).toContain('*Evaluatie, 1 februari 2027*')
    expect(readFileSync(place('evaluatie.md'), 'utf8')).toMatch(/\| Evaluatie \| [0-9a-f]{16} /)
    await call('--out', place('brief.html'), '--memo')
    expect(readFileSync(place('brief.html'), 'utf8')).toContain('Raadsinformatiebrief')
    const letter = await call('--memo')
    await call('--out', place('brief.md'), '--memo')
    expect(letter.out).toBe(readFileSync(place('brief.md'), 'utf8'))
    expect(letter.out).toMatch(/businesscase [0-9a-f]{16}, evaluatie [0-9a-f]{16} .*\n$/)
  })

  it.each([
    [
      'nl',
      'Het bestand zegt wat er gebeurde tot en met 2026-12 (realised.through), en niet tot en met 2026-06. Laat --as-of weg of geef --as-of 2026-12',
    ],
    [
      'en',
      'The file states what happened through 2026-12 (realised.through), and not through 2026-06. Leave --as-of out or state --as-of 2026-12',
    ],
  ])('refuses another reference month than that of the file (%s)', async (language, message) => {
    const { code, out, err } = await mbcInOneLine('evaluate', hand, '--as-of', '2026-06', '--lang', language)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it.each([
    [
      'nl',
      'Deze businesscase zegt niet wat er gerealiseerd is, dus er is niets te evalueren. Schrijf realised in het bestand',
    ],
    ['en', 'This case does not state what was realised, so there is nothing to evaluate. Write realised in the file'],
  ])('refuses a case in which nothing is realised (%s)', async (language, message) => {
    const { code, out, err } = await mbcInOneLine('evaluate', plan, '--lang', language)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it.each([
    [['--json', '--memo'], 'niet om beide'],
    [['--json', '--out', join(folder, 'x.html')], 'niet om beide'],
    [['--out', join(folder, 'x.pdf')], 'x.html'],
    [['--out', hand], 'de businesscase zelf'],
    [['--as-of', 'december'], 'Geef een maand'],
    [['--draws', '0'], '1'],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await mbcInOneLine('evaluate', hand, '--lang', 'nl', ...words)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(existsSync(join(folder, 'x.html')) || existsSync(join(folder, 'x.pdf'))).toBe(false)
  })

  it('evaluates a plan that used more than its budget: what happened is a fact', async () => {
    const file = written('te-veel.json', {
      ...programmeInput,
      budget: { ...programmeInput.budget, amount: 300_000, planned: { 2024: 100_000, 2025: 100_000, 2026: 100_000 } },
    })
    const { code, out } = await mbc('evaluate', file, '--draws', '20', '--lang', 'nl')
    expect(code).toBe(0)
    expect(out).toContain('Ook het plan zelf kon zo niet worden uitgevoerd')
  })

  it('reads what is realised from a file of its own, and never writes over it', async () => {
    const realised = written('realisatie.json', { realised: handInput.realised })
    const apart = await mbc('evaluate', plan, '--realised', realised, '--draws', '50', '--lang', 'nl')
    expect(apart).toEqual(await mbc('evaluate', hand, '--draws', '50', '--lang', 'nl'))
    const page = written('evaluatie-bron.md', { realised: handInput.realised })
    const { code } = await mbc('evaluate', plan, '--realised', page, '--out', page)
    expect(code).toBe(2)
    expect(readFileSync(page, 'utf8')).toBe(JSON.stringify({ realised: handInput.realised }))
  })

  it('says what is wrong with a case, with exit code 1', async () => {
    const { code, err } = await mbc('evaluate', written('fout.json', { ...handInput, prices: {} }), '--lang', 'nl')
    expect(code).toBe(1)
    expect(err).toContain('prices')
  })
})
