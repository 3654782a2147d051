import { caseJsonSchema } from '../../case/index.js'
import { casusJsonSchema } from '../../casus/index.js'
import { receiptJsonSchema } from '../../receipt/index.js'
import { casusResultsJsonSchema, comparisonJsonSchema, resultsJsonSchema } from '../../report/index.js'
import { evaluationJsonSchema } from '../../report/evaluation/index.js'
import { choiceJsonSchema } from '../../report/programme/index.js'

export interface SchemaCall {
  readonly results?: boolean
  readonly casus?: boolean
  readonly comparison?: boolean
  readonly choice?: boolean
  readonly evaluation?: boolean
  readonly receipt?: boolean
}

/** The JSON Schema of a file with a case or a casus, of the results of one, of a comparison, a choice, an evaluation or a receipt. */
export const schema = ({ results, casus, comparison, choice, evaluation, receipt }: SchemaCall): string => {
  const [file, outcome] =
    casus === true ? [casusJsonSchema, casusResultsJsonSchema] : [caseJsonSchema, resultsJsonSchema]
  const whole =
    comparison === true
      ? comparisonJsonSchema
      : choice === true
        ? choiceJsonSchema
        : evaluation === true
          ? evaluationJsonSchema
          : receipt === true
            ? receiptJsonSchema
            : undefined
  const asked = whole ?? (results === true ? outcome : file)
  return `${JSON.stringify(asked(), undefined, 2)}\n`
}
