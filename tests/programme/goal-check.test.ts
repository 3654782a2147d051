import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { goalCheck, isSmart } from '../../src/programme/index.js'
import { caseReport } from '../../src/report/document/case-report.js'
import { programmeText } from '../../src/report/programme/index.js'
import { indicatorCase, whole } from './indicator-case.js'

const missingOf = (indicator: object) => goalCheck(indicatorCase({ indicators: [indicator] })).indicators[0]?.missing

describe('the check of goals', () => {
  it('finds nothing missing where all is stated', () => {
    const [check] = goalCheck(indicatorCase({ indicators: [whole] })).indicators
    expect(check?.missing).toEqual({ specific: [], measurable: [], dated: [] })
    expect(check && isSmart(check)).toBe(true)
  })

  it('names all that a bare indicator lacks; a unit is part of what is specific and of what is measurable', () => {
    expect(missingOf({ id: 'bereik', level: 'output' })).toEqual({
      specific: ['goal', 'unit'],
      measurable: ['unit', 'baseline', 'target', 'owner', 'every'],
      dated: ['by'],
    })
  })

  it.each([
    ['goal', { specific: ['goal'], measurable: [], dated: [] }],
    ['unit', { specific: ['unit'], measurable: ['unit'], dated: [] }],
    ['baseline', { specific: [], measurable: ['baseline'], dated: [] }],
    ['target', { specific: [], measurable: ['target'], dated: ['by'] }],
    ['owner', { specific: [], measurable: ['owner'], dated: [] }],
    ['every', { specific: [], measurable: ['every'], dated: [] }],
    // Which effect carries euros is no part of a goal.
    ['effect', { specific: [], measurable: [], dated: [] }],
  ])('names %s where only that is missing', (field, missing) => {
    expect(missingOf(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field)))).toEqual(missing)
  })

  it('asks for a date where the target has none', () => {
    expect(missingOf({ ...whole, target: { value: 55 } })).toEqual({ specific: [], measurable: [], dated: ['by'] })
  })

  it('names projects and effects that nobody measures; interventions without a project are of none', () => {
    const check = goalCheck(indicatorCase({ indicators: [whole] }))
    expect(check.unmeasuredProjects).toEqual(['loket'])
    expect(check.unmeasuredEffects).toEqual([{ project: 'team', intervention: 'hulp', effect: 'rust' }])
    const all = goalCheck(
      indicatorCase({
        indicators: [whole, { id: 'rust', level: 'impact', effect: { intervention: 'hulp', item: 'rust' } }],
      }),
    )
    expect(all.unmeasuredEffects).toEqual([])
  })
})

describe('a report of a programme with indicators', () => {
  const bare = { id: 'bereik', name: 'Mensen bereikt', level: 'output', measured: { 2025: 7 } }
  const results = calculate(indicatorCase({ indicators: [whole, bare] }))
  const section = (language: 'nl' | 'en') =>
    caseReport({ results, language, risk: null }).sections.find(({ id }) => id === 'indicators')

  it('shows the chain link by link, and what each goal lacks', () => {
    const [folded] = section('nl')?.blocks.filter(({ kind }) => kind === 'folded-table') ?? []
    expect(folded?.kind === 'folded-table' && folded.table.rows).toEqual([
      [
        'Mensen bereikt',
        'prestatie (output)',
        'geen nulmeting; geen streefwaarde; gemeten 7 (2025)',
        'nee',
        'Nog niet specifiek (welk doel van het project, eenheid), meetbaar (eenheid, nulmeting, streefwaarde, wie meet, hoe vaak), tijdgebonden (wanneer).',
      ],
      [
        'Mensen zonder behandeling (%)',
        'resultaat (outcome)',
        'nulmeting 40 in juni 2024; streefwaarde 55 (aanname) in maart 2026; nog niet gemeten',
        'Behandeling',
        'Minder mensen in behandeling. Specifiek, meetbaar en tijdgebonden.',
      ],
    ])
  })

  it('names projects and effects that nobody measures, in both languages', () => {
    expect(JSON.stringify(section('nl'))).toContain('Van deze projecten wordt niets gemeten: Loket.')
    expect(JSON.stringify(section('nl'))).toContain('Wijkteam, Hulp: Rust.')
    expect(JSON.stringify(section('en'))).toContain('Nothing is measured of these projects: Loket.')
    expect(JSON.stringify(section('en'))).toContain('target 55 (assumed) in March 2026')
  })

  it('counts goals by project in the text for a terminal', () => {
    const text = programmeText(results, { language: 'nl' })
    expect(text).toMatch(/Wijkteam\s+2\s+1\s+1\s+1\s+1\n/)
    expect(text).toMatch(/Loket\s+0\s+0\s+0\s+0\s+0\n/)
    expect(text).toContain('1 van de 2 doelen is specifiek, meetbaar en tijdgebonden tegelijk.')
    expect(text).toContain('Van 1 effect in euro’s is er geen indicator')
  })

  it('has no such section where nothing is measured', () => {
    const without = calculate(indicatorCase())
    expect(caseReport({ results: without, language: 'nl', risk: null }).sections.map(({ id }) => id)).not.toContain(
      'indicators',
    )
    expect(programmeText(without, { language: 'nl' })).not.toContain('indicator')
  })

  it('has the results of the same case without indicators: nothing in euros rests on them', () => {
    const { society, parties } = calculate(indicatorCase())
    expect(JSON.stringify([results.society, results.parties])).toBe(JSON.stringify([society, parties]))
  })
})
