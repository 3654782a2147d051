import type { Intervention } from '../../case/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { latestWindow, monthsLate } from './actual-start.js'
import { decidedCohorts, decisionPointOf, enteredByThen, type DecisionPoint } from './decision-point.js'
import { activeMonths, intersection, monthsBeyondHorizon, windowOf, type Window } from '../time/window.js'
import { householdsPerMonth, type EnteringCohort } from './households-by-month.js'

/** Who enters an intervention when: planned cohorts, all of them later by the same delay. */
export interface Enrolment {
  readonly cohorts: readonly EnteringCohort[]
  /** Months by which everything starts later than planned. */
  readonly delay: FormulaId
  /** The months in which households can enter and costs can fall: all, up to a fixed end. */
  readonly open: Window
  /** Whether it goes on after its decision point, and the households that have entered by then, where it has one. */
  readonly decision?: DecisionPoint & { readonly entered: ScalarId }
  /** Households that enter in each period as planned. */
  readonly entering: FormulaId
  /** Extra households that enter, paid by the fund; absent where the fund buys none. */
  readonly extra?: FormulaId
  /**
   * Households that would enter by plan, and whom the delay moves past the end of the timeline; absent where none is
   * stated.
   */
  readonly beyondHorizon?: FormulaId
  /** Households that enter in each period, within a window only. */
  readonly enteringWithin: (window: Window) => FormulaId
  /**
   * Engagement x completion x success: the share of entering households in which the intervention works; of a cohort with
   * a success of its own, that one's.
   */
  readonly chain: FormulaId
}

/** Writes the enrolment of an intervention (docs/method.md, 4). */
export const enrolmentOf = (write: CaseWriter, intervention: Intervention): Enrolment => {
  const use = write.businessCase.fund?.use
  const about = { intervention: intervention.id }
  const path = `interventions.${intervention.id}`
  const { startDelay } = write.businessCase
  const open = latestWindow(write, intervention)
  const late = monthsLate(intervention)
  const delay = write.add(
    write.constant(late),
    startDelay === undefined ? write.constant(0) : write.quantity(startDelay, 'startDelay', 'start-delay'),
    intervention.startDelay === undefined
      ? write.constant(0)
      : write.quantity(intervention.startDelay, `${path}.startDelay`, 'start-delay', about),
  )
  const links = (['engagement', 'completion', 'success'] as const).map((link) => {
    const share = intervention[link]
    return share === undefined ? write.constant(1) : write.quantity(share, `${path}.${link}`, link, about)
  })
  const decision = decisionPointOf(write, intervention, links[2] as ScalarId)
  const cohorts = intervention.enrolment.flatMap((cohort, position) => {
    const planned = windowOf(write, cohort.from, cohort.through)
    const households = write.quantity(cohort.households, `${path}.enrolment[${position}].households`, 'cohort', {
      ...about,
      year: cohort.from,
    })
    const perMonth = householdsPerMonth(write, cohort.per, households, planned)
    const planning = { planned, householdsPerMonth: perMonth }
    if (cohort.success === undefined) return decidedCohorts(write, decision, planning)
    const success = write.quantity(cohort.success, `${path}.enrolment[${position}].success`, 'success', {
      ...about,
      year: cohort.from,
    })
    const chain = write.named(write.multiply(...links.slice(0, 2), success), 'chain', { ...about, year: cohort.from })
    return decidedCohorts(write, decision, { ...planning, chain })
  })
  // A fixed end stands beside no other delay, so that the planned months that it leaves are known.
  const entering = cohorts.flatMap((cohort): EnteringCohort[] => {
    const { start, end } = cohort.planned
    const left = { start, end: Math.min(end, intervention.start?.end === undefined ? end : open.end - late) }
    return left.end > left.start ? [{ ...cohort, planned: left }] : []
  })
  const enteringWithin = (window: Window = open): FormulaId =>
    write.add(
      write.zeros,
      ...cohorts.map(({ planned, householdsPerMonth }) =>
        write.multiply(householdsPerMonth, activeMonths(write, planned, delay, intersection(window, open))),
      ),
    )
  return {
    cohorts: entering,
    delay,
    open,
    ...(decision === undefined
      ? {}
      : { decision: { ...decision, entered: enteredByThen(write, decision, intervention) } }),
    entering: write.named(enteringWithin(), 'entering', about),
    enteringWithin,
    ...(startDelay === undefined && intervention.startDelay === undefined && intervention.start === undefined
      ? {}
      : {
          beyondHorizon: write.named(
            write.add(
              write.constant(0),
              ...cohorts.map(({ planned, householdsPerMonth }) =>
                write.multiply(householdsPerMonth, monthsBeyondHorizon(write, planned, delay, open)),
              ),
            ),
            'entering.beyond-horizon',
            about,
          ),
        }),
    ...(use?.kind === 'enrolment' && use.intervention === intervention.id
      ? { extra: write.named(write.forward(), 'entering.extra', about) }
      : {}),
    chain: write.named(write.multiply(...links), 'chain', about),
  }
}
