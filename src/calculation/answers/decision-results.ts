import type { Id } from '../../base/index.js'
import type { BusinessCase, Stop } from '../../case/index.js'
import { TOLERANCE, type Decimal } from '../../money/index.js'
import type { Appraisal } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'

/** What is decided at the decision point of an intervention (docs/method.md, 4). */
export interface DecisionResults {
  readonly intervention: Id
  /** As planned: after this month no household enters where the intervention stops. */
  readonly at: Month
  /** The same month with the later start of the intervention, where it has one. */
  readonly month: Month
  /** The success as it is known then: in these results the one that is stated. */
  readonly known: Decimal
  /** The least success with which it goes on. */
  readonly threshold: Decimal
  readonly goesOn: boolean
  /** Households that have entered by then, by plan. */
  readonly entered: Decimal
}

/** What is decided in a case, out of the values of its figures; nothing where it has no decision points. */
export const decisionResults = (
  { interventions }: BusinessCase,
  { decisions }: Appraisal,
  values: ExactValues,
): { readonly decisions?: readonly DecisionResults[] } => {
  if (decisions === undefined) return {}
  const stops = new Map(interventions.map(({ id, stop }) => [id, stop]))
  return {
    decisions: decisions.map(({ intervention, delay, known, threshold, goesOn, entered }) => {
      const { at } = stops.get(intervention) as Stop
      return {
        intervention,
        at,
        month: monthAt(monthIndex(at) + values.scalar(delay).toNumber()),
        known: values.scalar(known),
        threshold: values.scalar(threshold),
        goesOn: values.scalar(goesOn).gt(TOLERANCE),
        entered: values.scalar(entered),
      }
    }),
  }
}
