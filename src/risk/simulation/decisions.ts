import type { Id } from '../../base/index.js'
import type { Prepared } from '../drawing/prepare.js'
import type { DrawnDecision } from './drawn-decision.js'
import type { Measure } from './measures.js'
import type { Moments } from './moments.js'
import { chanceOf } from './summary-of.js'

/** Whether an intervention stops in a draw. */
export interface DecisionMeasure {
  readonly intervention: Id
  readonly counted: number
  readonly stops: Measure
}

/** Writes what a simulation follows of decisions, in the order of the interventions; nothing where there are none. */
export const decisionMeasures = ({
  appraisal,
  write,
  plan,
}: Pick<Prepared, 'appraisal' | 'write' | 'plan'>): readonly DecisionMeasure[] =>
  (appraisal.decisions ?? []).map(({ intervention, goesOn }, position) => ({
    intervention,
    counted: plan.counts[position]?.of ?? 0,
    stops: { at: { formula: write.oneMinus(goesOn) }, keep: 'moments' },
  }))

/** The chances of stopping, out of the moments of the draws. */
export const drawnDecisions = (
  measures: readonly DecisionMeasure[],
  moments: (measure: Measure) => Moments,
): readonly DrawnDecision[] =>
  measures.map(({ intervention, counted, stops }) => ({ intervention, counted, stops: chanceOf(moments(stops)) }))
