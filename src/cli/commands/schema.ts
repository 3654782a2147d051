import { caseJsonSchema } from '../../case/index.js'
import { casusJsonSchema } from '../../casus/index.js'
import { casusResultsJsonSchema, comparisonJsonSchema, resultsJsonSchema } from '../../report/index.js'

export interface SchemaCall {
  readonly results?: boolean
  readonly casus?: boolean
  readonly comparison?: boolean
}

/** The JSON Schema of a file with a case or a casus, of the results of one, or of a comparison. */
export const schema = ({ results, casus, comparison }: SchemaCall): string => {
  const [file, outcome] =
    casus === true ? [casusJsonSchema, casusResultsJsonSchema] : [caseJsonSchema, resultsJsonSchema]
  const asked = comparison === true ? comparisonJsonSchema : results === true ? outcome : file
  return `${JSON.stringify(asked(), undefined, 2)}\n`
}
