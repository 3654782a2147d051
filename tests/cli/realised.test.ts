import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'
import { programmeFiles, writtenIn } from './programme-files.js'

const folder = temporaryFolder()
const { 'programma.yaml': programme, 'recept.yaml': recept, 'poh.yaml': poh } = programmeFiles
const realisation = `name: Stand juni 2024
realised:
  through: 2024-06
  interventions:
    makelaar:
      enrolled: { 2024-01: 4 }
      spent:
        start: { 2024: 750 }
`

/** A programme, and a file with what is realised beside it. */
const written = (
  name: string,
  realised: string,
  changed: Readonly<Record<string, string | undefined>> = {},
): readonly string[] => {
  const file = writtenIn(folder, name, { ...changed, 'realisatie.yaml': realised })
  return [file, '--realised', join(folder, name, 'realisatie.yaml')]
}

describe('a realisation in a file of its own', () => {
  it('is read with the plan, and said in one line', async () => {
    const { code, out, err } = await mbc('check', ...written('good', realisation))
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out.split('\n')).toContain('Realisatie tot en met juni 2024: instroom en uitgaven (1 van 2 interventies).')
    expect((await mbc('check', ...written('english', realisation), '--lang', 'en')).out).toContain(
      'Realised through June 2024: enrolment and spending (1 of 2 interventions).',
    )
    // Without it nothing is realised.
    expect((await mbc('check', writtenIn(folder, 'plan'))).out).not.toContain('Realisatie')
  })

  it('goes with the programme of Dordrecht', async () => {
    const place = 'examples/dordrecht'
    const { code, out } = await mbc('check', `${place}/programma.yaml`, '--realised', `${place}/realisatie-2021.yaml`)
    expect(code).toBe(0)
    expect(out).toContain('Realisatie tot en met december 2021: instroom, uitgaven')
  })

  it('may be JSON', async () => {
    const file = join(folder, 'realisatie.json')
    writeFileSync(file, JSON.stringify({ realised: { through: '2024-06', interventions: {} } }))
    const { code, out } = await mbc('check', writtenIn(folder, 'json'), '--realised', file)
    expect(code).toBe(0)
    expect(out).toContain('Realisatie tot en met juni 2024: alleen de peildatum.')
  })

  it('goes with a case without projects', async () => {
    const file = join(folder, 'case.yaml')
    writeFileSync(
      file,
      programme.slice(0, programme.indexOf('budget:')) +
        recept.replace('budget: plan', 'payers: gemeente').split('\n').slice(1).join('\n'),
    )
    const beside = join(folder, 'beside.yaml')
    writeFileSync(beside, realisation)
    expect(await mbc('check', file, '--realised', beside)).toMatchObject({ code: 0, err: '' })
    writeFileSync(beside, realisation.replace('makelaar', 'makelar'))
    const { code, err } = await mbcInOneLine('check', file, '--realised', beside)
    expect(code).toBe(1)
    expect(err).toMatch(/beside\.yaml:5:\d+ .*makelar.* doe dit: .*'makelaar'/)
  })
})

interface Fault {
  readonly title: string
  readonly realised: string
  readonly changed?: Readonly<Record<string, string | undefined>>
  readonly says: readonly RegExp[]
  readonly count: number
  readonly repaired: Readonly<Record<string, string | undefined>>
}

const faults: readonly Fault[] = [
  {
    title: 'a cost that the intervention does not have, and a month after the reference month',
    realised: realisation.replace('start: {', 'strat: {').replace('2024-01: 4', '2024-08: 4'),
    says: [
      /realisatie\.yaml:6:\d+ .*2024-08 ligt na de peildatum 2024-06/,
      /realisatie\.yaml:8:\d+ .*heeft geen kosten 'strat' doe dit: Bedoeld is misschien 'start'/,
    ],
    count: 2,
    repaired: { 'realisatie.yaml': realisation },
  },
  {
    title: 'a field of the plan',
    realised: `${realisation}timeline: { from: 2020-01, through: 2030-12 }\n`,
    says: [
      /realisatie\.yaml:9:1 .*veld 'timeline' kan niet in een bestand met de realisatie .*Haal 'timeline' hier weg/,
    ],
    count: 1,
    repaired: { 'realisatie.yaml': realisation },
  },
  {
    title: 'another reference month than a project states, and another count',
    realised: realisation,
    changed: {
      'recept.yaml': `${recept}realised:\n  through: 2024-07\n  interventions: { makelaar: { enrolled: { 2024-01: 5 } } }\n`,
    },
    says: [
      /recept\.yaml:9:\d+ .*'through' staat in twee bestanden, en niet hetzelfde: "2024-07" \(recept\.yaml\), "2024-06" \(\S*realisatie\.yaml\); ook op \S+realisatie\.yaml:3:\d+ .*Ga na welke van de twee klopt/,
      /recept\.yaml:10:\d+ .*'2024-01' staat in twee bestanden, en niet hetzelfde: 5 \(recept\.yaml\), 4 \(\S*realisatie\.yaml\); ook op \S+realisatie\.yaml:6:\d+/,
    ],
    count: 2,
    repaired: {
      'recept.yaml': `${recept}realised:\n  through: 2024-06\n  interventions: { makelaar: { enrolled: { 2024-01: 4 } } }\n`,
    },
  },
  {
    title: 'a file that is no YAML',
    realised: 'realised: { through: 2024-06\n  interventions: [\n',
    says: [/realisatie\.yaml:\d+:\d+ /],
    count: 1,
    repaired: { 'realisatie.yaml': realisation },
  },
  {
    title: 'an empty file',
    realised: '',
    says: [/realisatie\.yaml:1:1 .*niet wat er gerealiseerd is .*Schrijf realised:/],
    count: 1,
    repaired: { 'realisatie.yaml': realisation },
  },
]

describe('what is wrong with a realisation', () => {
  it.each(faults.map((fault, at) => ({ ...fault, at })))(
    'is said with file and line: $title',
    async ({ realised, changed, says, count, repaired, at }) => {
      const { code, err } = await mbcInOneLine('check', ...written(`fault-${at}`, realised, changed))
      expect(code).toBe(1)
      for (const said of says) expect(err).toMatch(said)
      expect(err.match(/doe dit: /g)).toHaveLength(count)
      const { 'realisatie.yaml': better = realised, ...others } = repaired
      expect(
        await mbcInOneLine('check', ...written(`repaired-${at}`, better, { ...changed, ...others })),
      ).toMatchObject({
        code: 0,
        err: '',
      })
    },
  )

  it('is said of the parts that project files state too', async () => {
    const file = writtenIn(folder, 'part', {
      'poh.yaml': `${poh}realised:\n  through: 2024-06\n  interventions:\n    ondersteuner:\n      spent: { lon: { 2024: 1 } }\n`,
    })
    const { code, err } = await mbcInOneLine('check', file)
    expect(code).toBe(1)
    expect(err).toMatch(/poh\.yaml:8:\d+ .*heeft geen kosten 'lon' doe dit: Bedoeld is misschien 'loon'/)
  })

  it('is a fault of the call where the file is not there, or is the case itself', async () => {
    const file = writtenIn(folder, 'call')
    expect(await mbcInOneLine('check', file, '--realised', join(folder, 'weg.yaml'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/weg\.yaml' bestaat niet/) as string,
    })
    expect(await mbcInOneLine('check', file, '--realised', file)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is de businesscase zelf\. Noem achter --realised/) as string,
    })
  })

  it('keeps two files of one name apart', async () => {
    const file = writtenIn(folder, 'names')
    const home = process.cwd()
    try {
      process.chdir(folder)
      writeFileSync('poh.yaml', realisation.replace('start: {', 'strat: {'))
      const { err } = await mbcInOneLine('check', file, '--realised', 'poh.yaml')
      expect(err).toMatch(/^poh\.yaml:8:\d+ /)
    } finally {
      process.chdir(home)
    }
  })
})
