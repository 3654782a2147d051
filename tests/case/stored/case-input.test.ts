import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { without } from '../../../src/base/index.js'
import { caseInput, parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../../src/index.js'
import { businessCaseArbitrary, realisedArbitrary } from '../../../src/testing/index.js'
import { readCaseFile } from '../../../src/cli/files/read-case-file.js'
import { soundCase } from '../faults.js'
import { wholeCase } from '../whole-case.js'
import { everything, example, exampleFiles, parsed } from '../../rules/whole-cases.js'

/** A case as it is kept in a file and read again. */
const kept = (businessCase: BusinessCase): BusinessCase =>
  parsed(JSON.parse(JSON.stringify(caseInput(businessCase))) as unknown)

describe('caseInput', () => {
  it.each(exampleFiles)('gives data that reads back to the same case: %s', (file) => {
    const read = example(file)
    expect(kept(read)).toEqual(read)
  })

  it('gives data that reads back to the programme of Dordrecht, its projects included', () => {
    const businessCase = readCaseFile('examples/dordrecht/programma.yaml', 'nl')
    expect(kept(businessCase)).toEqual(businessCase)
  })

  it('gives data that reads back to the programme of Dordrecht with what happened', () => {
    const businessCase = readCaseFile('examples/dordrecht/programma.yaml', 'nl', {
      realised: 'examples/dordrecht/realisatie-2021.yaml',
    })
    expect(businessCase.realised).toBeDefined()
    expect(kept(businessCase)).toEqual(businessCase)
  })

  it('gives data that reads back to a case in which every field is written', () => {
    const read = parsed(wholeCase())
    expect(kept(read)).toEqual(read)
    expect(kept(everything())).toEqual(everything())
  })

  it.each<Readonly<Record<string, unknown>>>([
    { low: 0.1, high: 0.3 },
    { low: 0.1, mode: 0.2, high: 0.4 },
    { value: 0.2, low: 0.1, high: 0.4 },
    { value: 0.25, mean: 0.25, low: 0.1, high: 0.4 },
    { mean: 0.25, low: 0.1, high: 0.4, distribution: 'pert', source: 'Meting' },
    { low: 0.1, mode: 0.2, high: 0.4, interval: 0.8, assumption: 'Geschat' },
    { low: 0.1, high: 0.4, interval: 0.9, distribution: 'normal' },
    { mean: 0.2, sd: 0.05 },
    { mean: 0.2, sd: 0.3, truncate: { max: 0.9 } },
    { mean: 0.2, sd: 0.1, distribution: 'lognormal' },
    { mean: 0.2, sd: 0.1, distribution: 'gamma' },
    { mean: 0.2, sd: 0.1, distribution: 'beta' },
    { alpha: 2, beta: 5 },
    {
      outcomes: [
        { value: 0.1, probability: '0.3333333333' },
        { value: 0.7, probability: '0.6666666667' },
      ],
    },
  ])('gives an uncertain number as it was stated: %j', (engagement) => {
    const read = parsed({
      ...sound(),
      interventions: [{ id: 'team', targetGroup: 'gezinnen', engagement, startDelay: { low: 1.2, high: 7, mode: 3 } }],
    })
    expect(kept(read)).toEqual(read)
  })

  it('reads back every generated case', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        const read = parsed(input)
        expect(kept(read)).toEqual(read)
      }),
    )
  })

  it('reads back every generated case of what happened', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }).chain(realisedArbitrary), (input) => {
        const read = parsed(input)
        expect(kept(read)).toEqual(read)
      }),
    )
  })

  it('gives the same data for the same case, whichever way it was written', () => {
    const stated = soundCase()
    const once = caseInput(parsed(stated))
    expect(caseInput(kept(parsed(stated)))).toEqual(once)
    const otherwise = { ...stated, contingency: { value: '0.10' }, discounting: {}, agreements: [] }
    const plainly = { ...stated, contingency: 0.1 }
    expect(caseInput(parsed(otherwise))).toEqual(caseInput(parsed(plainly)))
  })

  it('holds nothing but texts, whole numbers, lists and plain objects, unless a variant states a number', () => {
    const numbers: number[] = []
    const walk = (part: unknown): void => {
      if (typeof part === 'number') numbers.push(part)
      if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk)
      expect(['string', 'number', 'object']).toContain(typeof part)
    }
    walk(without(caseInput(parsed(wholeCase())), 'variants'))
    expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([])
  })
})

const sound = (): BusinessCaseInput => soundCase() as unknown as BusinessCaseInput

/** A case with a cost, an effect and rates that a version may state anew. */
const versioned = (own: Partial<BusinessCaseInput>, cost: object, effect: object): BusinessCaseInput => ({
  ...sound(),
  ...own,
  interventions: [
    {
      id: 'team',
      targetGroup: 'gezinnen',
      costs: [{ id: 'loon', amount: 1000, payers: 'gemeente', ...cost } as never],
      effects: [{ costItem: 'ggz', reduction: 0.1, evidence: 'probable', ...effect } as never],
    },
  ],
})

describe('caseInput of a case with variants', () => {
  const set = (changed: Readonly<Record<string, unknown>>): Partial<BusinessCaseInput> => ({
    variants: [{ id: 'anders', set: changed }],
  })
  const first = sound().timeline.from
  const [own, from] = [first.slice(0, 4), `${Number(first.slice(0, 4)) + 1}-01`]
  it.each<readonly [string, BusinessCaseInput]>([
    [
      'a later first month, and a cost without months',
      versioned(set({ 'timeline.from': from }), { kind: 'yearly' }, {}),
    ],
    [
      'an earlier first month, and a cost from the first month of the case',
      versioned(set({ 'timeline.from': `${Number(own) - 1}-01` }), { kind: 'yearly', from: first }, {}),
    ],
    [
      'incidental money, beside a cost that states no funding',
      versioned(set({ 'interventions.team.costs.loon.incidentalThrough': from }), { kind: 'once', month: from }, {}),
    ],
    ['one rate, beside no rate', versioned(set({ 'discounting.rate': 0.03 }), { kind: 'yearly' }, {})],
    [
      'one rate, beside another',
      versioned({ ...set({ 'discounting.rate': 0.03 }), discounting: { rate: 0.02 } }, { kind: 'yearly' }, {}),
    ],
    [
      'a schedule, beside a schedule',
      versioned(
        {
          ...set({ 'discounting.schedule': [{ fromYear: 1, rate: 0.03 }] }),
          discounting: { schedule: [{ fromYear: 1, rate: 0.02 }] },
        },
        { kind: 'yearly' },
        {},
      ),
    ],
    [
      'an intervention brought in',
      {
        ...versioned({}, { kind: 'yearly' }, {}),
        variants: [
          {
            id: 'anders',
            interventions: {
              in: [
                {
                  id: 'buddy',
                  targetGroup: 'gezinnen',
                  costs: [{ id: 'loon', kind: 'yearly', amount: { low: 1, mode: 2, high: 6 }, payers: 'gemeente' }],
                },
              ],
            },
          },
        ],
      },
    ],
  ])('restates what its variant follows: %s', (_, input) => {
    const read = parsed(input)
    expect(kept(read)).toEqual(read)
  })

  it('refuses what is no case', () => {
    expect(() => caseInput({} as never)).toThrow(/caseInput/)
    expect(parseBusinessCase(caseInput(parsed(soundCase()))).ok).toBe(true)
  })
})
