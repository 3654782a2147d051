import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding } from '../../problem.js'
import { movingMonths, movingPhases } from '../../sketch/agreement-parts.js'
import { datedLists, payersPeriods } from '../../sketch/case-parts.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

/** What the case states by month lies within its timeline: outside it, it would silently not count. */
export function* outsideTimeline({ sketch, input }: Checked): Generator<Finding> {
  const { from, through } = sketch.timeline ?? {}
  if (from === undefined || through === undefined || through < from) return
  const reported = new Set<string>()
  for (const [month, path] of statedMonths(sketch)) {
    const place = writtenPath(input, path)
    const written = valueAt(input, place)
    if ((month >= from && month <= through) || written !== month) continue
    // For a phase wholly outside, one end is enough.
    const phase = JSON.stringify([...place.slice(0, -1), month < from])
    if (reported.has(phase)) continue
    reported.add(phase)
    yield outside(place, month, from, through)
  }
}

function* statedMonths(sketch: CaseSketch): Generator<readonly [month: string, path: Path]> {
  for (const [period, path] of payersPeriods(sketch))
    if (period.from !== undefined) yield [period.from, [...path, 'from']]
  // The first number of a list may begin before the timeline.
  for (const [list, path] of datedLists(sketch))
    for (const [{ from }, number] of lines(list))
      if (number > 0 && from !== undefined) yield [from, [...path, number, 'from']]
  for (const [item, position] of lines(sketch.costItems)) {
    if (item.cashable?.from !== undefined) yield [item.cashable.from, ['costItems', position, 'cashable', 'from']]
    yield* ends(item, ['costItems', position])
  }
  for (const [item, position] of lines(sketch.incomeItems)) {
    if (item.cashable?.from !== undefined) yield [item.cashable.from, ['incomeItems', position, 'cashable', 'from']]
  }
  for (const [intervention, position] of lines(sketch.interventions)) {
    for (const [cohort, number] of lines(intervention.enrolment))
      yield* ends(cohort, ['interventions', position, 'enrolment', number])
    if (intervention.stop?.at !== undefined) yield [intervention.stop.at, ['interventions', position, 'stop', 'at']]
    for (const [income, number] of lines(intervention.income)) {
      const path = ['interventions', position, 'income', number]
      if (income.kind === 'yearly') yield* ends(income, path)
      if (income.kind === 'once' && income.month !== undefined) yield [income.month, [...path, 'month']]
    }
    for (const [cost, number] of lines(intervention.costs)) {
      const path = ['interventions', position, 'costs', number]
      if (cost.kind === 'yearly') yield* ends(cost, path)
      if (cost.kind === 'once' && cost.month !== undefined) yield [cost.month, [...path, 'month']]
      if (cost.incidentalThrough !== undefined) yield [cost.incidentalThrough, [...path, 'incidentalThrough']]
    }
  }
  for (const [phase, path] of movingPhases(sketch)) yield* ends(phase, path)
  for (const [month, path] of movingMonths(sketch)) if (month !== undefined) yield [month, path]
}

function* ends(
  phase: { readonly from?: string | undefined; readonly through?: string | undefined },
  path: Path,
): Generator<readonly [string, Path]> {
  if (phase.from !== undefined) yield [phase.from, [...path, 'from']]
  if (phase.through !== undefined) yield [phase.through, [...path, 'through']]
}

const outside = (path: Path, month: string, from: string, through: string): Finding => ({
  code: 'outside-timeline',
  path,
  value: month,
  values: () => ({ least: from, most: through }),
  nl: () => ({
    message: `${month} ligt buiten de looptijd van de case, ${from} tot en met ${through}`,
    reason: 'wat buiten de looptijd valt, zou ongemerkt niet meetellen',
    remedy: `Kies een maand van ${from} tot en met ${through}, of verruim timeline.`,
  }),
  en: () => ({
    message: `${month} lies outside the timeline of the case, ${from} through ${through}`,
    reason: 'what falls outside the timeline would silently not count',
    remedy: `Choose a month from ${from} through ${through}, or widen timeline.`,
  }),
})
