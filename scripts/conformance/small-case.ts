import type { BusinessCaseInput } from '../../src/index.js'

/** A case that shows one rule, or few, in numbers that can be worked by hand. */
export interface RuleCase {
  readonly about: string
  readonly case: BusinessCaseInput
}

type Fields = Readonly<Record<string, unknown>>

/** Ten households, 12 units of 100 euros a year that the gemeente pays, halved from January 2024 on for two years. */
export const small = ({
  item = {},
  effect = {},
  intervention = {},
  ...fields
}: {
  readonly item?: Fields
  readonly effect?: Fields
  readonly intervention?: Fields
} & Fields): BusinessCaseInput => ({
  name: 'Klein',
  timeline: { from: '2024-01', through: '2025-12' },
  prices: { level: 2024 },
  discounting: { rate: 0 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [{ id: 'post', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 100, payers: 'gemeente', ...item }],
  interventions: [
    {
      id: 'hulp',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
      effects: [{ costItem: 'post', reduction: 0.5, evidence: 'demonstrated', ...effect }],
      ...intervention,
    },
  ],
  ...fields,
})

/** A team that the gemeente pays. */
export const yearly = { id: 'team', kind: 'yearly', amount: 1000, payers: 'gemeente' } as const
