import type { BusinessCaseInput, CostItemInput, EffectInput, Path } from '../case/index.js'
import type { Casus } from './format/casus.js'
import type { Plan } from './format/plan.js'
import type { Service, VolumePeriod } from './format/service.js'
import type { VolumePath } from './format/volume-path.js'

/** The case that a casus becomes, as it would be written, and where in the casus each part of it stands. */
export interface CaseOfCasus {
  readonly input: BusinessCaseInput
  /** The place in the casus of each cost item, and the field that holds its volume. */
  readonly costItems: readonly { readonly path: Path; readonly volume: string }[]
  /** The place in the casus of each new volume. */
  readonly effects: readonly Path[]
  readonly plan: Path
}

/** The one target group of the case: the household at the table. */
export const HOUSEHOLD = 'gezin'

/**
 * The case of one household that a casus becomes (docs/casus.md): each service a cost item, those of the plan with a
 * volume of zero now, and the plan an intervention that the household is in from the first month on. Nothing is taken
 * off: no deadweight, no haircut, no overlap with others.
 */
export const caseInputOf = (casus: Casus, plan: Plan | undefined): CaseOfCasus => {
  const { from, through } = casus.timeline
  const own = plan?.services ?? []
  const at: Path = ['plans', plan === undefined ? 0 : casus.plans.indexOf(plan)]
  const costItems = [
    ...casus.services.map((service) => costItem(service, yearly(service.now, service.per))),
    ...own.map((service) => costItem(service, 0)),
  ]
  const changed = casus.services.flatMap(({ id, per }) => {
    const path = plan !== undefined && Object.hasOwn(plan.volumes, id) ? plan.volumes[id] : undefined
    return path === undefined ? [] : [{ id, per, volumes: path, path: [...at, 'volumes', id] }]
  })
  const added = own.map(({ id, per, volume }, position) => ({
    id,
    per,
    volumes: volume,
    path: [...at, 'services', position, 'volume'],
  }))
  const effects = [...changed, ...added]
  return {
    input: {
      name: plan === undefined ? casus.name : `${casus.name}: ${plan.name}`.slice(0, 200),
      timeline: { from, through, step: 'month' },
      prices: casus.prices,
      discounting: casus.discounting ?? { rate: 0 },
      ...(casus.referenceData === undefined ? {} : { referenceData: casus.referenceData }),
      parties: casus.parties,
      targetGroups: [{ id: HOUSEHOLD, households: 1 }],
      costItems,
      interventions:
        plan === undefined
          ? []
          : [
              {
                id: plan.id,
                name: plan.name,
                targetGroup: HOUSEHOLD,
                enrolment: [{ from, through: from, households: 1, per: 'cohort' }],
                effects: effects.map(({ id, volumes, per }): EffectInput => ({
                  costItem: id,
                  volume: yearly(volumes, per),
                  // The weakest grade: what a plan for one household changes is an expectation of those at the table.
                  evidence: 'possible',
                })),
              },
            ],
    },
    costItems: [
      ...casus.services.map((_, position) => ({ path: ['services', position], volume: 'now' })),
      ...own.map((_, position) => ({ path: [...at, 'services', position], volume: 'volume' })),
    ],
    effects: effects.map(({ path }) => path),
    plan: at,
  }
}

const costItem = (service: Service, volume: CostItemInput['volume']): CostItemInput => ({
  id: service.id,
  name: service.name,
  targetGroup: HOUSEHOLD,
  domain: service.domain,
  volume,
  unit: service.unit,
  price: service.price,
  payers: service.payers,
  ...(service.recipient === undefined ? {} : { nature: 'transfer', recipient: service.recipient }),
})

/** Volumes as a case states them: units per household-year. */
const yearly = (path: VolumePath, per: VolumePeriod) =>
  path.map(({ value, ...rest }) => ({ ...rest, value: per === 'month' ? value.times(12) : value }))
