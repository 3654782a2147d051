import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'
import { programmeFiles, writtenIn } from './programme-files.js'

const folder = temporaryFolder()

const { 'programma.yaml': programme, 'recept.yaml': recept } = programmeFiles

const written = (name: string, changed?: Readonly<Record<string, string>>) => writtenIn(folder, name, changed)

describe('mbc programme', () => {
  it('sets projects beside each other, with who gains and the budget by year', async () => {
    const { code, out } = await mbc('programme', written('sound'), '--lang', 'nl')
    expect(code).toBe(0)
    // 800 once and 600 a year from the budget; five households save 200 a year in two years.
    expect(out).toMatch(/Sociaal recept\s+800\s+1\.200\s+1\.200\s+1,50/)
    expect(out).toMatch(/Praktijkondersteuner jeugd\s+1\.200\s+-1\.200\s+-1\.200\s+-1,00/)
    expect(out).toMatch(/Sociaal recept: gemeente € -800; zorgverzekeraar € 2\.000\./)
    expect(out).toMatch(/2024\s+1\.500\s+1\.500\s+1\.400\s+100/)
    expect(out).toMatch(/2025\s+1\.500\s+1\.600\s+600\s+1\.000/)
    expect(out).toContain('€ 1.000 blijft over')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('gives the results as JSON, and every command reads the programme', async () => {
    const file = written('commands')
    const { out } = await mbc('programme', file, '--json')
    const { programme: accounts, budget } = JSON.parse(out) as {
      readonly programme: { readonly projects: readonly { readonly project: string; readonly cash: string }[] }
      readonly budget: { readonly underspend: string }
    }
    expect(accounts.projects.map(({ project, cash }) => [project, cash])).toEqual([
      ['recept', '1200'],
      ['poh', '-1200'],
    ])
    expect(budget.underspend).toBe('1000')
    expect((await mbc('check', file)).code).toBe(0)
    expect((await mbc('explain', file, 'projects.recept.parties.gemeente.cash', '--lang', 'nl')).out).toContain(
      '€ -800',
    )
    expect((await mbc('explain', file, '--list')).out).toContain('projects.<project>.')
  })

  const framework = `framework:
  scale: { lowest: 1, highest: 5 }
  criteria: [{ id: preventie, weight: 0.6, threshold: 3 }, { id: blijvend, weight: 0.4 }]
steering: [{ domain: wmo, year: 2024, budgeted: 1000, spent: 900 }]
`
  const scores = `scores:
  preventie: { score: 2, reason: Komt laat }
  blijvend: { score: 5, reason: Gewoon geld }
`
  const structural = `name: Praktijkondersteuner jeugd
interventions:
  - id: ondersteuner
    targetGroup: groep
    costs:
      - { id: loon, kind: yearly, amount: 600, through: 2024-12, budget: plan, funding: incidental }
      - { id: gewoon, kind: yearly, amount: 700, from: 2025-01, payers: gemeente }
`

  it('sets scores, spending and what is asked after the budget beside the money', async () => {
    const file = written('weighed', {
      'programma.yaml': (programme + framework).replace(
        'planned: { 2024: 1500, 2025: 1500 }',
        'planned: { 2024: 3000 }',
      ),
      'recept.yaml': recept + scores,
      'poh.yaml': structural,
    })
    const { code, out } = await mbc('programme', file, '--lang', 'nl')
    expect(code).toBe(0)
    // 0.6 x 2 + 0.4 x 5 = 3.2, below the threshold of prevention; the other project is not scored.
    expect(out).toMatch(/Sociaal recept\s+3,20 \(!\)\s+1\.200\s+-800/)
    expect(out).toMatch(/Niet gescoord op ‘preventie’:\s+Praktijkondersteuner jeugd/)
    expect(out).toMatch(/Wmo, 2024\s+1\.000\s+900\s+-100\s+90%\s+binnen begroting/)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Structureel maken van ‘Praktijkondersteuner jeugd’ vraagt van gemeente in 2025 € 700; daar staat in dat jaar geen besparing in geld van dat project bij die partij tegenover.',
    )
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('says in the file of a project which of its scores is wrong, and refuses two versions of them', async () => {
    const outside = written('outside-scale', {
      'programma.yaml': programme + framework,
      'recept.yaml': recept + scores.replace('score: 2', 'score: 9'),
    })
    expect((await mbcInOneLine('check', outside, '--lang', 'nl')).err).toMatch(
      /recept\.yaml:9:\d+ .*score 9 ligt buiten de schaal van 1 tot en met 5/,
    )
    const twice = written('twice', {
      'programma.yaml': (programme + framework).replace(
        'file: recept.yaml }',
        'file: recept.yaml, scores: { preventie: { score: 4, reason: Vroeg } } }',
      ),
      'recept.yaml': recept + scores,
    })
    expect((await mbcInOneLine('check', twice, '--lang', 'nl')).err).toMatch(
      /programma\.yaml:16:\d+ .*project 'recept'.*'scores' staat in twee bestanden, en niet hetzelfde/,
    )
  })

  it('chooses among projects, and refuses a choice and a monitoring plan at once', async () => {
    const file = written('choosing')
    const { code, out } = await mbc('programme', file, '--choose', 'society', '--draws', '0', '--lang', 'nl')
    expect(code).toBe(0)
    expect(out).toMatch(/van de 2 projecten begint er één\.\sTegenover geen enkel project scheelt dat € 1\.200/)
    const both = await mbc('programme', file, '--choose', 'society', '--monitoring', '--lang', 'nl')
    expect(both.code).toBe(2)
    expect(both.err).toContain('en niet om beide')
  })

  it('says so of a case without projects', async () => {
    const { code, err } = await mbc('programme', 'examples/begeleiding-thuis.yaml', '--lang', 'nl')
    expect(code).toBe(2)
    expect(err).toContain('noemt geen projecten')
  })
})

const measured = `${recept}indicators:
  - id: minder-ggz
    level: outcome
    unit: uur
    baseline: { value: 12, at: 2024-06 }
    target: { value: 10, by: 2025-12 }
    owner: Onderzoekscentrum
    every: half-year
    effect: { intervention: makelaar, item: ggz }
`

describe('mbc programme --monitoring', () => {
  it('says who measures what, when, and against which baseline', async () => {
    const file = written('measured', { 'recept.yaml': measured })
    const { code, out } = await mbc('programme', file, '--monitoring', '--lang', 'nl')
    expect(code).toBe(0)
    expect(out).toContain(
      'Onderzoekscentrum\n-----------------\nSociaal recept\n- minder-ggz (uur): elk half jaar, van',
    )
    expect((await mbc('programme', file, '--from', '2025-07', '--lang', 'en')).out).toContain('once, in December 2025')
    const { measurements } = JSON.parse((await mbc('programme', file, '--monitoring', '--json')).out) as {
      readonly measurements: readonly { readonly months: readonly string[] }[]
    }
    expect(measurements.map(({ months }) => months)).toEqual([['2024-12', '2025-06', '2025-12']])
  })

  it('writes a calendar whole or not at all', async () => {
    const file = written('calendar', { 'recept.yaml': measured })
    const calendar = join(dirname(file), 'plan.ics')
    const { code, out } = await mbc('programme', file, '--calendar', calendar, '--lang', 'nl')
    expect([code, out]).toEqual([0, `${calendar}: geschreven.\n`])
    expect(readFileSync(calendar, 'utf8')).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*RRULE:FREQ=MONTHLY;INTERVAL=6;UNTIL=20251201\r\n/,
    )
    const before = readFileSync(calendar, 'utf8')
    // Nothing is left to measure: what was written stays.
    const late = await mbc('programme', file, '--calendar', calendar, '--from', '2026-01', '--lang', 'nl')
    expect([late.code, late.out]).toEqual([2, ''])
    expect(late.err).toContain('Er is niets geschreven.')
    expect(readFileSync(calendar, 'utf8')).toBe(before)
    const nowhere = await mbc('programme', file, '--calendar', join(folder, 'nergens', 'plan.ics'), '--lang', 'nl')
    expect([nowhere.code, nowhere.out]).toEqual([2, ''])
    expect(nowhere.err).toContain('is niet te schrijven')
    expect(readdirSync(dirname(file)).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it('refuses another kind of file, a month that is none, and a programme of which nothing is measured', async () => {
    const file = written('refused', { 'recept.yaml': measured })
    const other = await mbc('programme', file, '--calendar', join(folder, 'plan.txt'), '--lang', 'nl')
    expect([other.code, existsSync(join(folder, 'plan.txt'))]).toEqual([2, false])
    expect(other.err).toContain('--calendar')
    expect((await mbc('programme', file, '--from', '2025', '--lang', 'en')).err).toContain(
      'State a month, such as 2024-03.',
    )
    const { code, err } = await mbcInOneLine('programme', written('unmeasured'), '--monitoring', '--lang', 'nl')
    expect(code).toBe(2)
    expect(err).toContain('geen indicatoren')
  })

  it('says all that is wrong with indicators at once, in the file and line of the project', async () => {
    const faulty = measured
      .replace('level: outcome', 'level: outcom')
      .replace('by: 2025-12', 'by: 2024-05')
      .replace('item: ggz', 'item: ggzz')
    const file = written('wrong', {
      'recept.yaml': `${faulty}    measured: { 2203: 11 }\n  - { id: minder-ggz, level: output }\n`,
    })
    const { code, err } = await mbcInOneLine('check', file, '--lang', 'nl')
    expect(code).toBe(1)
    expect(err).toContain('5 problemen')
    for (const pattern of [
      /recept\.yaml:10:\d+ .*outcom.*outcome/,
      /recept\.yaml:13:\d+ .*bereikt zijn, vóór de nulmeting in 2024-06/,
      /recept\.yaml:16:\d+ .*geen effect 'ggzz'.*'ggz'/,
      /recept\.yaml:17:\d+ .*2203 ligt ver buiten de looptijd/,
      /recept\.yaml:18:\d+ .*'minder-ggz' komt twee keer voor/,
    ])
      expect(err).toMatch(pattern)
  })

  it('puts indicators of the programme and of the file of a project together', async () => {
    const own = (line: string): string =>
      programme.replace('{ id: recept, name: Sociaal recept, file: recept.yaml }', line)
    const both = '{ id: recept, name: Sociaal recept, file: recept.yaml, indicators: [{ id: bereik, level: output }] }'
    const file = written('both', { 'programma.yaml': own(both), 'recept.yaml': measured })
    const { measurements } = JSON.parse((await mbc('programme', file, '--monitoring', '--json')).out) as {
      readonly measurements: readonly { readonly indicator: { readonly id: string } }[]
    }
    expect(measurements.map(({ indicator }) => indicator.id)).toEqual(['bereik', 'minder-ggz'])
    const otherwise = both.replace('bereik', 'minder-ggz')
    const { code, err } = await mbcInOneLine(
      'check',
      written('otherwise', { 'programma.yaml': own(otherwise), 'recept.yaml': measured }),
      '--lang',
      'nl',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/programma\.yaml:\d+:\d+ .*'minder-ggz' staat in twee bestanden, en niet hetzelfde: level/)
    const late = measured.replace('level: outcome', 'level: outcom')
    const { err: placed } = await mbcInOneLine(
      'check',
      written('placed', { 'programma.yaml': own(both), 'recept.yaml': late }),
      '--lang',
      'nl',
    )
    expect(placed).toMatch(/recept\.yaml:10:\d+\s+projects\.recept\.indicators\.minder-ggz\.level/)
  })
})
