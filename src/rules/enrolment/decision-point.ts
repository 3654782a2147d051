import type { Intervention } from '../../case/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { windowOf, type Window } from '../time/window.js'
import type { EnteringCohort } from './households-by-month.js'

/** A month after which an intervention stops, unless its success is known to be high enough (docs/method.md, 4). */
export interface DecisionPoint {
  /** Where the planned months end in which households enter whatever is decided, since the start of the timeline. */
  readonly entryEnds: number
  /** The same of costs and income of the intervention, which wind down after it. */
  readonly costsEnd: number
  /** The success as it is known then: as stated, or in a draw what is counted. */
  readonly known: ScalarId
  readonly threshold: ScalarId
  /** One where the intervention goes on, zero where it stops. */
  readonly goesOn: ScalarId
}

/** Writes the decision of an intervention that has a decision point. */
export const decisionPointOf = (
  write: CaseWriter,
  { id, stop }: Intervention,
  success: ScalarId,
): DecisionPoint | undefined => {
  if (stop === undefined) return undefined
  const about = { intervention: id }
  const entryEnds = windowOf(write, stop.at, stop.at).end
  const known = write.named(success, 'stop.known', about)
  const threshold = write.quantity(
    stop.unless.success,
    `interventions.${id}.stop.unless.success`,
    'stop.threshold',
    about,
  )
  // What is equal goes on; four of ten is not quite 0.4 in the binary numbers of a simulation.
  const short = write.subtract(threshold, write.add(known, write.constant(TOLERANCE)))
  return {
    entryEnds,
    costsEnd: entryEnds + stop.windDown,
    known,
    threshold,
    goesOn: write.named(write.select(short, write.constant(0), write.constant(1)), 'stop.goes-on', about),
  }
}

/** Planned months before a decision is felt, and those after it, which count only where the intervention goes on. */
export interface DecidedPart {
  readonly planned: Window
  readonly goesOn?: FormulaId
}

/** Splits planned months where a decision is felt; without a decision point they are one. */
export const decidedParts = (
  decision: DecisionPoint | undefined,
  ends: 'entryEnds' | 'costsEnd',
  planned: Window,
): readonly DecidedPart[] => {
  if (decision === undefined) return [{ planned }]
  const border = Math.min(planned.end, Math.max(planned.start, decision[ends]))
  const [before, after] = [
    { start: planned.start, end: border },
    { start: border, end: planned.end },
  ]
  return [
    ...(before.end > before.start ? [{ planned: before }] : []),
    ...(after.end > after.start ? [{ planned: after, goesOn: decision.goesOn }] : []),
  ]
}

/** What is planned for months after a decision, as far as the intervention goes on. */
export const asDecided = (write: CaseWriter, formula: FormulaId, { goesOn }: DecidedPart): FormulaId =>
  goesOn === undefined ? formula : write.multiply(formula, goesOn)

/** The part of a cohort that enters whatever is decided, and the part that enters where the intervention goes on. */
export const decidedCohorts = (
  write: CaseWriter,
  decision: DecisionPoint | undefined,
  cohort: EnteringCohort,
): readonly EnteringCohort[] =>
  decidedParts(decision, 'entryEnds', cohort.planned).map((part) => ({
    ...cohort,
    planned: part.planned,
    householdsPerMonth: asDecided(write, cohort.householdsPerMonth, part),
  }))

/** Writes the households that have entered by plan when it is decided: those who can be counted. */
export const enteredByThen = (
  write: CaseWriter,
  { entryEnds }: DecisionPoint,
  { id, enrolment }: Intervention,
): ScalarId => {
  const about = { intervention: id }
  const entered = enrolment.map(({ from, through, per, households }, position) => {
    const { start, end } = windowOf(write, from, through)
    const months = Math.max(0, Math.min(end, entryEnds) - start)
    const counted = { month: 1, year: 12, cohort: end - start }[per]
    return write.multiply(
      write.quantity(households, `interventions.${id}.enrolment[${position}].households`, 'cohort', {
        ...about,
        year: from,
      }),
      write.divide(write.constant(months), write.constant(counted)),
    )
  })
  return write.named(write.add(write.constant(0), ...entered), 'stop.entered', about)
}
