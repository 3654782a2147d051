import { caseJsonSchema } from '../../case/index.js'
import { casusJsonSchema } from '../../casus/index.js'
import { casusResultsJsonSchema, comparisonJsonSchema, resultsJsonSchema } from '../../report/index.js'
import { evaluationJsonSchema } from '../../report/evaluation/index.js'
import { choiceJsonSchema } from '../../report/programme/index.js'

export interface SchemaCall {
  readonly results?: boolean
  readonly casus?: boolean
  readonly comparison?: boolean
  readonly choice?: boolean
  readonly evaluation?: boolean
}

/** The JSON Schema of a file with a case or a casus, of the results of one, of a comparison, a choice or an evaluation. */
export const schema = ({ results, casus, comparison, choice, evaluation }: SchemaCall): string => {
  const [file, outcome] =
    casus === true ? [casusJsonSchema, casusResultsJsonSchema] : [caseJsonSchema, resultsJsonSchema]
  const whole =
    comparison === true
      ? comparisonJsonSchema
      : choice === true
        ? choiceJsonSchema
        : evaluation === true
          ? evaluationJsonSchema
          : undefined
  const asked = whole ?? (results === true ? outcome : file)
  return `${JSON.stringify(asked(), undefined, 2)}\n`
}
