import { effectShare, monthIndex, type EffectShape } from '../timeline/index.js'
import type { Effect } from './effect.js'
import type { Intervention } from './intervention.js'
import { lines, type CaseSketch, type Checked, type Sketch } from './sketch.js'
import { valueAt } from './value-at.js'

/** Households by month of the timeline. */
export type ByMonth = readonly number[]

/** Households of an intervention that enter in each month of the timeline, delays included; undefined where a delay was refused. */
export const enteringByMonth = (checked: Checked, intervention: Sketch<Intervention>, position: number): ByMonth | undefined => {
  const { from, through } = checked.sketch.timeline ?? {}
  if (from === undefined || through === undefined || through < from) return undefined
  const delay = startDelay(checked, intervention, position)
  if (delay === undefined) return undefined
  const months = monthIndex(through) - monthIndex(from) + 1
  const entering = new Array<number>(months).fill(0)
  for (const [cohort] of lines(intervention.enrolment)) {
    if (cohort.from === undefined || cohort.through === undefined || cohort.households?.value === undefined) continue
    const first = monthIndex(cohort.from) - monthIndex(from)
    const last = monthIndex(cohort.through) - monthIndex(from)
    const span = { month: 1, year: 12, cohort: last - first + 1 }[cohort.per ?? 'cohort']
    const each = cohort.households.value.toNumber() / span
    const end = Math.min(months - 1, last + delay)
    for (let month = Math.max(0, first + delay); month <= end; month += 1) entering[month] = (entering[month] ?? 0) + each
  }
  return entering
}

const startDelay = ({ sketch, input }: Checked, intervention: Sketch<Intervention>, position: number): number | undefined => {
  const ofCase = sketch.startDelay?.value
  const ofIntervention = intervention.startDelay?.value
  if (ofCase === undefined && valueAt(input, ['startDelay']) !== undefined) return undefined
  if (ofIntervention === undefined && valueAt(input, ['interventions', position, 'startDelay']) !== undefined) return undefined
  return (ofCase?.toNumber() ?? 0) + (ofIntervention?.toNumber() ?? 0)
}

/** All households of a plan together: never fewer than are in effect at any moment. */
export const sumOf = (entering: ByMonth): number => entering.reduce((sum, households) => sum + households, 0)

/** The distinct shapes in time of some effects. */
export const shapesOf = (effects: Iterable<Pick<Sketch<Effect>, 'profile'>>): readonly EffectShape[] => {
  const shapes = new Map<string, EffectShape>()
  for (const { profile } of effects) {
    if (profile === undefined) continue
    const duration = profile.duration?.value?.toNumber()
    const shape = {
      delay: profile.delay?.value?.toNumber() ?? 0,
      rampUp: profile.rampUp?.value?.toNumber() ?? 0,
      ...(duration === undefined ? {} : { duration }),
      dropOff: profile.dropOff?.value?.toNumber() ?? 0,
    }
    shapes.set(JSON.stringify(shape), shape)
  }
  return [...shapes.values()]
}

/** Households in effect in each month: those that entered, each weighed by the share its effect has on its own clock. */
export const inEffectByMonth = (entering: ByMonth, shape: EffectShape): ByMonth => {
  const shares = entering.map((_, month) => effectShare(month, shape))
  const inEffect = new Array<number>(entering.length).fill(0)
  for (const [entry, households] of entering.entries()) {
    if (households === 0) continue
    for (let month = entry; month < inEffect.length; month += 1) {
      inEffect[month] = (inEffect[month] ?? 0) + households * (shares[month - entry] ?? 0)
    }
  }
  return inEffect
}

/** The first month in which there are more households than a limit, and how many; a last digit of rounding is no excess. */
export const firstAbove = (households: ByMonth, limit: number): { readonly month: number; readonly count: number } | undefined => {
  const month = households.findIndex((count) => count > limit * (1 + 1e-9))
  return month === -1 ? undefined : { month, count: households[month] ?? 0 }
}

/** How many households a target group holds, and what they are called. */
export const groupSize = (sketch: CaseSketch, id: string | undefined): { readonly limit: number; readonly unit: 'households' | 'persons' } | undefined => {
  for (const [group] of lines(sketch.targetGroups)) {
    if (group.id !== id || id === undefined) continue
    const limit = group.households?.value?.toNumber()
    return limit === undefined ? undefined : { limit, unit: group.unit ?? 'households' }
  }
  return undefined
}
