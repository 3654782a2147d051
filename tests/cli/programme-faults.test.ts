import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'
import { programmeFiles, writtenIn } from './programme-files.js'

const folder = temporaryFolder()
const { 'programma.yaml': programme, 'recept.yaml': recept, 'poh.yaml': poh } = programmeFiles

type Files = Readonly<Record<string, string | undefined>>

interface Fault {
  readonly title: string
  readonly changed: Files
  /** What is said of it in Dutch, each with its file and line. */
  readonly says: readonly RegExp[]
  /** How many problems there are, of all files together. */
  readonly count?: number
  /** The files after the remedy was followed. */
  readonly repaired: Files
}

const item = (price: number) =>
  `costItems:\n  - { id: wmo, targetGroup: groep, domain: wmo, volume: 12, price: ${price}, payers: gemeente }\n`
const withFile = (file: string) => programme.replace('file: poh.yaml', `file: ${file}`)

const faults: readonly Fault[] = [
  {
    title: 'a reference that leads nowhere, in the file of a project',
    changed: { 'poh.yaml': poh.replace('targetGroup: groep', 'targetGroup: groepen') },
    says: [/poh\.yaml:3:\d+ .*interventions\.ondersteuner\.targetGroup.*doelgroep 'groepen' bestaat niet/],
    repaired: {},
  },
  {
    title: 'a line that programme and project state differently',
    changed: { 'poh.yaml': poh + item(90).replace('wmo, t', 'ggz, t') },
    says: [
      /programma\.yaml:8:\d+ .*'ggz' staat in twee bestanden, en niet hetzelfde: domain "ggz" \(het programma\), "wmo" \(poh\.yaml\); .*; ook op \S+poh\.yaml:5:\d+ .*doe dit: Is het hetzelfde, houd er dan één over/,
    ],
    repaired: {},
  },
  {
    title: 'one id for two things in the files of two projects',
    changed: { 'recept.yaml': recept + item(100), 'poh.yaml': poh + item(90) },
    says: [
      /recept\.yaml:9:\d+ .*'wmo' staat in twee bestanden, en niet hetzelfde: price 100 \(recept\.yaml\), 90 \(poh\.yaml\); ook op \S+poh\.yaml:5:\d+ .*Zijn het er twee, geef er dan één een ander id\./,
    ],
    repaired: { 'recept.yaml': recept + item(100), 'poh.yaml': poh + item(90).replace('wmo, t', 'wmo-2, t') },
  },
  {
    title: 'one id for the interventions of two projects',
    changed: { 'poh.yaml': poh.replace('id: ondersteuner', 'id: makelaar') },
    says: [
      /recept\.yaml:3:\d+ .*interventie 'makelaar' staat bij twee projecten: recept \(recept\.yaml\) en poh \(poh\.yaml\); ook op \S+poh\.yaml:3:\d+ .*Geef er één een ander id/,
    ],
    count: 1,
    repaired: {},
  },
  {
    title: 'one id twice in the file of a project',
    changed: { 'poh.yaml': poh + item(90) + item(80).split('\n').slice(1).join('\n') },
    says: [/poh\.yaml:5:\d+ .*'wmo' staat twee keer in poh\.yaml; ook op \S+poh\.yaml:6:\d+ .*haal er één weg/],
    repaired: { 'poh.yaml': poh + item(90) },
  },
  {
    title: 'a project that nothing belongs to',
    changed: { 'programma.yaml': `${programme}  - { id: leeg, name: Leeg }\n` },
    says: [/programma\.yaml:18:\d+ .*bij project 'leeg' hoort geen enkele interventie .*haal het project weg/],
    repaired: {},
  },
  {
    title: 'a file without interventions',
    changed: { 'poh.yaml': 'name: Later\n' },
    says: [/programma\.yaml:17:\d+ .*bij project 'poh' hoort geen enkele interventie/],
    repaired: {},
  },
  {
    title: 'a file of a later format, of which nothing else is said',
    changed: { 'poh.yaml': `${poh}format: 2\nkosten: 3\n` },
    says: [
      /poh\.yaml:4:\d+ .*formaat 2 is nieuwer dan deze versie kan lezen: die leest formaat 1 .*schrijf dan format: 1/,
    ],
    count: 1,
    repaired: { 'poh.yaml': `${poh}format: 1\n` },
  },
  {
    title: 'an empty file',
    changed: { 'poh.yaml': '' },
    says: [
      /poh\.yaml:1:1 .*in het bestand van project 'poh' staan geen velden .*Schrijf er wat alleen bij dit project/,
    ],
    repaired: {},
  },
  {
    title: 'files that are missing, and a fault in one that is there, all at once',
    changed: {
      'programma.yaml': `${withFile('po.yaml')}  - { id: weg, file: weg-ermee.yaml }\n`,
      'recept.yaml': recept.replace('amount: 200', 'amount: veel').replace('month: 2024-01', 'month: 2026-01'),
    },
    says: [
      /programma\.yaml:17:\d+ .*het bestand 'po\.yaml' bestaat niet doe dit: Bedoelt u 'poh\.yaml'\? Schrijf dan file: poh\.yaml\./,
      /programma\.yaml:18:\d+ .*het bestand 'weg-ermee\.yaml' bestaat niet doe dit: Zet weg-ermee\.yaml in de map/,
      /programma\.yaml: 2 problemen/,
      /recept\.yaml:6:\d+ .*2026-01/,
      /recept\.yaml:7:\d+ .*veel/,
      /recept\.yaml: 2 problemen/,
    ],
    count: 4,
    repaired: {
      'programma.yaml': `${programme}  - { id: weg, file: weg-ermee.yaml }\n`,
      'weg-ermee.yaml': poh.replace('id: ondersteuner', 'id: extra').replace('amount: 600', 'amount: 100'),
    },
  },
  {
    title: 'what refers to a file that is missing is not judged',
    changed: {
      'programma.yaml': programme,
      'poh.yaml': undefined,
      'recept.yaml': recept.replace('costItem: ggz', 'costItem: van-poh'),
    },
    says: [/programma\.yaml:17:\d+ .*het bestand 'poh\.yaml' bestaat niet/],
    count: 1,
    repaired: {},
  },
  {
    title: 'a year that uses more of the budget than is available',
    changed: { 'programma.yaml': programme.replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1000, 2025: 2000 }') },
    says: [
      /programma\.yaml:13:\d+ .*in 2024 wordt € 1\.400 uit het budget 'plan' betaald.*€ 400 te veel .*haal het bij een ander jaar weg/,
    ],
    repaired: { 'programma.yaml': programme.replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1400, 2025: 1600 }') },
  },
  {
    title: 'a budget that is used up',
    changed: {
      'programma.yaml': programme
        .replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1400, 2025: 300 }')
        .replace('amount: 3000', 'amount: 1700'),
    },
    says: [
      /programma\.yaml:13:\d+ .*in 2025 wordt € 600 .*en er is € 300 beschikbaar: € 300 te veel .*verhoog ook het budget/,
    ],
    repaired: {
      'programma.yaml': programme
        .replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1400, 2025: 600 }')
        .replace('amount: 3000', 'amount: 2000'),
    },
  },
  {
    // 2024 is 400 short. In 2025 600 is paid of 300: another 300, though 700 is short by then.
    title: 'two years that use more than is available: each by what it adds',
    changed: {
      'programma.yaml': programme
        .replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1000, 2025: 300 }')
        .replace('amount: 3000', 'amount: 1300'),
    },
    says: [
      /in 2024 wordt € 1\.400 .*en er is € 1\.000 beschikbaar: € 400 te veel/,
      /in 2025 wordt € 600 .*en er is € 300 beschikbaar: € 300 te veel/,
    ],
    count: 2,
    repaired: {
      'programma.yaml': programme
        .replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1400, 2025: 600 }')
        .replace('amount: 3000', 'amount: 2000'),
    },
  },
  {
    title: 'a planned year outside the timeline',
    changed: { 'programma.yaml': programme.replace('{ 2024: 1500, 2025: 1500 }', '{ 2024: 1500, 2026: 1500 }') },
    says: [/programma\.yaml:13:\d+ .*het budget heeft geld in 2026, en de looptijd gaat van 2024 tot en met 2025/],
    repaired: {},
  },
  {
    title: 'a project that names projects with files of its own',
    changed: { 'poh.yaml': `${poh}projects:\n  - { id: kind, file: programma.yaml }\n` },
    says: [/poh\.yaml:5:3 .*project 'poh' noemt zelf projecten .*Haal projects hier weg/],
    count: 1,
    repaired: {},
  },
  {
    title: 'a programme that names itself',
    changed: { 'programma.yaml': withFile('./programma.yaml') },
    says: [/programma\.yaml:17:\d+ .*dit is het bestand van het programma zelf .*Noem het bestand van het project/],
    count: 1,
    repaired: {},
  },
  {
    title: 'two projects in one file',
    changed: { 'programma.yaml': withFile('./recept.yaml') },
    says: [/programma\.yaml:17:\d+ .*dit is ook het bestand van project 'recept' .*Geef elk project een eigen bestand/],
    count: 1,
    repaired: {},
  },
  ...['../elders.yaml', '/etc/poh.yaml', 'C:/poh.yaml', 'sub/../../elders.yaml', 'poh.txt'].map((file): Fault => ({
    title: `a file elsewhere, ${file}`,
    changed: { 'programma.yaml': withFile(file) },
    says: [/programma\.yaml:17:\d+ .*moet naast dat van het programma staan .*Zet het bestand in de map/],
    count: 1,
    repaired: {},
  })),
  {
    title: 'a file that is a folder',
    changed: { 'poh.yaml': undefined, 'poh.yaml/poh.yaml': poh },
    says: [/programma\.yaml:17:\d+ .*het bestand 'poh\.yaml' is niet te lezen waarom: '.*poh\.yaml' is een map/],
    count: 1,
    repaired: { 'programma.yaml': withFile('poh/poh.yaml'), 'poh.yaml': undefined, 'poh/poh.yaml': poh },
  },
  {
    title: 'a file that is too large',
    changed: { 'poh.yaml': `# ${'x'.repeat(11_000_000)}\n` },
    says: [/programma\.yaml:17:\d+ .*'poh\.yaml' is niet te lezen waarom: .* is 12 MB groot/],
    count: 1,
    repaired: {},
  },
  {
    title: 'a file that is no YAML',
    changed: { 'poh.yaml': 'interventions: [{ id: x\nname: "y' },
    says: [/poh\.yaml:\d+:\d+ /],
    repaired: {},
  },
  {
    title: 'a file that is an Excel workbook',
    changed: { 'poh.yaml': 'PK\u0003\u0004xl/workbook' },
    says: [/programma\.yaml:17:\d+ .*'poh\.yaml' is niet te lezen waarom: .* is een Excel-werkmap/],
    count: 1,
    repaired: {},
  },
  {
    title: 'a project with another timeline and another budget than the programme',
    changed: {
      'poh.yaml': `${poh}timeline: { from: 2024-01, through: 2026-12 }\nbudget:\n  id: plan\n  amount: 4000\n`,
    },
    says: [
      /programma\.yaml:2:\d+ .*'timeline' staat in twee bestanden, en niet hetzelfde: through "2025-12" \(het programma\), "2026-12" \(poh\.yaml\); ook op \S+poh\.yaml:4:\d+/,
      /programma\.yaml:\d+:\d+ .*'budget' staat in twee bestanden, en niet hetzelfde: amount 3000 \(het programma\), 4000 \(poh\.yaml\).*ook op \S+poh\.yaml:7:\d+ .*Houd er één over/,
    ],
    count: 2,
    repaired: { 'poh.yaml': `${poh}timeline: { from: 2024-01, through: 2025-12 }\n` },
  },
]

describe('what is wrong with a programme or the file of a project', () => {
  it.each(faults.map((fault, at) => ({ ...fault, at })))(
    'is said with file and line: $title',
    async ({ changed, says, count, repaired, at }) => {
      const { code, err } = await mbcInOneLine('check', writtenIn(folder, `fault-${at}`, changed), '--lang', 'nl')
      expect(code).toBe(1)
      for (const said of says) expect(err).toMatch(said)
      if (count !== undefined) expect(err.match(/doe dit: /g)).toHaveLength(count)
      const again = await mbcInOneLine('check', writtenIn(folder, `repaired-${at}`, repaired), '--lang', 'nl')
      expect(again.err).toBe('')
      expect(again.code).toBe(0)
    },
  )

  it('is said in English too, of every command', async () => {
    const file = writtenIn(folder, 'english', { 'programma.yaml': withFile('po.yaml') })
    for (const command of ['check', 'programme', 'calculate', 'explain'])
      expect((await mbcInOneLine(command, file, '--lang', 'en')).err).toMatch(
        /programma\.yaml:17:\d+ .*there is no file 'po\.yaml' do this: Did you mean 'poh\.yaml'\?/,
      )
  })
})

describe('links in the folder of a programme', () => {
  it('are followed within it, and not out of it', async () => {
    const file = writtenIn(folder, 'linked', { 'poh.yaml': undefined, 'deel/poh.yaml': poh })
    symlinkSync(join(dirname(file), 'deel', 'poh.yaml'), join(dirname(file), 'poh.yaml'))
    expect((await mbc('check', file)).code).toBe(0)
    const away = writtenIn(folder, 'away', { 'poh.yaml': undefined })
    mkdirSync(join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'elsewhere', 'poh.yaml'), poh)
    symlinkSync(join(folder, 'elsewhere', 'poh.yaml'), join(dirname(away), 'poh.yaml'))
    const { code, err } = await mbcInOneLine('check', away, '--lang', 'nl')
    expect(code).toBe(1)
    expect(err).toMatch(
      /programma\.yaml:17:\d+ .*'poh\.yaml' is een koppeling naar een bestand buiten de map van het programma/,
    )
  })

  it('never make one file two projects, nor the programme a project', async () => {
    const file = writtenIn(folder, 'circle', { 'poh.yaml': undefined })
    symlinkSync(file, join(dirname(file), 'poh.yaml'))
    expect((await mbcInOneLine('check', file, '--lang', 'nl')).err).toMatch(/dit is het bestand van het programma zelf/)
    const twice = writtenIn(folder, 'twice', { 'poh.yaml': undefined })
    symlinkSync(join(dirname(twice), 'recept.yaml'), join(dirname(twice), 'poh.yaml'))
    expect((await mbcInOneLine('check', twice, '--lang', 'nl')).err).toMatch(/ook het bestand van project 'recept'/)
  })
})
