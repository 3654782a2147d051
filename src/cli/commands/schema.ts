import { caseJsonSchema } from '../../case/index.js'
import { resultsJsonSchema } from '../../report/index.js'

/** The JSON Schema of a case file, or of the results of one. */
export const schema = ({ results }: { readonly results?: boolean }): string =>
  `${JSON.stringify(results === true ? resultsJsonSchema() : caseJsonSchema(), undefined, 2)}\n`
