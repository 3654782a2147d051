import { expectArgument } from '../case/index.js'
import { given } from '../money/index.js'
import type { Evaluation } from './evaluate.js'

/**
 * Checks the argument of a function that reads an evaluation.
 *
 * @throws ArgumentTypeError for what is not the answer of `evaluate`
 */
export const expectEvaluation = (caller: string, evaluation: Evaluation): void => {
  const expected = { nl: 'een evaluatie, het antwoord van evaluate', en: 'an evaluation, the answer of evaluate' }
  const { businessCase, outcomes, variances, learned, verdicts, planned, soFar, forecast } = given.object(
    caller,
    expected,
    evaluation,
  )
  const lists: readonly (readonly unknown[])[] = [variances, learned, verdicts]
  for (const list of lists) given.list(caller, { nl: `lijsten in ${expected.nl}`, en: `lists in ${expected.en}` }, list)
  given.object(caller, expected, outcomes)
  expectArgument(caller, 'case', businessCase)
  for (const each of [planned, soFar, forecast])
    expectArgument(caller, 'results', given.object(caller, expected, each).results)
}
