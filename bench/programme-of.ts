/** A programme and the files of its projects, as plain data. */
export interface GeneratedProgramme {
  readonly programme: unknown
  readonly parts: readonly { readonly project: string; readonly file: string; readonly data: unknown }[]
}

/** How many projects save on one shared item. */
const TOGETHER = 4
const years = ['2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031'] as const

/**
 * A programme of so many projects over eight years: each has a cost item of its own and one that it shares with three
 * others, where their savings overlap; three costs, of which two are paid from the budget; and a profile.
 */
export const programmeOf = (projects: number): GeneratedProgramme => {
  const ids = Array.from({ length: projects }, (_, at) => at)
  const shared = (at: number): string => `gedeeld-${Math.floor(at / TOGETHER)}`
  const item = (id: string, at: number): unknown => ({
    id,
    targetGroup: 'groep',
    domain: 'wmo',
    volume: 10 + (at % 7),
    price: 95.5 + at,
    payers: at % 2 === 0 ? 'gemeente' : { gemeente: 0.7, zorgverzekeraar: 0.3 },
    cashable: { share: 0.6, lag: 12 },
  })
  const planned = projects * 150_000
  return {
    programme: {
      name: `Proefprogramma van ${projects} projecten`,
      timeline: { from: `${years[0]}-01`, through: `${years.at(-1) ?? ''}-12` },
      prices: { level: 2024 },
      haircuts: { probable: 0.3 },
      parties: ['gemeente', 'regio', 'zorgverzekeraar', 'rijk'].map((id) => ({ id })),
      targetGroups: [{ id: 'groep', households: 5000 }],
      costItems: Array.from({ length: Math.ceil(projects / TOGETHER) }, (_, at) => item(`gedeeld-${at}`, at)),
      interventions: [],
      budget: {
        id: 'plan',
        amount: planned * years.length,
        sources: { gemeente: 0.75, regio: 0.25 },
        planned: Object.fromEntries(years.map((year) => [year, planned])),
        unspent: 'carries-over',
      },
      projects: ids.map((at) => ({ id: `project-${at}`, file: `project-${at}.yaml` })),
    },
    parts: ids.map((at) => ({
      project: `project-${at}`,
      file: `project-${at}.yaml`,
      data: {
        costItems: [item(`eigen-${at}`, at)],
        interventions: [
          {
            id: `interventie-${at}`,
            targetGroup: 'groep',
            enrolment: [{ from: `${years[0]}-01`, through: '2027-12', households: 60, per: 'year' }],
            success: 0.5,
            costs: [
              { id: 'start', kind: 'once', amount: 50_000, month: `${years[0]}-01`, budget: 'plan' },
              { id: 'team', kind: 'yearly', amount: 60_000, budget: 'plan' },
              { id: 'traject', kind: 'per-household', amount: 1500, payers: 'gemeente' },
            ],
            effects: [
              { costItem: `eigen-${at}`, reduction: 0.3, evidence: 'probable', profile: { duration: 24 } },
              { costItem: shared(at), reduction: 0.2, evidence: 'probable' },
            ],
          },
        ],
      },
    })),
  }
}
