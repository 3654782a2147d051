import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type BusinessCaseInput } from '../../src/case/index.js'
import { simulationText } from '../../src/report/text/simulation-text.js'
import { simulate } from '../../src/risk/index.js'

describe('a group that is too small in few draws', () => {
  it('is drawn and printed so', async () => {
    // A draw in 4,000 lies above the group: 0.01 of the 40 between low and high.
    const input: BusinessCaseInput = {
      name: 'Groep',
      timeline: { from: '2026-01', through: '2026-12' },
      prices: { level: 2026 },
      parties: [{ id: 'gemeente' }],
      targetGroups: [{ id: 'groep', households: 119.99 }],
      costItems: [{ id: 'wmo', targetGroup: 'groep', domain: 'wmo', volume: 10, price: 100, payers: 'gemeente' }],
      interventions: [
        {
          id: 'hulp',
          targetGroup: 'groep',
          enrolment: [
            {
              from: '2026-01',
              through: '2026-01',
              households: { distribution: 'uniform', low: 80, high: 120, value: 100 },
              per: 'cohort',
            },
          ],
          effects: [{ costItem: 'wmo', reduction: 0.2, evidence: 'probable' }],
        },
      ],
    }
    const parsed = parseBusinessCase(input)
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
    const own = await simulate(parsed.businessCase, { draws: 40_000, seed: 1 })
    expect(own.aboveGroup.value).toBeGreaterThan(0)
    expect(own.aboveGroup.value).toBeLessThan(0.0005)
    expect(simulationText(own).replace(/\s+/g, ' ')).toContain('in <0,1% van de trekkingen bereikt een interventie')
  })
})
