import { problemOfCase } from '../../case/index.js'
import { expectEvaluation, type Evaluation } from '../../evaluation/index.js'
import type { EvaluationJson } from './evaluation-schema.js'

/**
 * An evaluation as stable, versioned JSON (`format`): decimals are strings of full precision, rows follow `budgetYears`.
 * The case itself is left out: the reader has the file.
 *
 * @throws ArgumentTypeError for what is not the answer of `evaluate`
 *
 * @example
 * evaluationJson(evaluate(programme, { draws: 500 }))
 * // {
 * //   "format": "mbc-evaluation/1",
 * //   "name": "Zorgzame Stad Dordrecht",
 * //   "asOf": "2021-12",
 * // ...
 */
export const evaluationJson = (evaluation: Evaluation): string => {
  expectEvaluation('evaluationJson', evaluation)
  const { format, businessCase, asOf, outcomes, directions, variances, abovePlan, learned, verdicts, next } = evaluation
  const { planned, forecast } = evaluation
  const { budgetYears, structural: asked } = planned.results
  const expected = forecast.results.structural
  const stated = {
    format,
    name: businessCase.name,
    asOf,
    priceLevel: businessCase.prices.level,
    budgetYears,
    outcomes,
    directions,
    variances,
    abovePlan,
    learned,
    verdicts,
    ...(next === undefined ? {} : { next: nextOf(next) }),
    findings: { planned: findingsOf(planned), forecast: findingsOf(forecast) },
    beyondHorizon: forecast.results.beyondHorizon,
    ...(asked === undefined || expected === undefined ? {} : { structural: { planned: asked, forecast: expected } }),
  } satisfies AsJsonInput
  return `${JSON.stringify(stated, undefined, 2)}\n`
}

const nextOf = (next: NonNullable<Evaluation['next']>): NonNullable<EvaluationJson['next']> =>
  next.kind === 'number' ? { kind: next.kind, path: next.path, value: next.value } : { kind: next.kind, of: next.of }

const findingsOf = ({ businessCase, findings }: Evaluation['planned']) =>
  findings.map((finding) => ({
    code: finding.code,
    path: finding.path,
    nl: problemOfCase(finding, businessCase, 'nl').message,
    en: problemOfCase(finding, businessCase, 'en').message,
  }))

/** What is written, before decimals are text. */
type AsJsonInput = { readonly [Field in keyof EvaluationJson]: unknown }
