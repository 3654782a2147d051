import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()
const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const plan = (more = ''): string => `name: Proef
timeline: { from: 2023-01, through: 2023-12 }
prices: { level: 2023 }
parties: [{ id: gemeente }]
targetGroups: [{ id: huishoudens, households: 10 }]
costItems:
  - id: wmo
    targetGroup: huishoudens
    domain: wmo
    volume: 1
    unit: uur
    price: { reference: begeleiding-eigen }
    payers: gemeente
interventions: []
${more}`

const overlay = `referenceData:
  unitCosts:
    - id: begeleiding-eigen
      unit: per uur
      amount: 71.50
      priceYear: 2023
      source: Tarieven 2023, gemeente Voorbeeld (verzonnen)
`

describe('--reference', () => {
  it('adds the records of a file to those of the case', async () => {
    const file = written('case.yaml', plan())
    expect((await mbcInOneLine('check', file)).err).toMatch(
      /case\.yaml:12:\d+ .*'begeleiding-eigen' staat niet in de naslag/,
    )
    expect(await mbc('check', file, '--reference', written('naslag.yaml', overlay))).toMatchObject({ code: 0, err: '' })
  })

  it('refuses a record that two files state differently, with both places', async () => {
    const file = written('both.yaml', plan(overlay.replace('71.50', '70')))
    const beside = written('beside.yaml', overlay)
    const { code, err } = await mbcInOneLine('check', file, '--reference', beside)
    expect(code).toBe(1)
    expect(err).toMatch(
      /both\.yaml:\d+:\d+ .*'begeleiding-eigen' staat in twee bestanden.*70.*71\.5.*ook op .*beside\.yaml:5/,
    )
    const same = written('same.yaml', plan(overlay))
    expect(await mbc('check', same, '--reference', beside)).toMatchObject({ code: 0 })
  })

  it('names everything that is wrong with the file, at its own line', async () => {
    const file = written('plain.yaml', plan())
    const wrong = `${overlay}    - id: dubbel
      unit: per uur
      amount: -1
      priceYear: 2023
    - { id: dubbel, unit: per uur, amount: 1, priceYear: 2023, source: x, prijs: 2 }
costItems: []
`
    const { code, err } = await mbcInOneLine('check', file, '--reference', written('wrong.yaml', wrong))
    expect(code).toBe(1)
    expect(err).toMatch(/wrong\.yaml:10:\d+ /)
    expect(err).toMatch(/'source' ontbreekt/)
    expect(err).toMatch(/'dubbel'/)
    expect(err).toMatch(/onbekend veld 'prijs'/)
    expect(err).toMatch(/'costItems' kan niet in een bestand met naslag/)
    expect(await mbc('check', file, '--reference', file)).toMatchObject({ code: 2 })
    expect((await mbcInOneLine('check', file, '--reference', written('leeg.yaml', 'name: x\n'))).err).toMatch(
      /staat geen naslag/,
    )
  })
})
