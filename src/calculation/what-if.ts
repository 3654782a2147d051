import { ArgumentRangeError } from '../base/index.js'
import { withNumbers, type BusinessCase } from '../case/index.js'
import { given, type Decimal, type DecimalValue } from '../money/index.js'
import { deepFreeze } from '../reference/index.js'
import type { Appraisal } from '../rules/index.js'
import { rereader, type Rereader } from '../sheet/index.js'
import { CalculationError } from './feasibility/calculation-error.js'
import { infeasibilities } from './feasibility/feasibility.js'
import { readForResults } from './results/read-for-results.js'
import type { Results } from './results/results.js'
import { resultsOf } from './results/results-of.js'
import { figureAt } from './figures/figure-at.js'
import { UnknownNumberError } from './figures/unknown-number-error.js'

/** What a case comes to with other numbers. */
export interface WhatIf {
  /** A figure by reference: one number, or a row of them by budget year. */
  figure(reference: string): Decimal | readonly Decimal[]
  /** All results, as `calculate` gives them for a case that states these numbers. */
  readonly results: Results
}

/** Answers what a case comes to with other numbers, reading again only what rests on them. */
export const whatIfOf = (
  businessCase: BusinessCase,
  appraisal: Appraisal,
): ((stated: Readonly<Record<string, DecimalValue>>) => WhatIf) => {
  const { sheet } = appraisal
  // A calculation that nobody asks for other numbers does not prepare for them.
  let prepared: { readonly paths: ReadonlySet<string>; readonly reread: Rereader } | undefined
  const prepare = () => ({
    // Numbers of a published series are no numbers of the case: no case could state another in their place.
    paths: new Set(
      sheet.formulas.flatMap((formula) =>
        formula.op === 'parameter' && !formula.path.startsWith('reference.') ? [formula.path] : [],
      ),
    ),
    reread: rereader(sheet, readForResults(appraisal)),
  })
  return (stated) => {
    const numbers = new Map(
      Object.entries(
        given.object(
          'whatIf',
          {
            nl: "getallen per pad, zoals { 'costItems.ggz.price': 200 }",
            en: "numbers by path, such as { 'costItems.ggz.price': 200 }",
          },
          stated,
        ),
      ).map(([path, number]) => [path, finite(path, number)]),
    )
    const { paths, reread } = (prepared ??= prepare())
    for (const path of numbers.keys()) if (!paths.has(path)) throw new UnknownNumberError(path, [...paths])
    const values = reread(numbers)
    const findings = infeasibilities(appraisal, values, numbers)
    if (findings.length > 0) throw new CalculationError(findings, businessCase)
    let results: Results | undefined
    return {
      figure: (reference) => {
        const formula = figureAt(sheet, 'figure', reference)
        return sheet.formulas[formula]?.shape === 'scalar' ? values.scalar(formula) : values.row(formula)
      },
      get results() {
        results ??= deepFreeze(resultsOf(withNumbers(businessCase, numbers), appraisal, values))
        return results
      },
    }
  }
}

const finite = (path: string, stated: DecimalValue): Decimal => {
  const number = given.decimal(path, stated)
  if (!number.isFinite())
    throw new ArgumentRangeError({
      code: 'not-finite',
      address: path,
      values: { found: number.toString() },
      texts: {
        nl: `${path} is ${number.toString()}; geef een eindig getal.`,
        en: `${path} is ${number.toString()}; state a finite number.`,
      },
    })
  return number
}
