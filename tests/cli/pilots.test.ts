import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { mbc, temporaryFolder, unwrapped } from './mbc.js'

const example = fileURLToPath(new URL('../../examples/aandachtshuishoudens.yaml', import.meta.url))

const folder = temporaryFolder()

/** A team that 100 households enter; what it saves is shared, and what it costs too, or the municipality pays. */
const written = ({
  success = '{ distribution: beta, mean: 0.4, sd: 0.2 }',
  payers = '{ gemeente: 0.5, verzekeraar: 0.5 }',
} = {}): string => {
  const path = join(folder, 'proef.yaml')
  writeFileSync(
    path,
    `name: Proef
timeline: { from: 2026-01, through: 2029-12 }
prices: { level: 2026 }
discounting: { rate: 0.03 }
parties: [{ id: gemeente, name: De gemeente }, { id: verzekeraar, name: Zorgverzekeraar }]
targetGroups: [{ id: gezinnen, households: 200 }]
costItems:
  - { id: ggz, targetGroup: gezinnen, domain: ggz, volume: 20, price: 120, payers: verzekeraar }
  - { id: jeugd, targetGroup: gezinnen, domain: jeugdzorg, volume: 30, price: 80, payers: gemeente }
interventions:
  - id: team
    name: Gezinsteam
    targetGroup: gezinnen
    enrolment: [{ from: 2026-01, through: 2026-12, households: 100, per: cohort }]
    success: ${success}
    costs: [{ id: loon, kind: yearly, amount: 60000, from: 2026-01, through: 2027-12, payers: ${payers} }]
    effects:
      - { costItem: ggz, reduction: 0.2, evidence: possible }
      - { costItem: jeugd, reduction: { low: 0.1, mode: 0.25, high: 0.4 }, evidence: possible }
`,
  )
  return path
}

const pilots = async (path: string, ...words: readonly string[]): Promise<string> => {
  const { code, out, err } = await mbc('sensitivity', path, '--pilots', '--draws', '2000', ...words)
  expect([code, err]).toEqual([0, ''])
  for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  return unwrapped(out)
}

describe('mbc sensitivity --pilots', () => {
  it('says which pilot first, how many households, what it is worth, and who pays what: the whole cost', async () => {
    const out = await pilots(written(), '--pilot-cost', '2000', '--pilot-cost-per-household', '100')
    expect(out).toMatch(
      /Begin zo: tel bij 20 huishoudens van Gezinsteam of het lukt\. Dat is de samenleving € 1\d\.\d{3} waard \(± \d+\) en kost € 4\.000, dus netto € 1\d\.\d{3}\./,
    )
    const [, gemeente = '', verzekeraar = ''] =
      /de gemeente \d+% \(€ (.{3,5})\) en Zorgverzekeraar \d+% \(€ (.{3,5})\)/.exec(out) ?? []
    expect([gemeente, verzekeraar].map((each) => Number(each.replace('.', ''))).reduce((sum, each) => sum + each)).toBe(
      4000,
    )
    expect(out).toContain('De pilot is elke betaler meer waard dan hij haar kost.')
    expect(out).toContain('De pilot telt bij hoeveel deelnemers het lukt. Wat de deelnemers')
    expect(out).not.toContain('gratis')
  })

  it('says it in English, and that a pilot without stated costs is free here', async () => {
    const out = await pilots(written(), '--lang', 'en')
    expect(out).toContain('Begin like this: count for 100 households of Gezinsteam whether it succeeds.')
    expect(out).toContain('What a pilot costs is not stated (--pilot-cost, --pilot-cost-per-household).')
    expect(out).not.toMatch(/lukt|waard|huishoudens/)
  })

  it('has one payer where the decision of one party alone may change', async () => {
    const out = await pilots(written({ payers: 'gemeente' }), '--pilot-cost', '500')
    expect(out).toContain(
      'Van de partijen verandert alleen bij de gemeente het besluit: daar hoort de rekening (€ 500).',
    )
  })

  it('says why none is worth what it costs, and how large one might be', async () => {
    const out = await pilots(written(), '--pilot-cost', '200_000')
    expect(out).toContain('Geen enkele pilot is de samenleving meer waard dan hij kost.')
    expect(out).toContain('Hoe groot? succes, Gezinsteam')
    const dear = await pilots(example, '--pilot-cost', '900_000')
    expect(dear).toContain('doorgaan blijft voor haar het beste. Ook voor een partij die alleen op haar eigen kas let')
  })

  it('says that no outcome changes what society does, and to whom a pilot is worth something all the same', async () => {
    const out = await pilots(example)
    expect(out).toContain('wat er ook uitkomt, doorgaan blijft voor haar het beste.')
    expect(out).toMatch(/aandachtshuishoudens: Gemeente Dordrecht/)
    const never = await pilots(written({ success: '{ distribution: beta, mean: 0.02, sd: 0.005 }' }))
    expect(never).toContain('wat er ook uitkomt, niet doorgaan blijft voor haar het beste.')
    expect(never).toContain('Ook bij geen van de partijen verandert het besluit over de eigen kas.')
  })

  it('measures a change where it is stated how much households differ, and has every size with --full', async () => {
    const spread = 'interventions.team.effects.jeugd.reduction=0.3'
    const out = await pilots(
      written({ success: '0.4' }),
      '--pilot-spread',
      spread,
      '--pilot-cost-per-household',
      '1',
      '--full',
    )
    expect(out).toMatch(/meet bij \d+ huishoudens van Gezinsteam het volgende: vermindering, Gezinsteam, jeugd/)
    expect(out).toContain('De pilot meet een gemiddelde bij de opgegeven spreiding. Wat de deelnemers')
    expect(out).toContain('voor de gemeente (kas), in euro’s')
  })

  it('is JSON that says what the text says', async () => {
    const { out } = await mbc('sensitivity', written(), '--json', '--draws', '500', '--pilot-cost', '2000')
    const found = JSON.parse(out) as {
      readonly format: string
      readonly costs: unknown
      readonly first: { readonly n: number; readonly payers: readonly { readonly pays: number }[] }
    }
    expect([found.format, found.costs]).toEqual(['mbc-pilots/1', { once: 2000, perHousehold: 0 }])
    expect(found.first.payers.reduce((sum, { pays }) => sum + pays, 0)).toBeCloseTo(2000, 6)
  })

  it.each([
    [['--figure', 'society.welfare.npv'], 'laat --figure weg'],
    [['--pilot-spread', 'interventions.team.success'], 'is geen adres met een spreiding'],
    [['--pilot-spread', 'costItems.ggz.price=3'], 'is geen verandering door een effect'],
    [['--pilot-cost', 'veel'], 'Geef een bedrag in euro’s van nul of meer'],
  ])('refuses %j', async (words, message) => {
    const { code, out, err } = await mbc('sensitivity', written(), '--pilots', ...words)
    expect([code, out]).toEqual([2, ''])
    expect(unwrapped(err)).toContain(message)
  })

  it('refuses a case in which nothing can be measured', async () => {
    const { code, err } = await mbc('sensitivity', written({ success: '0.4' }), '--pilots')
    expect(code).toBe(2)
    expect(unwrapped(err)).toContain('Er is niets wat een pilot kan meten.')
  })
})
