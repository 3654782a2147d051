import type { Id } from '../../base/index.js'
import type { Intervention } from '../../case/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { asDecided, decidedParts } from '../enrolment/decision-point.js'
import type { Enrolment } from '../enrolment/enrolment.js'
import { incomeAmount } from '../income/income-lines.js'
import { fullCostAmounts, type Rhythm } from '../payers/intervention-costs.js'
import type { Stretch } from './stretches.js'
import {
  activeMonths,
  intersection,
  monthsBeyondHorizon,
  occurs,
  wholeTimeline,
  windowOf,
  type Window,
} from './window.js'

/** What a later start moves past the end of the timeline, or past a fixed end: planned, and in no other figure. */
export interface BeyondHorizon {
  readonly intervention: Id
  /** Households that enter too late to count. */
  readonly households: FormulaId
  /** Euros of costs that fall too late to count; negative, not discounted. */
  readonly costs: FormulaId
  /** Euros that come in too late to count, not discounted; absent where the intervention states no income. */
  readonly income?: FormulaId
}

/**
 * Writes what of an intervention its start delay moves past the horizon (docs/method.md, 2); nothing where it has no
 * delay. Effects are cut by the horizon whenever they begin, and so are costs that run to it because they have no last
 * month: these are left out.
 */
export const beyondHorizon = (
  write: CaseWriter,
  intervention: Intervention,
  enrolment: Enrolment,
): readonly BeyondHorizon[] => {
  const { beyondHorizon: households, decision, delay, open } = enrolment
  if (households === undefined) return []
  const lostOf = (amounts: readonly Stretch<FormulaId>[], cost: Rhythm): FormulaId => {
    const { held } = amounts.at(-1) as Stretch<FormulaId>
    if (amounts.length === 1 || cost.kind !== 'yearly' || cost.isOpenEnded === true)
      return write.multiply(held, timesLost(write, cost, households, enrolment))
    const lost = decidedParts(decision, 'costsEnd', windowOf(write, cost.from, cost.through)).flatMap((part) => [
      ...amounts.map(({ window, held: amount }) =>
        asDecided(write, write.multiply(amount, monthsCut(write, part.planned, delay, window, open)), part),
      ),
      asDecided(write, write.multiply(held, monthsBeyondHorizon(write, part.planned, delay)), part),
    ])
    return write.divide(write.add(...lost), write.constant(12))
  }
  const costs = intervention.costs.map((cost) =>
    write.multiply(write.constant(-1), lostOf(fullCostAmounts(write, intervention, cost), cost)),
  )
  const income = intervention.income.map((each) =>
    write.multiply(incomeAmount(write, intervention, each), timesLost(write, each, households, enrolment)),
  )
  return [
    {
      intervention: intervention.id,
      households,
      costs: write.named(write.add(write.constant(0), ...costs), 'cost.beyond-horizon', {
        intervention: intervention.id,
      }),
      ...(income.length === 0
        ? {}
        : {
            income: write.named(write.add(write.constant(0), ...income), 'income-lines.beyond-horizon', {
              intervention: intervention.id,
            }),
          }),
    },
  ]
}

/** What later starts move past the end of the timeline, over all interventions: it counts in no figure. */
export interface LateTotals {
  readonly households: FormulaId
  /** Negative, not discounted. */
  readonly costs: FormulaId
  /** Not discounted; absent where no intervention that starts later states income. */
  readonly income?: FormulaId
  /** One where a later start moves anything past the end of the timeline, else zero. */
  readonly isLate: FormulaId
}

/** Writes what later starts move past the end of the timeline, over all interventions. */
export const lateTotals = (write: CaseWriter, beyond: readonly BeyondHorizon[]): LateTotals => {
  const zero = write.constant(0)
  const households = write.add(zero, ...beyond.map((each) => each.households))
  const costs = write.add(zero, ...beyond.map((each) => each.costs))
  const isMoved = (amount: FormulaId): FormulaId =>
    write.select(write.subtract(amount, write.constant(TOLERANCE)), write.constant(1), zero)
  const stated = beyond.flatMap(({ income }) => income ?? [])
  const income = stated.length === 0 ? undefined : write.add(zero, ...stated)
  const isPaid = write.maximum(isMoved(households), isMoved(write.subtract(zero, costs)))
  return {
    households,
    costs,
    ...(income === undefined ? {} : { income }),
    isLate: income === undefined ? isPaid : write.maximum(isPaid, isMoved(income)),
  }
}

/** The months of a stretch in which a yearly cost would run after its delay, and which a fixed end cuts. */
const monthsCut = (write: CaseWriter, planned: Window, delay: FormulaId, stretch: Window, open: Window): FormulaId => {
  const months = (window: Window): FormulaId => write.total(activeMonths(write, planned, delay, window))
  return write.subtract(months(intersection(stretch, wholeTimeline(write))), months(intersection(stretch, open)))
}

/** How many times the amount would be paid by plan, as is decided, and is not paid within the timeline. */
const timesLost = (
  write: CaseWriter,
  cost: Rhythm,
  households: FormulaId,
  { decision, delay, open }: Enrolment,
): FormulaId => {
  switch (cost.kind) {
    case 'once':
      return write.add(
        ...decidedParts(decision, 'costsEnd', windowOf(write, cost.month, cost.month)).map((part) =>
          asDecided(write, write.oneMinus(write.total(occurs(write, part.planned.start, delay, open))), part),
        ),
      )
    case 'yearly':
      return cost.isOpenEnded === true
        ? write.constant(0)
        : write.divide(
            write.add(
              ...decidedParts(decision, 'costsEnd', windowOf(write, cost.from, cost.through)).map((part) =>
                asDecided(write, monthsBeyondHorizon(write, part.planned, delay, open), part),
              ),
            ),
            write.constant(12),
          )
    case 'per-household':
      return households
  }
}
