import { BusinessCaseError } from '../base/index.js'
import { expectArgument, type BusinessCase } from '../case/index.js'
import { explainFormula, neededFor, readExactly, type Explanation, type FormulaId } from '../sheet/index.js'
import { given } from '../money/index.js'
import { appraisalOf } from '../rules/appraisal.js'
import type { Results } from './results.js'
import { unknownFigure } from './figures/unknown-figure.js'

/** No figure goes by this reference. */
export class UnknownFigureError extends BusinessCaseError<'unknown-figure'> {
  override readonly name = 'UnknownFigureError'
  /** References that may be meant, the likeliest first. */
  readonly nearest: readonly string[]

  constructor(
    /** What was asked for. */
    readonly reference: string,
    /** The figures that there are. */
    known: readonly string[],
  ) {
    const { nearest, nl, en } = unknownFigure(reference, known)
    super({
      code: 'unknown-figure',
      address: reference,
      values: { nearest },
      texts: { nl: `${nl.message} ${nl.remedy}`, en: `${en.message} ${en.remedy}` },
    })
    this.nearest = nearest
  }
}

/**
 * Where a figure comes from: a tree from the figure down to the numbers that the case states, with their sources.
 *
 * @param results from `calculate`; only what the figure rests on is calculated again
 * @param reference the path of a figure in the results, starting with a party's id, `society`, `ladder`, `ladderTotal`,
 *   `baseline`,
 *   `domainCosts`, `extraUse`, `perHousehold`, `settlement`, `agreement`, `fund`, `beyondHorizon` or `pockets`, such as `gemeente.cash.npv`, `gemeente.cash.costs.presentValue` or `ladder.pontonnier.ggz.net.byYear`
 * @throws TypeError where it is given something else than results
 * @throws UnknownFigureError when there is no such figure
 *
 * @example
 * explain(results, 'gemeente.cash.npv').from.map((figure) => figure.name?.label.concept)
 * // ['costs.present-value', 'cash.retained.present-value', 'cash.received.present-value', 'cash.paid.present-value']
 */
export const explain = (results: Pick<Results, 'businessCase'>, reference: string): Explanation => {
  expectArgument('explain', 'calculated', results)
  given.text(
    'explain',
    {
      nl: 'de verwijzing naar een cijfer, zoals gemeente.cash.npv',
      en: 'the reference of a figure, such as gemeente.cash.npv',
    },
    reference,
  )
  const { sheet } = appraisalOf(results.businessCase)
  const target = sheet.figures.get(reference)
  if (target === undefined) throw new UnknownFigureError(reference, [...sheet.figures.keys()])
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
  expectArgument('figureReferences', 'case', businessCase)
  return [...appraisalOf(businessCase).sheet.figures.keys()]
}
