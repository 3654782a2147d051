import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { smallInput, type SmallCase } from '../programme/programme-cases.js'
import { mbc, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()

const file = (name: string, choice: SmallCase): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(smallInput(choice)))
  return path
}

const pair = (): [string, string] => [file('a.json', {}), file('b.json', { name: 'Wijkteam', reduction: 0.2 })]

describe('mbc claims', () => {
  it('prints what two cases both claim, in Dutch, adding up', async () => {
    const { code, out } = await mbc('claims', ...pair())
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 9)).toEqual([
      'Claimregister: besparingen die meer dan één businesscase claimt',
      '===============================================================',
      'Businesscases, in euro’s van 2024:',
      'A: Pontonnier',
      'B: Wijkteam',
      '',
      'Doelgroep  Kostenpost  Cases  Geclaimd  Samen mogelijk  Dubbel',
      '--------------------------------------------------------------',
      'gezinnen   jeugd       A, B    100.000          88.000  12.000',
    ])
    expect(out).toContain('Totaal                         100.000          88.000  12.000')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('speaks English', async () => {
    const { out } = await mbc('claims', ...pair(), '--lang', 'en')
    expect(out).toContain('Target group  Cost item  Cases  Claimed  Possible together   Twice')
    expect(out).toContain('gezinnen      jeugd      A, B   100,000             88,000  12,000')
  })

  it('says so when nothing is claimed twice', async () => {
    const { code, out } = await mbc('claims', file('a.json', {}), file('c.json', { name: 'Buurt', costItem: 'wmo' }))
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Geen besparing wordt dubbel geclaimd, voor zover dezelfde kosten in elke businesscase dezelfde id’s hebben',
    )
    // Youth care paid by the municipality, as in the other: it may be the same under another id.
    expect(out).toContain('- gemeente, jeugdhulp: jeugd (A, gezinnen), wmo (B, gezinnen)')
  })

  it('says where two files state different baselines of one item', async () => {
    const { out } = await mbc('claims', file('a.json', {}), file('f.json', { name: 'Kleiner', households: 8 }))
    expect(out).toContain('- jeugd van gezinnen, in 2024: A 10 × 10.000 per jaar; B 8 × 10.000 per')
    expect(out).not.toContain('Kan hetzelfde zijn')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const json = JSON.parse(
      (await mbc('claims', '--json', file('a.json', {}), file('f.json', { name: 'Kleiner', households: 8 }))).out,
    ) as object
    expect(json).toMatchObject({
      unlikeBaselines: [
        {
          targetGroup: 'gezinnen',
          costItem: 'jeugd',
          year: 2024,
          stated: [
            { case: 'Pontonnier', households: '10', costPerHouseholdYear: '10000' },
            { case: 'Kleiner', households: '8', costPerHouseholdYear: '10000' },
          ],
        },
      ],
    })
  })

  it('gives versioned JSON with decimals as strings', async () => {
    const { code, out } = await mbc('claims', '--json', ...pair())
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      format: 'mbc-claims/1',
      cases: ['Pontonnier', 'Wijkteam'],
      priceLevel: 2024,
      comparedBy: 'ids',
      doubleClaims: [
        {
          targetGroup: 'gezinnen',
          costItem: 'jeugd',
          claims: [
            { case: 'Pontonnier', saving: '60000' },
            { case: 'Wijkteam', saving: '40000' },
          ],
          claimed: '100000',
          joint: '88000',
          claimedTwice: '12000',
        },
      ],
      possiblySame: [],
      unlikeBaselines: [],
    })
  })

  it('prints parts that add up where cents do not', async () => {
    // 1 - 0.667 x 0.667 of 100,000 a year: 2 x 55,511.1 together, 2 x 11,088.9 twice.
    const { out } = await mbc(
      'claims',
      file('a.json', { reduction: 0.333 }),
      file('b.json', { name: 'B', reduction: 0.333 }),
    )
    expect(out).toContain('133.200         111.022  22.178')
  })

  it('exits with 2 for a wrong call, 1 for wrong cases, and says what to do', async () => {
    const [a] = pair()
    expect((await mbc('claims')).code).toBe(2)
    expect(await mbc('claims', a)).toMatchObject({
      code: 2,
      err: 'Noem ten minste twee bestanden: een claimregister legt businesscases naast\nelkaar.\n',
    })
    expect((await mbc('claims', a, join(folder, 'nowhere.yaml'))).code).toBe(2)
    expect((await mbc('claims', a, file('d.json', { name: '', reduction: 0.1 }))).code).toBe(1)
    expect(await mbc('claims', a, a)).toMatchObject({ code: 1, out: '' })
    expect((await mbc('claims', a, a)).err).toContain("Twee businesscases heten 'Pontonnier'.")
    const older = await mbc('claims', a, file('e.json', { name: 'Ouder', level: 2023 }))
    expect(older.code).toBe(1)
    expect(older.err).toContain('(2024, 2023)')
    expect((await mbc('claims', a, a, '--lang', 'en')).err).toContain("Two business cases are called 'Pontonnier'.")
  })
})
