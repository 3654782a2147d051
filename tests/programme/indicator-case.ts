import { parseBusinessCase, type BusinessCase } from '../../src/index.js'

/** What differs in the case of indicators. */
export interface IndicatorCase {
  readonly name?: string
  readonly indicators?: readonly object[]
}

/**
 * Two projects over 2024 through 2026. Team has two effects in euros, one of them a societal effect; nothing is measured of
 * Loket.
 */
export const indicatorInput = ({ name = 'Programma', indicators = [] }: IndicatorCase = {}): object => ({
  name,
  timeline: { from: '2024-01', through: '2026-12' },
  prices: { level: 2024 },
  parties: [{ id: 'gemeente' }, { id: 'huishouden' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [
    { id: 'ggz', name: 'Behandeling', targetGroup: 'groep', domain: 'ggz', volume: 12, price: 100, payers: 'gemeente' },
  ],
  projects: [
    { id: 'team', name: 'Wijkteam', indicators },
    { id: 'loket', name: 'Loket' },
  ],
  interventions: [
    {
      id: 'hulp',
      name: 'Hulp',
      project: 'team',
      targetGroup: 'groep',
      effects: [{ costItem: 'ggz', reduction: 0.5, evidence: 'probable' }],
      societalEffects: [
        { id: 'rust', name: 'Rust', beneficiary: 'huishouden', volume: 1, price: 10, evidence: 'possible' },
      ],
    },
    { id: 'balie', project: 'loket', targetGroup: 'groep' },
    {
      id: 'los',
      targetGroup: 'groep',
      effects: [{ id: 'los', costItem: 'ggz', reduction: 0.1, evidence: 'possible' }],
    },
  ],
})

/** The same, parsed. */
export const indicatorCase = (changes?: IndicatorCase): BusinessCase => {
  const parsed = parseBusinessCase(indicatorInput(changes))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.businessCase
}

/** An indicator of which nothing is missing: half-yearly, from a baseline of June 2024 to a target of March 2026. */
export const whole = {
  id: 'minder-ggz',
  name: 'Mensen zonder behandeling',
  level: 'outcome',
  goal: 'Minder mensen in behandeling',
  unit: '%',
  baseline: { value: 40, at: '2024-06' },
  target: { value: 55, by: '2026-03', assumption: 'Bestuurlijk doel' },
  owner: 'Onderzoekscentrum',
  every: 'half-year',
  effect: { intervention: 'hulp', item: 'ggz' },
} as const
