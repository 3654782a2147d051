import { monthAt, monthIndex, type EffectShape } from '../../timeline/index.js'
import type { CostItem } from '../cost-item.js'
import type { Effect } from '../effect.js'
import { enteringByMonth, firstAbove, groupSize, inEffectByMonth, shapesOf, sumOf, type ByMonth } from '../enrolment-plan.js'
import type { Finding } from '../problem.js'
import { lines, type CaseSketch, type Checked, type Sketch } from '../sketch.js'
import { aboveGroup } from './above-group.js'

/**
 * Where interventions on a cost item reach different households (`additive`), together they reach no more than the group holds.
 * What one intervention exceeds by itself is told of that intervention.
 */
export function* additiveEnrolment(checked: Checked): Generator<Finding> {
  const { sketch } = checked
  const plans = plansOf(checked)
  const told = new Set<string>()
  for (const [item] of lines(sketch.costItems)) {
    const group = groupSize(sketch, item.targetGroup)
    if (group === undefined || item.id === undefined || overlapAt(sketch, item) !== 'additive') continue
    const meeting = plans.filter((plan) => plan.target === item.targetGroup && plan.effects.some((effect) => effect.costItem === item.id))
    const key = meeting.map(({ position }) => position).join()
    const entering = meeting.reduce((sum, plan) => sum + sumOf(plan.entering), 0)
    if (meeting.length < 2 || entering <= group.limit || told.has(key)) continue
    const series = meeting.map((plan) => inEffectOn(item.id, plan))
    if (series.some((inEffect) => firstAbove(inEffect, group.limit) !== undefined)) continue
    const above = firstAbove(sumByMonth(series), group.limit)
    if (above === undefined) continue
    told.add(key)
    const month = monthAt(monthIndex(sketch.timeline?.from ?? '') + above.month)
    yield aboveGroup(['interventions', meeting.at(-1)?.position ?? 0, 'enrolment'], {
      ...group,
      ...above,
      month,
      target: item.targetGroup ?? '',
      meeting: { interventions: meeting.map(({ id }) => id), item: item.id },
    })
  }
}

const overlapAt = (sketch: CaseSketch, item: Sketch<CostItem>): string | undefined => {
  const ofGroup = [...lines(sketch.targetGroups)].find(([group]) => group.id === item.targetGroup)?.[0].overlap
  return item.overlap ?? ofGroup ?? sketch.attribution?.overlap
}

interface Plan {
  readonly id: string
  readonly position: number
  readonly target: string | undefined
  readonly effects: readonly Sketch<Effect>[]
  readonly entering: ByMonth
  /** Households in effect by the shape of the effect: many effects of an intervention have the same. */
  readonly inEffect: (shape: EffectShape) => ByMonth
}

const plansOf = (checked: Checked): readonly Plan[] => {
  const plans: Plan[] = []
  for (const [intervention, position] of lines(checked.sketch.interventions)) {
    const entering = enteringByMonth(checked, intervention, position)
    if (entering === undefined) continue
    const effects = [...lines(intervention.effects)].map(([effect]) => effect)
    const known = new Map<string, ByMonth>()
    const inEffect = (shape: EffectShape): ByMonth => {
      const key = JSON.stringify(shape)
      const households = known.get(key) ?? inEffectByMonth(entering, shape)
      known.set(key, households)
      return households
    }
    plans.push({ id: intervention.id ?? '', position, target: intervention.targetGroup, effects, entering, inEffect })
  }
  return plans
}

// Effects of one intervention reach the same households: of several on one item the largest number counts.
const inEffectOn = (item: string | undefined, plan: Plan): ByMonth => {
  const series = shapesOf(plan.effects.filter((effect) => effect.costItem === item)).map(plan.inEffect)
  return plan.entering.map((_, month) => Math.max(0, ...series.map((each) => each[month] ?? 0)))
}

const sumByMonth = (series: readonly ByMonth[]): ByMonth =>
  (series[0] ?? []).map((_, month) => series.reduce((sum, each) => sum + (each[month] ?? 0), 0))
