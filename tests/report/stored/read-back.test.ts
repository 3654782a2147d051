import { readFileSync, readdirSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, caseInput, parseBusinessCase, resultsJson, type BusinessCase } from '../../../src/index.js'
import {
  caseRiskOf,
  readResults,
  readSimulation,
  reportFiles,
  simulationJson,
  simulationJsonSchema,
} from '../../../src/report/publication/index.js'
import { simulationSchema } from '../../../src/report/json/simulation-schema.js'
import { simulateSync, valueOfStoppingSync } from '../../../src/risk/index.js'
import { businessCaseArbitrary } from '../../../src/testing/index.js'
import { readCase } from '../../../src/yaml/index.js'

const caseOf = (file: string): BusinessCase => {
  const read = readCase(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(`${file} is not in order`)
  return read.businessCase
}

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `examples/${name}`)

const worked = caseOf('examples/aandachtshuishoudens.yaml')

/** A case that went through a database: as JSON, and parsed again. */
const stored = (businessCase: BusinessCase): BusinessCase => {
  const parsed = parseBusinessCase(JSON.parse(JSON.stringify(caseInput(businessCase))))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.businessCase
}

describe('results that were kept as JSON', () => {
  it.each(examples)('are the results of the kept case again: %s', (file) => {
    const businessCase = caseOf(file)
    const text = resultsJson(calculate(businessCase))
    const read = readResults(text, stored(businessCase))
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)))
    expect(resultsJson(read.results)).toBe(text)
    expect(readResults(JSON.parse(text), businessCase).ok).toBe(true)
  })

  it('of any case come back', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
        const text = resultsJson(calculate(parsed.businessCase))
        const read = readResults(text, stored(parsed.businessCase))
        expect(read.ok && resultsJson(read.results)).toBe(text)
      }),
    )
  })

  it('become the same report, with the simulation that was kept beside them', async () => {
    const results = calculate(worked)
    const simulation = simulateSync(worked, { draws: 200, percentiles: [5, 25, 50, 75, 95] })
    const again = stored(worked)
    const readBack = readResults(resultsJson(results), again)
    const drawnBack = readSimulation(simulationJson(simulation), again)
    if (!readBack.ok || !drawnBack.ok) throw new Error('not read back')
    const formats = ['html', 'raadsinformatiebrief', 'csv'] as const
    const written = await reportFiles(results, undefined, { formats, risk: caseRiskOf(results, simulation) })
    const rewritten = await reportFiles(readBack.results, undefined, {
      formats,
      risk: caseRiskOf(readBack.results, drawnBack.simulation),
    })
    expect(rewritten).toEqual(written)
  })

  it('are refused where one figure was changed, by its address, with both values', () => {
    const text = resultsJson(calculate(worked))
    const data = JSON.parse(text) as { society: { welfare: { npv: string } } }
    const right = data.society.welfare.npv
    data.society.welfare.npv = '1'
    const read = readResults(data, worked)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.problems).toHaveLength(1)
    expect(read.problems[0]).toMatchObject({ code: 'not-its-results', address: 'society.welfare.npv', value: '1' })
    expect(read.problems[0]?.message).toContain(right)
  })

  it('names a figure of a party by the address that it has everywhere', () => {
    const read = readResults(resultsJson(calculate(worked)).replace(/"npv": "-?\d/, '"npv": "77'), worked)
    const gemeente = worked.parties[0]?.id ?? ''
    expect(read).toMatchObject({ ok: false, problems: [{ address: `${gemeente}.cash.npv` }] })
  })

  it.each([
    ['no JSON', '{', 'unreadable', []],
    ['no object', '[]', 'other-format', ['format']],
    ['nothing', null, 'unreadable', []],
    ['a simulation', simulationJson(simulateSync(worked, { draws: 10 })), 'other-format', ['format']],
    ['a later format', { format: 'mbc-results/2' }, 'other-format', ['format']],
  ])('are refused where there is %s', (_, given, code, path) => {
    expect(readResults(given, worked)).toMatchObject({ ok: false, problems: [{ code, path }] })
  })

  it('names every field too few and too many at once', () => {
    const data = JSON.parse(resultsJson(calculate(worked))) as Record<string, unknown>
    delete data['society']
    const read = readResults({ ...data, extra: 1, pm: 'none' }, worked, { language: 'en' })
    expect(read.ok ? [] : read.problems.map(({ code, path }) => [code, path.join('.')])).toEqual(
      expect.arrayContaining([
        ['not-as-written', 'society'],
        ['not-as-written', 'extra'],
        ['not-as-written', 'pm'],
      ]),
    )
  })

  it('of another case are refused', () => {
    const other = caseOf('examples/begeleiding-thuis.yaml')
    const read = readResults(resultsJson(calculate(worked)), other)
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.problems.every(({ code }) => code === 'not-its-results')).toBe(true)
  })
})

describe('a simulation that was kept as JSON', () => {
  it.each(examples.filter((file) => caseOf(file).interventions.length > 0))('follows its schema: %s', (file) => {
    const businessCase = caseOf(file)
    let simulation
    try {
      simulation = simulateSync(businessCase, { draws: 50 })
    } catch {
      return // Nothing of it is uncertain.
    }
    const stopping = simulation.decisions && valueOfStoppingSync(businessCase, { draws: 50 })
    const text = simulationJson(simulation, stopping)
    expect(simulationSchema.safeParse(JSON.parse(text)).error?.issues).toBeUndefined()
    const read = readSimulation(text, stored(businessCase))
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)))
    expect(simulationJson(read.simulation, stopping)).toBe(text)
  })

  it('of a case with other ranges is refused by the number that differs', () => {
    const text = simulationJson(simulateSync(worked, { draws: 10 }))
    const data = JSON.parse(text) as { uncertain: { path: string; value: number }[] }
    const first = data.uncertain[0]
    if (first === undefined) throw new Error('nothing is uncertain')
    first.value += 1
    expect(readSimulation(data, worked)).toMatchObject({ ok: false, problems: [{ code: 'not-its-results' }] })
  })

  it('has a schema that is on file (npm run results-schema)', () => {
    expect(JSON.parse(readFileSync('simulation.schema.json', 'utf8'))).toEqual(simulationJsonSchema())
  })
})

describe('what was written, beside what it means', () => {
  it('comes with the case as frozen data of its own', () => {
    const input = {
      name: 'Leeg',
      timeline: { from: '2024-01', through: '2028-12' },
      prices: { level: 2024 },
      parties: [{ id: 'gemeente' }],
      targetGroups: [],
      costItems: [],
      interventions: [],
    }
    const parsed = parseBusinessCase(input)
    if (!parsed.ok) throw new Error('not read')
    expect(parsed.data).toEqual(input)
    expect(parsed.data).not.toBe(input)
    expect(Object.isFrozen(parsed.data)).toBe(true)
  })
})
