import { describe, expect, it } from 'vitest'

import { explain, figureReferences } from '../../src/index.js'
import { numbers, resultsOf, smallCase, type Changes } from './small-case.js'

/** The small case with a second group of five persons, and an intervention on each group. */
const twoGroups = (): Changes => {
  const { costItems, targetGroups, interventions, ...rest } = smallCase({
    discounting: { rate: 0.25 },
    haircuts: { probable: 0.5 },
    intervention: { costs: [{ id: 'start', kind: 'once', month: '2024-01', amount: 1000, payers: 'gemeente' }] },
  }) as Readonly<Record<string, readonly Changes[]>>
  return {
    ...rest,
    targetGroups: [...targetGroups!, { id: 'kinderen', households: 5, unit: 'persons' }, { id: 'leeg', households: 5 }],
    costItems: [
      ...costItems!,
      {
        id: 'jeugd',
        targetGroup: 'kinderen',
        domain: 'jeugdzorg',
        volume: 1,
        price: 400,
        payers: 'zorgverzekeraar',
        cashable: 0.5,
      },
    ],
    interventions: [
      ...interventions!,
      {
        id: 'school',
        targetGroup: 'kinderen',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
        costs: [{ id: 'les', kind: 'once', month: '2025-01', amount: 500, payers: 'gemeente' }],
        effects: [{ costItem: 'jeugd', reduction: 0.5, evidence: 'probable' }],
        societalEffects: [{ id: 'rust', beneficiary: 'huishouden', volume: 2, price: 10, evidence: 'possible' }],
      },
    ],
  }
}

describe('results by target group', () => {
  const results = resultsOf(twoGroups())

  it('are those of the interventions on it: 5 x 400 x 0.5 saved a year, half of it prudent, a quarter cashable', () => {
    const [group, children, empty] = results.targetGroups
    expect([group, children, empty].map((each) => each?.targetGroup)).toEqual(['groep', 'kinderen', 'leeg'])
    // 6,000 a year is 10,800 at present value; the cost of 1,000 falls in the first year.
    expect(group?.costs.presentValue.toNumber()).toBe(-1000)
    expect(group?.savings.prudent.presentValue.toNumber()).toBe(10_800)
    expect(group?.welfare.toNumber()).toBe(9800)
    // 500 prudent and 250 cashable a year; 5 x 2 x 10 = 100 of welfare a year; 500 spent in the second year is 400.
    expect(numbers(children?.savings.gross.byYear)).toEqual([1000, 1000])
    expect(numbers(children?.savings.prudent.byYear)).toEqual([500, 500])
    expect(numbers(children?.savings.cashable.byYear)).toEqual([250, 250])
    expect(numbers(children?.costs.byYear)).toEqual([0, -500])
    // (500 + 100) x 1.8 - 400, and 250 x 1.8 - 400.
    expect(children?.welfare.toNumber()).toBe(680)
    expect(children?.cash.toNumber()).toBe(50)
    expect(empty?.welfare.toNumber()).toBe(0)
    expect(results.society.welfare.npv.toNumber()).toBe(9800 + 680)
    expect(explain(results, 'targetGroups.kinderen.welfare').value.toString()).toBe('680')
    expect(figureReferences(results.businessCase)).toContain('targetGroups.kinderen.savings.net.byYear')
  })
})

describe('results by grade of evidence and year', () => {
  it('are not discounted: 6,000 demonstrated, 500 probable, and 100 of welfare that is possible', () => {
    const { evidence } = resultsOf(twoGroups()).society
    expect(numbers(evidence.demonstrated.byYear.prudent)).toEqual([6000, 6000])
    expect(numbers(evidence.probable.byYear.prudent)).toEqual([500, 500])
    expect(numbers(evidence.probable.byYear.cashable)).toEqual([250, 250])
    expect(numbers(evidence.possible.byYear.prudent)).toEqual([0, 0])
    expect(numbers(evidence.possible.byYear.societal)).toEqual([100, 100])
  })
})
