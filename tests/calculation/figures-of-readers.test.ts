import { describe, expect, it } from 'vitest'

import { explain, figureReferences, type Results } from '../../src/index.js'
import { numbers, resultsOf, smallCase, type Changes } from '../rules/small-case.js'

/** Once in the first month. */
const once = (amount: number, payers: unknown = 'gemeente', id = 'start'): Changes => ({
  id,
  kind: 'once',
  month: '2024-01',
  amount,
  payers,
})

const of = (results: Results, party = 'gemeente') => {
  const found = results.parties.find(({ id }) => id === party)
  if (found === undefined) throw new Error(`no party ${party}`)
  return found
}

const explained = (results: Results, reference: string): number => Number(explain(results, reference).value.toString())

/** Each effect of its own intervention, on the item of 12,000 euros a year. */
const beside = (...effects: readonly Changes[]): Changes => {
  const { interventions, ...rest } = smallCase() as { readonly interventions: readonly Changes[] }
  const [one] = interventions
  return {
    ...rest,
    interventions: effects.map((effect, at) => ({
      ...one,
      id: `hulp${at + 1}`,
      effects: [{ costItem: 'post', evidence: 'demonstrated', ...effect }],
    })),
  }
}

describe('who pays', () => {
  it('is said as a share of all costs: 3,000 and 1,000 of 4,000', () => {
    const costs = [once(3000), once(1000, 'zorgverzekeraar', 'tweede')]
    const results = resultsOf(smallCase({ intervention: { costs } }))
    expect(results.costShares.map(({ party, share }) => [party, share?.toNumber()])).toEqual([
      ['gemeente', 0.75],
      ['zorgverzekeraar', 0.25],
      ['huishouden', 0],
    ])
    expect(explained(results, 'costShares.zorgverzekeraar')).toBe(0.25)
    expect(results.mainPayer).toBe('gemeente')
    // It saves 12,000 in two years for its 3,000; the other has nothing back.
    expect(results.mainGainer).toBe('gemeente')
    expect(results.mainFunder).toBeNull()
  })

  it('has no share, nor a main payer, where nothing is paid', () => {
    const results = resultsOf(smallCase())
    expect(results.costShares.map(({ share }) => share)).toEqual([null, null, null])
    expect(results.mainPayer).toBeNull()
  })

  it('is another than who has most money out, where one pays a contribution beforehand', () => {
    // Of 8,000 the gemeente pays 5,000 and the insurer 3,000, and the insurer 4,000 more to the gemeente at the start.
    const costs = [once(5000), once(3000, 'zorgverzekeraar', 'tweede')]
    const results = resultsOf(
      smallCase({
        intervention: { costs },
        agreements: [
          {
            id: 'bijdrage',
            kind: 'contribution',
            payer: 'zorgverzekeraar',
            recipient: 'gemeente',
            once: { month: '2024-01', amount: 4000 },
          },
        ],
      }),
    )
    expect(results.mainPayer).toBe('gemeente')
    expect(results.mainFunder).toBe('zorgverzekeraar')
    expect(of(results).cash.agreed.toNumber()).toBe(4000)
    expect(of(results, 'zorgverzekeraar').cash.agreed.toNumber()).toBe(-4000)
    expect(results.society.cash.agreed.toNumber()).toBe(0)
    expect(results.moves.map(({ moved }) => moved.toNumber())).toEqual([4000])
    expect(explained(results, 'agreement.bijdrage.moved')).toBe(4000)
  })
})

describe('extra years', () => {
  const extra = (input: Changes): number | undefined => of(resultsOf(smallCase(input))).cash.extraYears?.toNumber()
  const cost = { costs: [once(30_000)] }

  it('cover what is short at the pace of the last year: (30,000 - 12,000) / 6,000', () => {
    expect(extra({ intervention: cost })).toBe(3)
  })

  it('count a last year of six months as half a year: (30,000 - 9,000) / 3,000 x 0.5', () => {
    expect(extra({ intervention: cost, timeline: { from: '2024-01', through: '2025-06' } })).toBe(3.5)
  })

  it('are zero where nothing is short, and none where the last year brings nothing', () => {
    expect(extra({ intervention: { costs: [once(12_000)] } })).toBe(0)
    expect(extra({ intervention: cost, effect: { profile: { duration: 12 } } })).toBeUndefined()
    expect(extra({ intervention: cost, effect: { reduction: -0.5 } })).toBeUndefined()
  })
})

describe('evidence', () => {
  const split = (possible: number) => {
    const { society } = resultsOf(
      smallCase({
        intervention: {
          costs: [once(1000)],
          effects: [
            { id: 'een', costItem: 'post', amount: 300, evidence: 'demonstrated' },
            { id: 'twee', costItem: 'post', amount: possible, evidence: 'possible' },
          ],
        },
        attribution: { overlap: 'additive' },
      }),
    )
    return society
  }

  it('splits the prudent saving in shares: 3,000 and 1,000 a year', () => {
    const { evidence, welfare } = split(100)
    expect(evidence.demonstrated.share?.toNumber()).toBeCloseTo(0.75, 12)
    expect(evidence.possible.share?.toNumber()).toBeCloseTo(0.25, 12)
    expect(evidence.probable.share?.toNumber()).toBe(0)
    expect(welfare.benefits.toNumber()).toBeCloseTo(8000, 8)
    // 8,000 less the cost of 1,000 is 7,000; without what is possible, 5,000.
    expect(welfare.npv.toNumber()).toBeCloseTo(7000, 8)
    expect(evidence.possible.npvWithout.toNumber()).toBeCloseTo(5000, 8)
    expect(evidence.probable.npvWithout.eq(welfare.npv)).toBe(true)
  })

  it('has no shares where a grade costs more than it saves: it is no part of a whole', () => {
    const { evidence } = split(-100)
    expect(Object.values(evidence).map(({ share }) => share)).toEqual([null, null, null])
    expect(evidence.possible.prudent.toNumber()).toBeCloseTo(-2000, 8)
  })
})

describe('overlap', () => {
  it('is said of each intervention: two that halve a cost save 0.75 of it, 0.375 each', () => {
    const results = resultsOf(beside({ reduction: 0.5 }, { reduction: 0.5 }))
    // Each loses 0.125 of 12,000 a year, for two years.
    expect(results.overlap.map(({ intervention, lost }) => [intervention, lost.toNumber()])).toEqual([
      ['hulp1', -3000],
      ['hulp2', -3000],
    ])
    expect(explained(results, 'overlap.hulp2')).toBe(-3000)
    expect(results.competing).toEqual([{ interventions: ['hulp1', 'hulp2'], costItems: ['post'] }])
    const [line] = results.baseline
    expect(numbers(line?.saving.byYear)).toEqual([9000, 9000])
    expect(line?.saving.total.toNumber()).toBe(18_000)
  })

  it('names who claims more by itself than there is, without a competitor', () => {
    const results = resultsOf(smallCase({ effect: { reduction: undefined, amount: 1500 } }))
    expect(results.claimsAboveBaseline).toEqual([{ intervention: 'hulp', costItem: 'post' }])
    expect(results.competing).toEqual([])
    expect(resultsOf(smallCase()).claimsAboveBaseline).toEqual([])
  })
})

describe('projects outside the case', () => {
  it('are ascribed their part of every effect that names them, each reason once', () => {
    const outside = (reason: string, share: number) => [{ project: 'Wijkteam', share, reason }]
    const results = resultsOf(
      beside(
        { amount: 100, outside: outside('samen', 0.5) },
        { amount: 200, outside: [...outside('samen', 0.25), { project: 'Buurt', share: 0.5, reason: 'ook' }] },
      ),
    )
    // 0.5 x 1,000 + 0.25 x 2,000 a year, and 0.5 x 2,000 a year, for two years.
    expect(results.outsideProjects.map(({ saving, ...about }) => [about, saving.toNumber()])).toEqual([
      [{ project: 'Wijkteam', reasons: ['samen'] }, 2000],
      [{ project: 'Buurt', reasons: ['ook'] }, 2000],
    ])
    expect(explained(results, 'outsideProjects.1')).toBe(2000)
  })
})

describe('societal effects', () => {
  it('stand on their rungs: 10 x 2 x 5 a year, less a fifth, less a haircut of a half', () => {
    const results = resultsOf(
      smallCase({
        haircuts: { possible: 0.5 },
        intervention: {
          societalEffects: [
            { id: 'rust', beneficiary: 'huishouden', volume: 2, price: 5, deadweight: 0.2, evidence: 'possible' },
          ],
        },
      }),
    )
    const [line] = results.societal
    expect(line).toMatchObject({ intervention: 'hulp', effect: 'rust', party: 'huishouden', evidence: 'possible' })
    expect(numbers(line?.rungs.gross.byYear)).toEqual([100, 100])
    expect(numbers(line?.rungs.net.byYear)).toEqual([80, 80])
    expect(numbers(line?.rungs.prudent.byYear)).toEqual([40, 40])
    expect([line?.lost.net.toNumber(), line?.lost.prudent.toNumber()]).toEqual([-40, -80])
    expect(explained(results, 'societal.hulp.rust.prudent.presentValue')).toBe(80)
    expect(figureReferences(results.businessCase)).toContain('societal.hulp.rust.lost.prudent')
  })
})

describe('savings beside use', () => {
  const settled = (through?: string) =>
    resultsOf(
      smallCase({
        parties: [{ id: 'gemeente' }, { id: 'regio' }],
        settlements: [
          {
            id: 'gebruik',
            members: ['gemeente', 'regio'],
            costItems: ['post'],
            rule: 'moving-average',
            years: 2,
            use: { gemeente: 5000, regio: 1000 },
            ...(through === undefined ? {} : { through }),
          },
        ],
      }),
    )

  it('stand for each member and year: 6,000 saved of 5,000 used', () => {
    const results = settled()
    const [own, other] = results.usedBySettlement
    expect(own).toMatchObject({ settlement: 'gebruik', party: 'gemeente' })
    expect([own?.saved, own?.use, own?.beyond].map(numbers)).toEqual([
      [6000, 6000],
      [5000, 5000],
      [1000, 1000],
    ])
    expect(own?.most.toNumber()).toBe(1000)
    expect([other?.saved, other?.use, other?.beyond].map(numbers)).toEqual([
      [0, 0],
      [1000, 1000],
      [0, 0],
    ])
    expect(explained(results, 'settlement.gebruik.gemeente.most')).toBe(1000)
  })

  it('are beyond use only in years that have begun when the settlement ends', () => {
    expect(numbers(settled('2024-06').usedBySettlement[0]?.beyond)).toEqual([1000, 0])
  })
})
