import { caseJsonSchema } from '../../case/index.js'
import { casusJsonSchema } from '../../casus/index.js'
import { casusResultsJsonSchema, resultsJsonSchema } from '../../report/index.js'

/** The JSON Schema of a file with a case or a casus, or of the results of one. */
export const schema = ({ results, casus }: { readonly results?: boolean; readonly casus?: boolean }): string => {
  const [file, outcome] =
    casus === true ? [casusJsonSchema, casusResultsJsonSchema] : [caseJsonSchema, resultsJsonSchema]
  return `${JSON.stringify(results === true ? outcome() : file(), undefined, 2)}\n`
}
