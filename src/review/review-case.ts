import type { Results } from '../calculation/index.js'
import { expectArgument } from '../case/index.js'
import { given } from '../money/index.js'
import { weights, type ReviewOptions, type Standing } from './finding.js'
import { findings, reviewCodes, type ReviewCode } from './findings.js'
import type { Remark } from './remark.js'

/** Something a reader of a case would miss or doubt. It stops nothing: the case can be calculated. */
export interface ReviewFinding extends Remark, Standing {
  /** What kind of finding it is; stable, for a program. */
  readonly code: ReviewCode
}

/**
 * What an economist would ask about a case that can be calculated: what is missing, and what the answer rests on.
 * Each names the text that asks for it, and whether the answer is likely wrong (`must`) or good practice asks for more
 * (`should`); the first of these come first.
 * Nothing found does not make a case true: no program knows whether an intervention works. The library has no clock: only
 * with the day of the review, `asOf`, are figures found that are past their date.
 *
 * @throws ArgumentTypeError where it is given something else than results
 *
 * @example
 * // The example, of which nobody says what would have happened anyway.
 * const text = textOf('begeleiding-thuis.yaml').replaceAll(/deadweight: .+/g, '')
 * const [first] = reviewCase(calculate(caseFrom(text)))
 * first?.code // 'no-deadweight'
 * first?.weight // 'must'
 * first?.addresses // ['interventions.begeleider.effects.ggz', 'interventions.begeleider.effects.wmo']
 */
export const reviewCase = (results: Results, options?: ReviewOptions): readonly ReviewFinding[] => {
  expectArgument('reviewCase', 'results', results)
  const { asOf } = given.options('reviewCase', options)
  return weights.flatMap((weight) =>
    reviewCodes
      .filter((code) => findings[code].weight === weight)
      .flatMap((code) => {
        const { guideline, remarks } = findings[code]
        return remarks(results, { asOf }).map(({ addresses, text }) => ({
          code,
          weight,
          guideline,
          addresses: [...new Set(addresses)],
          text,
        }))
      }),
  )
}
