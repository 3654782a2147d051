import { pathText, type BusinessCaseInput } from '../../src/case/index.js'
import { parseBusinessCase, type BusinessCase } from '../../src/index.js'

/** What a plan of one intervention is made of, beside who it is for. */
export interface SmallPlan {
  readonly intervention?: object
  readonly costs?: readonly object[]
  readonly effect?: object
  readonly item?: object
  readonly realised?: object
  readonly more?: object
}

/** 100 enter in 2026, each success saves 1,000 once; no discounting. */
export const smallPlan = ({ intervention = {}, costs = [], effect = {}, item = {}, realised, more = {} }: SmallPlan) =>
  ({
    name: 'Klein plan',
    timeline: { from: '2026-01', through: '2029-12', step: 'month' },
    prices: { level: 2026 },
    discounting: { rate: 0 },
    parties: [{ id: 'gemeente' }],
    targetGroups: [{ id: 'groep', households: 1000 }],
    costItems: [
      { id: 'wmo', targetGroup: 'groep', domain: 'wmo', volume: 1, price: 1000, payers: 'gemeente', ...item },
    ],
    interventions: [
      {
        id: 'team',
        targetGroup: 'groep',
        success: 0.5,
        enrolment: [{ from: '2026-01', through: '2026-12', households: 100, per: 'cohort' }],
        costs,
        effects: [{ costItem: 'wmo', reduction: 1, evidence: 'demonstrated', profile: { duration: 12 }, ...effect }],
        ...intervention,
      },
    ],
    ...(realised === undefined ? {} : { realised }),
    ...more,
  }) as unknown as BusinessCaseInput

export const planned = (plan: SmallPlan): BusinessCase => {
  const parsed = parseBusinessCase(smallPlan(plan))
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${pathText(path)}: ${message}`).join('\n'))
  return parsed.businessCase
}
