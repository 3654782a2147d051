import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import type { Finding } from '../../problem.js'
import { movingPhases } from '../../sketch/agreement-parts.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

/** Phases run forward: `through` is not before `from`. Both are included, so a phase of one month has them equal. */
export function* datesReversed({ sketch, input }: Checked): Generator<Finding> {
  for (const [from, through, path] of phases(sketch)) {
    // A month filled in from the timeline is not the author's fault; a phase outside the timeline has its own problem.
    const written = ['from', 'through'].every((end) => valueAt(input, [...path, end]) !== undefined)
    if (written && through < from) yield reversed([...path, 'through'], from, through)
  }
}

function* phases(sketch: CaseSketch): Generator<readonly [from: string, through: string, path: Path]> {
  if (sketch.timeline?.from !== undefined && sketch.timeline.through !== undefined) {
    yield [sketch.timeline.from, sketch.timeline.through, ['timeline']]
  }
  for (const [item, position] of lines(sketch.costItems))
    if (item.from !== undefined && item.through !== undefined) yield [item.from, item.through, ['costItems', position]]
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [cohort, number] of lines(intervention.enrolment)) {
      if (cohort.from !== undefined && cohort.through !== undefined) {
        yield [cohort.from, cohort.through, ['interventions', position, 'enrolment', number]]
      }
    }
    for (const [income, number] of lines(intervention.income)) {
      if (income.kind === 'yearly' && income.from !== undefined && income.through !== undefined) {
        yield [income.from, income.through, ['interventions', position, 'income', number]]
      }
    }
    for (const [cost, number] of lines(intervention.costs)) {
      if (cost.kind === 'yearly' && cost.from !== undefined && cost.through !== undefined) {
        yield [cost.from, cost.through, ['interventions', position, 'costs', number]]
      }
    }
  }
  for (const [{ from, through }, path] of movingPhases(sketch))
    if (from !== undefined && through !== undefined) yield [from, through, path]
}

const reversed = (path: Path, from: string, through: string): Finding => ({
  code: 'dates-reversed',
  path,
  value: through,
  values: () => ({ least: from }),
  nl: () => ({
    message: `de laatste maand ${through} ligt vóór de eerste ${from}`,
    remedy: 'Wissel from en through om, of verbeter een van beide.',
  }),
  en: () => ({
    message: `the last month ${through} lies before the first ${from}`,
    remedy: 'Exchange from and through, or correct one of them.',
  }),
})
