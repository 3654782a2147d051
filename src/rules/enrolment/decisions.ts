import type { Id } from '../../base/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { Model } from '../model.js'

/** What is decided at the decision point of an intervention (docs/method.md, 4). */
export interface Decision {
  readonly intervention: Id
  /** Months by which a later start moves it. */
  readonly delay: FormulaId
  readonly known: ScalarId
  readonly threshold: ScalarId
  /** One where the intervention goes on, zero where it stops. */
  readonly goesOn: ScalarId
  /** Households that have entered by then, by plan. */
  readonly entered: ScalarId
}

/** The decisions of a case, in the order of its interventions. */
export const decisionsOf = ({ write, enrolments }: Pick<Model, 'write' | 'enrolments'>): readonly Decision[] =>
  write.businessCase.interventions.flatMap(({ id }): readonly Decision[] => {
    const { decision, delay } = enrolments.get(id) ?? {}
    if (decision === undefined || delay === undefined) return []
    const { known, threshold, goesOn, entered } = decision
    return [{ intervention: id, delay, known, threshold, goesOn, entered }]
  })
