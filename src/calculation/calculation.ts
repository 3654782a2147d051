import { expectArgument, type BusinessCase } from '../case/index.js'
import { given, type DecimalValue } from '../money/index.js'
import { mostWork } from './most-work.js'
import type { WorkLimits } from './work-limit-error.js'
import { deepFreeze, isDeepFrozen } from '../reference/index.js'
import type { Appraisal } from '../rules/index.js'
import { readExactly, workOfSheet, type Explanation, type FigureReference } from '../sheet/index.js'
import { CalculationError } from './feasibility/calculation-error.js'
import { infeasibilities } from './feasibility/feasibility.js'
import { readForResults } from './results/read-for-results.js'
import { whatIfOf, type WhatIf } from './what-if.js'
import { explainFigure } from './figures/explain-figure.js'
import { formulasOf } from './formulas-of.js'
import type { Results } from './results/results.js'
import { resultsOf } from './results/results-of.js'

/** How to calculate. */
export interface CalculationOptions {
  readonly limits?: WorkLimits | undefined
}

/**
 * A case that is written down as formulas and calculated, once (doorrekening): results, explanations and what-if
 * questions all come from the same calculation.
 */
export interface Calculation {
  readonly businessCase: BusinessCase
  /** What the case comes to: plain, immutable data. */
  readonly results: Results
  /** The work of calculating it: cells, each times the cells that it is calculated from. */
  readonly work: number
  /** Every reference that `explain` knows, such as `gemeente.cash.npv`. */
  readonly figures: readonly FigureReference[]
  /**
   * Where a figure comes from: a tree from the figure down to the numbers that the case states, with their sources.
   *
   * @throws UnknownFigureError when there is no such figure
   */
  explain(reference: string): Explanation
  /**
   * What the case comes to with other numbers, by path, in the place of its own: only what rests on them is calculated
   * again, to the digits that `calculate` would give. They are taken as they are, also outside the limits of a field.
   *
   * @throws UnknownNumberError where nothing rests on a number of that path
   * @throws CalculationError where the case cannot be carried out with these numbers
   *
   * @example
   * calculation.whatIf({ 'interventions.begeleider.success': 0.5 }).figure('gemeente.cash.npv')
   */
  whatIf(numbers: Readonly<Record<string, DecimalValue>>): WhatIf
}

const known = new WeakMap<BusinessCase, Calculation>()

/**
 * Calculates a case once, for all that is asked of it later. The same frozen case (as `parseBusinessCase` gives it)
 * gives the same calculation.
 *
 * @param businessCase a case from `parseBusinessCase`
 * @throws TypeError where it is given something else
 * @throws CalculationError where the case cannot be carried out
 * @throws WorkLimitError where it is more work than `limits` allows; RangeError for a limit that is no number above
 *   zero
 *
 * @example
 * const calculation = calculationOf(businessCase)
 * calculation.results.society.welfare.npv // 97503.25
 * calculation.explain('gemeente.cash.npv').value // -46478.44
 * calculation.whatIf({ 'interventions.begeleider.success': 0.5 }).figure('gemeente.cash.npv') // -50784.01
 */
export const calculationOf = (businessCase: BusinessCase, options: CalculationOptions = {}): Calculation => {
  expectArgument('calculationOf', 'case', businessCase)
  const { limits } = given.options('calculationOf', options)
  const appraisal = formulasOf(businessCase, mostWork(limits))
  const found = known.get(businessCase)
  if (found !== undefined) return found
  const calculation = calculated(businessCase, appraisal)
  if (isDeepFrozen(businessCase)) known.set(businessCase, calculation)
  return calculation
}

const calculated = (businessCase: BusinessCase, appraisal: Appraisal): Calculation => {
  const { sheet } = appraisal
  const values = readExactly(sheet, { only: readForResults(appraisal) })
  const findings = infeasibilities(appraisal, values)
  if (findings.length > 0) throw new CalculationError(findings, businessCase)
  const results = deepFreeze(resultsOf(businessCase, appraisal, values))
  return Object.freeze({
    businessCase,
    results,
    get work() {
      return workOfSheet(sheet)
    },
    figures: Object.freeze([...sheet.figures.keys()]),
    explain: (reference: string) => explainFigure(appraisal, reference),
    whatIf: whatIfOf(businessCase, appraisal),
  })
}
