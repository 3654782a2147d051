import type { Id } from '../../base/index.js'
import type { BusinessCase, Start } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import type { Appraisal } from '../../rules/index.js'
import { readExactly, type ExactValues, type FormulaId } from '../../sheet/index.js'
import { monthIndex } from '../../timeline/index.js'
import { formulasOf } from '../formulas-of.js'

/** What it means that interventions started later than planned (docs/method.md, 2). */
export interface CostOfDelay {
  /** The interventions with a planned and an actual start, in the order of the case. */
  readonly interventions: readonly (Start & { readonly intervention: Id; readonly months: number })[]
  /** Net present values, with every intervention started as planned and as it did; parties in the order of the case. */
  readonly parties: readonly ({ readonly party: string } & DelayedViews)[]
  /** What parties are parts of, in the order of the case: each the sum of its parts. */
  readonly wholes: readonly ({ readonly whole: string } & DelayedViews)[]
  readonly society: DelayedViews
}

/** A net present value with the planned and with the actual starts. */
export interface Delayed {
  readonly planned: Decimal
  readonly actual: Decimal
  /** Actual less planned: negative where the later start costs money. */
  readonly difference: Decimal
}

/** What a delay costs in cash and in welfare, in euros at present value. */
export interface DelayedViews {
  readonly cash: Delayed
  readonly welfare: Delayed
}

/** Compares a case with itself as it was planned; null where no intervention has an actual start. */
export const costOfDelay = (
  businessCase: BusinessCase,
  appraisal: Appraisal,
  values: ExactValues,
): CostOfDelay | null => {
  const started = businessCase.interventions.flatMap(({ id, start }) =>
    start === undefined
      ? []
      : [{ intervention: id, ...start, months: monthIndex(start.actual) - monthIndex(start.planned) }],
  )
  if (started.length === 0) return null
  const planned = formulasOf(asPlanned(businessCase))
  const wanted = (of: Appraisal): readonly FormulaId[] =>
    [...of.parties.values(), ...of.wholes.values(), of.society].flatMap(({ cash, welfare }) => [cash.npv, welfare.npv])
  const then = readExactly(planned.sheet, { only: wanted(planned) })
  const views = (now: Appraisal['society'], before: Appraisal['society']): DelayedViews => ({
    cash: delayed(then.scalar(before.cash.npv), values.scalar(now.cash.npv)),
    welfare: delayed(then.scalar(before.welfare.npv), values.scalar(now.welfare.npv)),
  })
  return {
    interventions: started,
    parties: [...appraisal.parties].map(([party, account]) => ({
      party,
      ...views(account, planned.parties.get(party) as Appraisal['society']),
    })),
    wholes: [...appraisal.wholes].map(([whole, account]) => ({
      whole,
      ...views(account, planned.wholes.get(whole) as Appraisal['society']),
    })),
    society: views(appraisal.society, planned.society),
  }
}

const delayed = (planned: Decimal, actual: Decimal): Delayed => ({
  planned,
  actual,
  difference: actual.minus(planned),
})

/** The same case with every intervention started in its planned month; a fixed end stays where it is. */
const asPlanned = (businessCase: BusinessCase): BusinessCase => ({
  ...businessCase,
  interventions: businessCase.interventions.map((intervention) =>
    intervention.start === undefined
      ? intervention
      : { ...intervention, start: { ...intervention.start, actual: intervention.start.planned } },
  ),
})
