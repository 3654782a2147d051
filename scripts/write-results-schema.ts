/**
 * Writes results.schema.json, comparison.schema.json, choice.schema.json, evaluation.schema.json, receipt.schema.json and review.schema.json: what
 * `mbc calculate --json`, `mbc compare --json`, `mbc programme --choose --json`, `mbc evaluate --json`, `mbc receipt` and `mbc check --json` print, for those who read it with another program. A test holds them up to date.
 */
import { writeFileSync } from 'node:fs'

import { receiptJsonSchema } from '../src/receipt/index.js'
import { comparisonJsonSchema, resultsJsonSchema, simulationJsonSchema } from '../src/report/index.js'
import { evaluationJsonSchema } from '../src/report/evaluation/evaluation-schema.js'
import { reviewJsonSchema } from '../src/report/json/review-schema.js'
import { choiceJsonSchema } from '../src/report/programme/choice/choice-json.js'

writeFileSync('results.schema.json', `${JSON.stringify(resultsJsonSchema(), undefined, 2)}\n`)
writeFileSync('comparison.schema.json', `${JSON.stringify(comparisonJsonSchema(), undefined, 2)}\n`)
writeFileSync('choice.schema.json', `${JSON.stringify(choiceJsonSchema(), undefined, 2)}\n`)
writeFileSync('evaluation.schema.json', `${JSON.stringify(evaluationJsonSchema(), undefined, 2)}\n`)
writeFileSync('receipt.schema.json', `${JSON.stringify(receiptJsonSchema(), undefined, 2)}\n`)
writeFileSync('simulation.schema.json', `${JSON.stringify(simulationJsonSchema(), undefined, 2)}\n`)
writeFileSync('review.schema.json', `${JSON.stringify(reviewJsonSchema(), undefined, 2)}\n`)
