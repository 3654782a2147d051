import type { BusinessCaseInput } from '../src/case/index.js'

export interface LargeCaseSize {
  readonly items: number
  readonly interventions: number
  readonly effectsEach: number
  readonly parties: number
  readonly years: number
  readonly step: 'year' | 'quarter' | 'month'
}

/** The large case of docs/benchmarks.md: 200 items, 20 interventions with 10 effects each, 10 parties, 30 years. */
export const largeSize: LargeCaseSize = {
  items: 200,
  interventions: 20,
  effectsEach: 10,
  parties: 10,
  years: 30,
  step: 'year',
}

/**
 * A case of a given size that uses everything that costs time: a profile for each effect, growth, two payers per item,
 * cashable shares with a lag, and effects that overlap (they are spread evenly over the items).
 */
export const largeCase = (size: LargeCaseSize): BusinessCaseInput => {
  const party = (index: number): string => `partij-${index % size.parties}`
  const from = '2021-01'
  const through = `${2021 + size.years - 1}-12`
  return {
    name: `Proefcase van ${size.items} posten`,
    timeline: { from, through, step: size.step },
    prices: { level: 2024, index: 'cbs-cpi' },
    haircuts: { probable: 0.3 },
    parties: Array.from({ length: size.parties }, (_, index) => ({ id: party(index), kind: 'overig' as const })),
    targetGroups: [{ id: 'doelgroep', households: 5000 }],
    costItems: Array.from({ length: size.items }, (_, index) => ({
      id: `post-${index}`,
      targetGroup: 'doelgroep',
      domain: 'ggz' as const,
      volume: 10 + (index % 7),
      price: { value: 95.5 + index, priceLevel: 2022 },
      volumeGrowth: 0.01,
      priceGrowth: 0.005,
      payers: { [party(index)]: 0.7, [party(index + 1)]: 0.3 },
      cashable: { share: 0.6, lag: 7 },
    })),
    interventions: Array.from({ length: size.interventions }, (_, number) => ({
      id: `interventie-${number}`,
      targetGroup: 'doelgroep',
      enrolment: [{ from, through: '2025-12', households: 60, per: 'year' as const }],
      engagement: 0.8,
      success: 0.5,
      costs: [
        { id: 'start', kind: 'once' as const, amount: 50000, month: from, payers: party(number) },
        { id: 'team', kind: 'yearly' as const, amount: 120000, from, through, payers: party(number) },
        { id: 'traject', kind: 'per-household' as const, amount: 1500, payers: party(number + 1) },
      ],
      effects: Array.from({ length: size.effectsEach }, (_, effect) => ({
        id: `effect-${effect}`,
        costItem: `post-${(number * size.effectsEach + effect) % size.items}`,
        reduction: 0.2,
        deadweight: 0.1,
        displacement: 0.05,
        evidence: 'probable' as const,
        profile: { delay: effect % 6, rampUp: 6, duration: 60, dropOff: 0.05 },
      })),
    })),
  }
}
