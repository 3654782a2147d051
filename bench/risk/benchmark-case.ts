import type { BusinessCaseInput } from '../../src/case/index.js'

export const items = 20
export const interventions = 3
const parties = ['gemeente', 'zorgverzekeraar', 'rijk'] as const

/**
 * The case of the benchmark: 20 cost items x 10 years x 3 overlapping interventions x 3 parties, with 86 uncertain
 * parameters: 20 prices (lognormal), 20 volumes (triangular), 20 cashable shares (uniform), 20 growths of volume
 * (normal), 3 shares of success (PERT) and 3 yearly costs (triangular). The programs beside this one write out the same
 * model by hand.
 */
export const benchmarkCase = (): BusinessCaseInput => ({
  name: 'Benchmark',
  timeline: { from: '2024-01', through: '2033-12' },
  prices: { level: 2024 },
  discounting: { rate: 0.0225 },
  parties: parties.map((id) => ({ id, kind: 'overig' as const })),
  targetGroups: [{ id: 'groep', households: 1000 }],
  costItems: Array.from({ length: items }, (_, k) => ({
    id: `post-${k}`,
    targetGroup: 'groep',
    domain: 'ggz' as const,
    volume: { distribution: 'triangular' as const, low: 8 + k, mode: 10 + k, high: 14 + k },
    price: { distribution: 'lognormal' as const, mean: 100 + 5 * k, sd: 10 },
    volumeGrowth: { distribution: 'normal' as const, mean: 0.01, sd: 0.005 },
    payers: { [parties[k % 3] as string]: 0.7, [parties[(k + 1) % 3] as string]: 0.3 },
    cashable: { share: { distribution: 'uniform' as const, low: 0.4, high: 0.8 } },
  })),
  interventions: Array.from({ length: interventions }, (_, i) => ({
    id: `interventie-${i}`,
    targetGroup: 'groep',
    enrolment: [{ from: '2024-01', through: '2025-12', households: 300, per: 'cohort' as const }],
    success: { distribution: 'pert' as const, low: 0.3, mode: 0.5, high: 0.8 },
    costs: [
      {
        id: 'team',
        kind: 'yearly' as const,
        amount: { distribution: 'triangular' as const, low: 200000, mode: 250000, high: 350000 },
        from: '2024-01',
        through: '2033-12',
        payers: parties[i] as string,
      },
    ],
    effects: Array.from({ length: items }, (_unused, k) => ({
      costItem: `post-${k}`,
      reduction: 0.1 + 0.01 * ((i + k) % 10),
      evidence: 'probable' as const,
    })),
  })),
})
