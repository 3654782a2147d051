import { parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/case/index.js'

export const parsed = (input: BusinessCaseInput): BusinessCase => {
  const result = parseBusinessCase(input)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return result.businessCase
}

/**
 * A case that is linear in each number that varies: one intervention, nothing that binds. Two parties: one pays, the
 * other gains.
 */
export const linearInput = (more: Partial<BusinessCaseInput> = {}): BusinessCaseInput => ({
  name: 'Lineair',
  timeline: { from: '2024-01', through: '2027-12' },
  prices: { level: 2024 },
  discounting: { rate: 0.03 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }],
  targetGroups: [{ id: 'groep', households: 100 }],
  costItems: [
    {
      id: 'ggz',
      targetGroup: 'groep',
      domain: 'ggz',
      volume: 10,
      price: { low: 60, mode: 100, high: 200 },
      payers: 'zorgverzekeraar',
    },
    {
      id: 'wmo',
      targetGroup: 'groep',
      domain: 'wmo',
      volume: { mean: 20, sd: 3 },
      price: 50,
      payers: { gemeente: 0.8, zorgverzekeraar: 0.2 },
    },
  ],
  interventions: [
    {
      id: 'team',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-12', households: 50, per: 'cohort' }],
      costs: [
        {
          id: 'loon',
          kind: 'yearly',
          amount: { distribution: 'pert', low: 8000, mode: 10000, high: 15000 },
          from: '2024-01',
          through: '2025-12',
          payers: 'gemeente',
        },
      ],
      effects: [
        { costItem: 'ggz', reduction: { distribution: 'beta', mean: 0.2, sd: 0.05 }, evidence: 'probable' },
        { costItem: 'wmo', reduction: 0.3, evidence: 'probable' },
      ],
    },
  ],
  ...more,
})

export const linearCase = (more: Partial<BusinessCaseInput> = {}): BusinessCase => parsed(linearInput(more))
