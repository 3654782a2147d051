import { expectArgument, type BusinessCase } from '../case/index.js'
import type { Explanation, FigureReference } from '../sheet/index.js'
import { explainFigure } from './figures/explain-figure.js'
import { formulasOf } from './formulas-of.js'
import type { Results } from './results/results.js'

/**
 * Where a figure comes from: a tree from the figure down to the numbers that the case states, with their sources. Also
 * for a case that cannot be carried out, so that it can be seen why.
 *
 * @param results from `calculate`; only what the figure rests on is calculated again
 * @param reference the path of a figure in the results, starting with a party's id, `society`, `ladder`, `ladderTotal`,
 *   `baseline`, `domainCosts`, `extraUse`, `perHousehold`, `settlement`, `agreement`, `fund`, `beyondHorizon` or
 *   `pockets`, such as `gemeente.cash.npv`, `gemeente.cash.costs.presentValue` or `ladder.pontonnier.ggz.net.byYear`
 * @throws TypeError where it is given something else than results
 * @throws UnknownFigureError when there is no such figure
 *
 * @example
 * explain(results, 'gemeente.cash.npv').from.map((figure) => figure.name?.label.concept)
 * // ['costs.present-value', 'cash.retained.present-value', 'cash.received.present-value', 'cash.paid.present-value']
 */
export const explain = (results: Pick<Results, 'businessCase'>, reference: string): Explanation => {
  expectArgument('explain', 'calculated', results)
  return explainFigure(formulasOf(results.businessCase), reference)
}

/**
 * Every reference that `explain` knows for a case.
 *
 * @throws TypeError where it is given something else than a case
 *
 * @example
 * figureReferences(businessCase).filter((reference) => reference.startsWith('gemeente.cash.n'))
 * // ['gemeente.cash.net.byYear', 'gemeente.cash.net.total', 'gemeente.cash.net.presentValue', 'gemeente.cash.npv']
 */
export const figureReferences = (businessCase: BusinessCase): readonly FigureReference[] => {
  expectArgument('figureReferences', 'case', businessCase)
  return [...formulasOf(businessCase).sheet.figures.keys()]
}
