import { caseJsonSchema } from '../../case/index.js'
import { comparisonJsonSchema, resultsJsonSchema } from '../../report/index.js'

export interface SchemaCall {
  readonly results?: boolean
  readonly comparison?: boolean
}

/** The JSON Schema of a case file, of the results of one, or of a comparison. */
export const schema = ({ results, comparison }: SchemaCall): string => {
  const asked = comparison === true ? comparisonJsonSchema() : results === true ? resultsJsonSchema() : caseJsonSchema()
  return `${JSON.stringify(asked, undefined, 2)}\n`
}
