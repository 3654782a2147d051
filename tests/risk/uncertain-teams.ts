import { parseBusinessCase, type BusinessCase } from '../../src/index.js'

/** A team that 100 households enter: a success saves each of the payers so much, once; it costs the municipality 50,000. */
export interface UncertainTeam {
  readonly id: string
  readonly success: unknown
  /** What one success is worth to society. */
  readonly worth: number
  /** Euros that it saves a payer, by party. */
  readonly saves?: Readonly<Record<string, number>>
}

/** A case of one month of teams, each with a target group of its own, so that NPVs add up. */
export const uncertainTeams = (teams: readonly UncertainTeam[]): BusinessCase => {
  const parties = ['gemeente', 'zorgverzekeraar', 'huishouden']
  const parsed = parseBusinessCase({
    name: 'Pilots',
    timeline: { from: '2024-01', through: '2024-12' },
    prices: { level: 2024 },
    discounting: { rate: 0 },
    parties: parties.map((id) => ({ id })),
    targetGroups: teams.map(({ id }) => ({ id, households: 100 })),
    costItems: teams.flatMap(({ id, saves = {} }) =>
      Object.entries(saves).map(([party, amount]) => ({
        id: `${id}-${party}`,
        targetGroup: id,
        domain: 'ggz',
        volume: 1,
        price: amount,
        payers: party,
      })),
    ),
    interventions: teams.map(({ id, success, worth, saves = {} }) => ({
      id,
      targetGroup: id,
      enrolment: [{ from: '2024-01', through: '2024-01', households: 100, per: 'cohort' }],
      success,
      costs: [{ id: 'team', kind: 'once', month: '2024-01', amount: 50_000, payers: 'gemeente' }],
      effects: Object.keys(saves).map((party) => ({
        costItem: `${id}-${party}`,
        reduction: 1,
        evidence: 'demonstrated',
      })),
      societalEffects:
        worth === 0
          ? []
          : [{ id: 'rust', beneficiary: 'huishouden', volume: 1, price: worth, evidence: 'demonstrated' }],
    })),
  })
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}
