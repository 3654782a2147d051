import { distance } from 'fastest-levenshtein'

import { expectArgument } from '../case/expect-argument.js'
import type { BusinessCase } from '../case/index.js'
import { explainFormula, neededFor, readExactly, type Explanation, type FormulaId } from '../formula/index.js'
import { appraisalOf } from './appraisal.js'
import { figureKinds } from './figure-kinds.js'
import type { Results } from './results.js'

/** No figure goes by this reference. */
export class UnknownFigureError extends Error {
  override readonly name = 'UnknownFigureError'
  constructor(
    /** What was asked for. */
    readonly reference: string,
    /** References that look like it, nearest first. */
    readonly nearest: readonly string[],
  ) {
    super(
      `There is no figure '${reference}' in this case. ` +
        (nearest.length === 0 ? '' : `Did you mean ${nearest.join(', ')}? `) +
        `A reference starts with a party or one of ${figureKinds.join(', ')}, such as gemeente.npv.`,
    )
  }
}

/**
 * Where a figure comes from: a tree from the figure down to the numbers that the case states, with their sources.
 *
 * @param results from `calculate`; only what the figure rests on is calculated again
 * @param reference the path of a figure in the results, starting with a party's id, `society`, `ladder`, `ladderTotal`, `baseline`,
 *   `domainCosts`, `extraUse`, `perHousehold`, `settlement`, `agreement`, `fund` or `pockets`, such as `gemeente.npv`, `gemeente.cash.costs.presentValue` or `ladder.pontonnier.ggz.net.byYear`
 * @throws TypeError where it is given something else than results
 * @throws UnknownFigureError when there is no such figure
 *
 * @example
 * explain(results, 'gemeente.npv').from.map((figure) => figure.name?.label.concept)
 * // ['costs.present-value', 'cash.retained.present-value', 'cash.received.present-value', 'cash.paid.present-value']
 */
export const explain = (results: Pick<Results, 'businessCase'>, reference: string): Explanation => {
  expectArgument('explain', 'results', results, 'businessCase', 'attribution')
  const { sheet } = appraisalOf(results.businessCase)
  const target = sheet.figures.get(reference)
  if (target === undefined) throw new UnknownFigureError(reference, nearestTo(reference, [...sheet.figures.keys()]))
  const needed = neededFor(sheet, [target])
  const steps = sheet.formulas.flatMap((_, id) => (needed[id] === 1 ? [id as FormulaId] : []))
  return explainFormula(sheet, readExactly(sheet, { only: steps }), target)
}

/**
 * Every reference that `explain` knows for a case.
 *
 * @throws TypeError where it is given something else than a case
 */
export const figureReferences = (businessCase: BusinessCase): readonly string[] => {
  expectArgument('figureReferences', 'case', businessCase, 'attribution')
  return [...appraisalOf(businessCase).sheet.figures.keys()]
}

const nearestTo = (reference: string, known: readonly string[]): readonly string[] =>
  known
    .map((candidate) => ({ candidate, away: distance(reference, candidate) }))
    .filter(({ away }) => away <= Math.max(3, reference.length / 3))
    .sort((one, other) => one.away - other.away)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
