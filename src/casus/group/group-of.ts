import { given } from '../../money/index.js'
import type { BusinessCaseInput, EffectInput, PartyInput } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { expectCasus } from '../expect-casus.js'
import type { Casus } from '../format/casus.js'
import type { Plan } from '../format/plan.js'
import type { Service } from '../format/service.js'
import { planOf } from '../plan-of.js'
import { expectAlike } from './expect-alike.js'
import { pathUnderPlan } from '../path-under-plan.js'
import { meanPath, type MeanStep } from './mean-path.js'

/** A target group that casussen make: the case as it would be written, and what it rests on. */
export interface CasusGroup {
  /** The case of the group, for `parseBusinessCase`. */
  readonly input: BusinessCaseInput
  /** Mean and spread of the volume of each service over the casussen. */
  readonly volumes: readonly GroupVolume[]
  /** In how many of the casussen that say so the plan succeeded. */
  readonly success: { readonly of: number; readonly succeeded: number }
}

/** The volume of a service in a group of casussen: mean and spread over its households, now and under the plan. */
export interface GroupVolume {
  readonly service: string
  readonly now: readonly MeanStep[]
  readonly plan: readonly MeanStep[]
}

/**
 * Makes a target group of casussen: as many households as there are casussen, each service a cost item with the mean
 * of their volumes, and the plan an intervention that all are in from the first month on. A casus without a service uses
 * none of it. So the group costs what the casussen cost together, now and under the plan.
 *
 * @param casussen casussen from `parseCasus`, of the same months, price level and parties; services with the same id
 *   are the same but for their volumes
 * @param plan the id of a plan that each of them has
 * @throws RangeError where they are not alike, or one does not have the plan
 *
 * @example
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 *
 * // Twice the same household, to be short.
 * const { input } = groupOf([read.casus, read.casus], read.casus.plans[0]?.id ?? '')
 * input.targetGroups[0]?.households // 2
 * parseBusinessCase(input).ok // true
 */
export const groupOf = (casussen: readonly Casus[], plan: string): CasusGroup => {
  for (const casus of given.list('groupOf', { nl: 'casussen', en: 'casussen' }, casussen)) expectCasus('groupOf', casus)
  const first = expectAlike(casussen)
  const members = casussen.map((casus) => ({ casus, plan: planOf(casus, plan) }))
  const services = [
    ...new Map(members.flatMap((member) => servicesOf(member).map((service) => [service.id, service]))).values(),
  ]
  const volumes = services.map(({ id, per }): GroupVolume => {
    const yearly = (value: Decimal): Decimal => (per === 'month' ? value.times(12) : value)
    return {
      service: id,
      now: meanPath(
        members.map(({ casus }) => casus.services.find((service) => service.id === id)?.now),
        yearly,
      ),
      plan: meanPath(
        members.map((member) => pathUnderPlan(member.casus, member.plan, id)),
        yearly,
      ),
    }
  })
  const known = members.flatMap((member) => member.plan.succeeded ?? [])
  const { from, through } = first.timeline
  return {
    input: {
      name: members[0]?.plan.name ?? plan,
      timeline: { from, through, step: 'month' },
      prices: first.prices,
      discounting: first.discounting ?? { rate: 0 },
      ...recordsOf(casussen),
      parties: partiesOf(casussen),
      targetGroups: [{ id: GROUP, households: casussen.length }],
      costItems: services.map((service, at) => ({
        id: service.id,
        name: service.name,
        targetGroup: GROUP,
        domain: service.domain,
        unit: service.unit,
        volume: stated(volumes[at]?.now ?? []),
        price: service.price,
        payers: service.payers,
        ...(service.recipient === undefined ? {} : { nature: 'transfer', recipient: service.recipient }),
      })),
      interventions: [
        {
          id: plan,
          name: members[0]?.plan.name,
          targetGroup: GROUP,
          enrolment: [{ from, through: from, households: casussen.length, per: 'cohort' }],
          effects: volumes.map((volume): EffectInput => ({
            costItem: volume.service,
            volume: stated(volume.plan),
            evidence: 'possible',
          })),
        },
      ],
    },
    volumes,
    success: { of: known.length, succeeded: known.filter((succeeded) => succeeded).length },
  }
}

const GROUP = 'gezinnen'

/** The mean, and in words how far the casussen are apart: that is no uncertainty of the mean. */
const stated = (path: readonly MeanStep[]) =>
  path.map(({ from, mean, sd, n }, at) => ({
    ...(at === 0 ? {} : { from }),
    value: mean,
    assumption:
      sd === null
        ? `Uit ${n} casus`
        : `Gemiddelde van ${n} casussen; standaardafwijking ${sd.toSignificantDigits(4).toString()}`,
  }))

const servicesOf = ({ casus, plan }: { readonly casus: Casus; readonly plan: Plan }): readonly Service[] => [
  ...casus.services,
  ...plan.services,
]

/** The records of all casussen, each once. */
const recordsOf = (casussen: readonly Casus[]): Pick<BusinessCaseInput, 'referenceData'> => {
  const stated = casussen.flatMap(({ referenceData }) => referenceData ?? [])
  const [first] = stated
  if (first === undefined) return {}
  const unitCosts = new Map(stated.flatMap((records) => (records.unitCosts ?? []).map((record) => [record.id, record])))
  return { referenceData: { ...first, unitCosts: [...unitCosts.values()] } }
}

const partiesOf = (casussen: readonly Casus[]): readonly PartyInput[] => [
  ...new Map(casussen.flatMap(({ parties }) => parties).map((party) => [party.id, party])).values(),
]
