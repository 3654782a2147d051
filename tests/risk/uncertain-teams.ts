import { parseBusinessCase, type BusinessCase } from '../../src/index.js'

/** A team that costs 50,000 once: a success saves each of its payers so much, and is worth so much to its household. */
export interface UncertainTeam {
  readonly id: string
  readonly success: unknown
  /** How many enter; 100 where it is not stated. */
  readonly enters?: number
  /** What one success is worth to its household, in welfare alone. */
  readonly worth?: number
  /** Euros that it saves a payer, by party. */
  readonly saves?: Readonly<Record<string, number>>
  /** The share of these savings that a success brings; all where it is not stated. */
  readonly reduction?: unknown
  /** Who pays the team; the municipality where it is not stated. */
  readonly payers?: Readonly<Record<string, number>>
}

/** A case of teams, each with a target group of its own, so that NPVs add up; each a project of its own where asked. */
export const uncertainTeams = (
  teams: readonly UncertainTeam[],
  { asProjects = false }: { readonly asProjects?: boolean } = {},
): BusinessCase => {
  const parties = ['gemeente', 'zorgverzekeraar', 'huishouden']
  const parsed = parseBusinessCase({
    name: 'Pilots',
    timeline: { from: '2024-01', through: '2024-12' },
    prices: { level: 2024 },
    discounting: { rate: 0 },
    parties: parties.map((id) => ({ id })),
    targetGroups: teams.map(({ id }) => ({ id, households: 100 })),
    ...(asProjects ? { projects: teams.map(({ id }) => ({ id })) } : {}),
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
    interventions: teams.map(
      ({ id, success, enters = 100, worth = 0, saves = {}, reduction = 1, payers = 'gemeente' }) => ({
        id,
        ...(asProjects ? { project: id } : {}),
        targetGroup: id,
        enrolment: [{ from: '2024-01', through: '2024-01', households: enters, per: 'cohort' }],
        success,
        costs: [{ id: 'team', kind: 'once', month: '2024-01', amount: 50_000, payers }],
        effects: Object.keys(saves).map((party) => ({
          costItem: `${id}-${party}`,
          reduction,
          evidence: 'demonstrated',
        })),
        societalEffects:
          worth === 0
            ? []
            : [{ id: 'rust', beneficiary: 'huishouden', volume: 1, price: worth, evidence: 'demonstrated' }],
      }),
    ),
  })
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}
