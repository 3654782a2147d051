import type { BusinessCase, Finding } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { deepFreeze } from '../../reference/index.js'
import { readExactly } from '../../sheet/index.js'
import { infeasibilities, readForFeasibility } from './feasibility.js'
import { figureAt } from '../figures/figure-at.js'
import { formulasOf } from '../formulas-of.js'
import { readForResults } from '../results/read-for-results.js'
import type { Results } from '../results/results.js'
import { resultsOf } from '../results/results-of.js'

/** What a case comes to, whether or not it can be carried out: what happened is a fact, and no plan. */
export interface CalculatedAnyway {
  readonly businessCase: BusinessCase
  readonly results: Results
  /** What a plan would be refused for. */
  readonly findings: readonly Finding[]
}

/** Calculates a case without refusing it: where more entered or was spent than was possible by plan, that is a finding. */
export const calculatedAnyway = (businessCase: BusinessCase): CalculatedAnyway => {
  const appraisal = formulasOf(businessCase)
  const values = readExactly(appraisal.sheet, { only: readForResults(appraisal) })
  return {
    businessCase,
    results: deepFreeze(resultsOf(businessCase, appraisal, values)),
    findings: infeasibilities(appraisal, readExactly(appraisal.sheet, { only: readForFeasibility(appraisal) })),
  }
}

/**
 * Some figures of a case by reference, whether or not it can be carried out; only what they rest on is calculated.
 *
 * @throws UnknownFigureError for a figure that there is not
 */
export const figuresAnyway = (
  businessCase: BusinessCase,
  references: readonly string[],
): readonly (Decimal | readonly Decimal[])[] => {
  const { sheet } = formulasOf(businessCase)
  const formulas = references.map((reference) => figureAt(sheet, 'figure', reference))
  const values = readExactly(sheet, { only: formulas })
  return formulas.map((formula) =>
    sheet.formulas[formula]?.shape === 'scalar' ? values.scalar(formula) : values.row(formula),
  )
}
