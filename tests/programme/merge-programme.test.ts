import { describe, expect, it } from 'vitest'

import { parseBusinessCase } from '../../src/index.js'
import { mergeProgramme } from '../../src/programme/index.js'
import { smallInput } from './programme-cases.js'

const programme = { ...smallInput(), projects: [{ id: 'poh', file: 'poh.yaml' }] }
const part = (data: unknown) => [{ project: 'poh', file: 'poh.yaml', data }]
const intervention = { id: 'ondersteuner', targetGroup: 'gezinnen' }

describe('mergeProgramme', () => {
  it('takes a field that is undefined as absent', () => {
    const { data, findings } = mergeProgramme(
      { ...programme, question: undefined },
      part({
        interventions: [{ ...intervention, project: undefined }],
        timeline: undefined,
        question: 'Wat levert het op?',
      }),
    )
    expect(findings).toEqual([])
    const parsed = parseBusinessCase(data)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expect(parsed.businessCase.interventions.map(({ project }) => project)).toEqual([undefined, 'poh'])
    expect(parsed.businessCase.question).toBe('Wat levert het op?')
  })

  it('keeps the file of a project whose part is not given, so that parsing says that it was not read', () => {
    const parsed = parseBusinessCase(mergeProgramme(programme, []).data)
    expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['project-file', 'projects.0.file'],
    ])
  })

  it('has names of the language itself refused, as in any case', () => {
    const hostile: unknown = JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": 1, "toString": 2 }')
    const { data } = mergeProgramme(programme, part(hostile))
    const parsed = parseBusinessCase(data)
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toContain('forbidden-key')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('says of what is no object, and of projects in a project, in which file that is', () => {
    for (const data of [null, 'tekst', [1]])
      expect(mergeProgramme(programme, part(data)).findings.map(({ code, places }) => [code, places])).toEqual([
        ['wrong-type', [{ file: 'poh.yaml', path: [] }]],
      ])
    expect(
      mergeProgramme(programme, part({ projects: [{ id: 'kind' }] })).findings.map(({ code, places }) => [
        code,
        places,
      ]),
    ).toEqual([['project-file', [{ file: 'poh.yaml', path: ['projects'] }]]])
  })

  it('shows the numbers that two files state differently, and not all that is said of them', () => {
    const stated = (volume: unknown, price: unknown) => ({ costItems: [{ id: 'wmo', volume, price }] })
    const { findings } = mergeProgramme(
      { ...programme, ...stated({ value: 25, assumption: 'Geschat.' }, { value: 80, source: 'A' }) },
      part(stated(30, { value: 80, source: 'B' })),
    )
    const [found] = findings.map(({ nl }) => nl().message)
    expect(found).toContain('volume 25 (het programma), 30 (poh.yaml)')
    // The numbers are equal, so what differs is shown.
    expect(found).toContain('price {"value":80,"source":"A"} (het programma), {"value":80,"source":"B"} (poh.yaml)')
  })
})
