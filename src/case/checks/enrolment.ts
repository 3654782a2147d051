import { monthAt, monthIndex } from '../../timeline/index.js'
import { enteringByMonth, firstAbove, groupSize, inEffectByMonth, shapesOf, sumOf } from '../enrolment-plan.js'
import type { Finding } from '../problem.js'
import { lines, type Checked } from '../sketch.js'
import { aboveGroup } from './above-group.js'

/**
 * In no month more households of an intervention are in effect than its target group holds.
 * Counted before engagement, completion and success: every household that enters takes a place in the group.
 */
export function* enrolment(checked: Checked): Generator<Finding> {
  const { sketch } = checked
  for (const [intervention, position] of lines(sketch.interventions)) {
    const group = groupSize(sketch, intervention.targetGroup)
    if (group === undefined) continue
    const entering = enteringByMonth(checked, intervention, position)
    if (entering === undefined || sumOf(entering) <= group.limit) continue
    const effects = [...lines(intervention.effects), ...lines(intervention.societalEffects)].map(([effect]) => effect)
    for (const shape of shapesOf(effects)) {
      const above = firstAbove(inEffectByMonth(entering, shape), group.limit)
      if (above === undefined) continue
      const month = monthAt(monthIndex(sketch.timeline?.from ?? '') + above.month)
      yield aboveGroup(['interventions', position, 'enrolment'], { ...group, ...above, month, target: intervention.targetGroup ?? '' })
      break
    }
  }
}
