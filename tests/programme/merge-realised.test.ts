import { describe, expect, it } from 'vitest'

import { parseBusinessCase } from '../../src/index.js'
import { mergeProgramme } from '../../src/programme/index.js'
import { smallInput } from './programme-cases.js'

const programme = (realised?: unknown) => ({ ...smallInput(), projects: [{ id: 'poh', file: 'poh.yaml' }], realised })
const poh = (realised?: unknown) => [
  {
    project: 'poh',
    file: 'poh.yaml',
    data: {
      interventions: [
        {
          id: 'ondersteuner',
          targetGroup: 'gezinnen',
          enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
          costs: [{ id: 'loon', kind: 'yearly', amount: 600, payers: 'gemeente' }],
        },
      ],
      realised,
    },
  },
]
const through = '2024-06'
const aanpak = { enrolled: { '2024-01': 4 } }
const ondersteuner = { enrolled: { '2024-02': 3 } }

describe('what several files state as realised', () => {
  it('is one realisation: interventions and prices together, each led back to its file', () => {
    const { data, findings, originOf } = mergeProgramme(
      programme({ through, interventions: { aanpak }, prices: { jeugd: { 2024: 9000 } } }),
      poh({ through, interventions: { ondersteuner }, prices: { jeugd: { 2025: 9500 } } }),
    )
    expect(findings).toEqual([])
    expect(data).toHaveProperty('realised', {
      through,
      interventions: { aanpak, ondersteuner },
      prices: { jeugd: { 2024: 9000, 2025: 9500 } },
    })
    const fileOf = (...path: string[]) => originOf(['realised', ...path])
    expect(fileOf('through')).toEqual({ file: undefined, path: ['realised', 'through'] })
    expect(fileOf('interventions', 'aanpak', 'enrolled', '2024-01').file).toBeUndefined()
    expect(fileOf('interventions', 'ondersteuner', 'enrolled', '2024-02')).toEqual({
      file: 'poh.yaml',
      path: ['realised', 'interventions', 'ondersteuner', 'enrolled', '2024-02'],
    })
    // What is missing in it is written where it stands itself.
    expect(fileOf('interventions', 'ondersteuner', 'success', 'of').file).toBe('poh.yaml')
    expect(fileOf('prices', 'jeugd', '2024').file).toBeUndefined()
    expect(fileOf('prices', 'jeugd', '2025', 'value').file).toBe('poh.yaml')
  })

  it('may be the same twice, whatever the order of its fields', () => {
    const success = { of: 4, succeeded: 2 }
    const { data, findings } = mergeProgramme(
      programme({ through, interventions: { aanpak: { ...aanpak, success } } }),
      poh({ interventions: { aanpak: { success: { succeeded: 2, of: 4 }, ...aanpak } }, through }),
    )
    expect(findings).toEqual([])
    expect(parseBusinessCase(data).ok).toBe(true)
  })

  it('is joined to each fact: one file counts, another states what was spent', () => {
    const { data, findings } = mergeProgramme(
      programme({ through, interventions: { ondersteuner: { spent: { loon: { 2024: 250 } } } } }),
      poh({ through, interventions: { ondersteuner } }),
    )
    expect(findings).toEqual([])
    const parsed = parseBusinessCase(data)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const known = parsed.businessCase.realised?.interventions['ondersteuner']
    expect(known?.spent['loon']?.['2024']?.value.toNumber()).toBe(250)
    expect(known?.enrolled?.['2024-02']?.value.toNumber()).toBe(3)
  })

  it('is refused where two files state one fact differently, with both files', () => {
    const { findings } = mergeProgramme(
      programme({
        through,
        interventions: { aanpak: { ...aanpak, success: { of: 4, succeeded: 2 } } },
        prices: { jeugd: { 2024: 9000 } },
      }),
      poh({
        through: '2024-12',
        interventions: { aanpak: { enrolled: { '2024-01': 5 }, success: { of: 4, succeeded: 3 } } },
        prices: { jeugd: { 2024: 9100 } },
      }),
    )
    expect(findings.map(({ code, path, places }) => [code, path.join('.'), places.map(({ file }) => file)])).toEqual(
      [
        'realised.through',
        'realised.interventions.aanpak.enrolled.2024-01',
        'realised.interventions.aanpak.success',
        'realised.prices.jeugd.2024',
      ].map((path) => ['stated-differently', path, [undefined, 'poh.yaml']]),
    )
    expect(findings.map(({ nl }) => nl().message)).toEqual([
      `'through' staat in twee bestanden, en niet hetzelfde: "2024-06" (de case zelf), "2024-12" (poh.yaml)`,
      `'2024-01' staat in twee bestanden, en niet hetzelfde: 4 (de case zelf), 5 (poh.yaml)`,
      `'success' staat in twee bestanden, en niet hetzelfde: succeeded 2 (de case zelf), 3 (poh.yaml)`,
      `'2024' staat in twee bestanden, en niet hetzelfde: 9000 (de case zelf), 9100 (poh.yaml)`,
    ])
    expect(findings[0]?.en().remedy).toMatch(/^Find out which of the two is right/)
  })

  it('names both files where neither is that of the programme', () => {
    const [, second] = [
      poh({ through })[0],
      { project: 'recept', file: 'recept.yaml', data: { realised: { through: '2024-07' } } },
    ]
    const { findings } = mergeProgramme(programme(), [...poh({ through }), second])
    expect(findings.map(({ places }) => places.map(({ file }) => file))).toEqual([['poh.yaml', 'recept.yaml']])
  })

  it('is refused where one of two statements is no table', () => {
    const { findings } = mergeProgramme(programme({ through, interventions: null }), poh({ interventions: { aanpak } }))
    expect(findings.map(({ path }) => path.join('.'))).toEqual(['realised.interventions'])
  })

  it('has names of the language itself refused, as in any case', () => {
    const hostile: unknown = JSON.parse('{ "interventions": { "__proto__": { "enrolled": { "2024": 1 } } } }')
    const { data } = mergeProgramme(programme({ through }), poh(hostile))
    const parsed = parseBusinessCase(data)
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toContain('forbidden-key')
    expect(({} as Record<string, unknown>)['enrolled']).toBeUndefined()
  })
})

describe('a file with what is realised', () => {
  const file = 'realisatie.yaml'

  it('belongs to a case without projects too, and leaves the plan as it is', () => {
    const plan = smallInput()
    const { data, findings, originOf } = mergeProgramme(plan, [], {
      file,
      data: { format: 1, name: 'Stand juni', realised: { through, interventions: { aanpak } } },
    })
    expect(findings).toEqual([])
    expect(data).toEqual({ ...plan, projects: undefined, realised: { through, interventions: { aanpak } } })
    expect(originOf(['realised', 'interventions', 'aanpak']).file).toBe(file)
    expect(originOf(['name']).file).toBeUndefined()
  })

  it('says nothing of the plan', () => {
    const { data, findings } = mergeProgramme(smallInput(), [], {
      file,
      data: { realised: { through }, costItems: [], timeline: { from: '2020-01' } },
    })
    expect(findings.map(({ code, places }) => [code, places])).toEqual([
      ['unknown-key', [{ file, path: ['costItems'] }]],
      ['unknown-key', [{ file, path: ['timeline'] }]],
    ])
    expect(data).toHaveProperty('timeline', smallInput().timeline)
  })

  it('that states nothing, or misspells the field, is refused with what to write', () => {
    for (const data of [null, 'tekst', [1], {}, { name: 'Leeg' }])
      expect(
        mergeProgramme(smallInput(), [], { file, data }).findings.map(({ code, nl }) => [code, nl().remedy]),
      ).toEqual([['missing', expect.stringMatching(/^Schrijf realised: met daaronder through: 2025-12/)]])
    const [found] = mergeProgramme(smallInput(), [], { file, data: { realisatie: { through } } }).findings
    expect(found?.nl().remedy).toMatch(/^Bedoeld is misschien 'realised'\./)
  })
})
