import { caseJsonSchema } from '../../case/index.js'
import { casusJsonSchema } from '../../casus/index.js'
import { receiptJsonSchema } from '../../receipt/index.js'
import {
  casusResultsJsonSchema,
  comparisonJsonSchema,
  resultsJsonSchema,
  simulationJsonSchema,
} from '../../report/index.js'
import { evaluationJsonSchema } from '../../report/evaluation/index.js'
import { pricesJsonSchema } from '../../report/reference/index.js'
import { choiceJsonSchema } from '../../report/programme/index.js'
import { reviewJsonSchema } from '../../report/publication/index.js'

/** What a schema can be asked of, beside a case: each an option of the command. */
const schemas = {
  comparison: comparisonJsonSchema,
  choice: choiceJsonSchema,
  evaluation: evaluationJsonSchema,
  prices: pricesJsonSchema,
  receipt: receiptJsonSchema,
  simulation: simulationJsonSchema,
  review: reviewJsonSchema,
} as const

export type SchemaCall = Readonly<Partial<Record<'results' | 'casus' | keyof typeof schemas, boolean>>>

/** The JSON Schema of a file with a case or a casus, of the results of one, or of what another command prints as JSON. */
export const schema = ({ results, casus, ...others }: SchemaCall): string => {
  const [file, outcome] =
    casus === true ? [casusJsonSchema, casusResultsJsonSchema] : [caseJsonSchema, resultsJsonSchema]
  const whole = Object.entries(schemas).find(([name]) => others[name as keyof typeof schemas] === true)?.[1]
  const asked = whole ?? (results === true ? outcome : file)
  return `${JSON.stringify(asked(), undefined, 2)}
`
}
