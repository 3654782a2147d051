/**
 * Writes results.schema.json, comparison.schema.json and choice.schema.json: what `mbc calculate --json`, `mbc compare --json` and
 * `mbc programme --choose --json` print, for those who read it with another program. A test holds them up to date.
 */
import { writeFileSync } from 'node:fs'

import { comparisonJsonSchema, resultsJsonSchema } from '../src/report/index.js'
import { choiceJsonSchema } from '../src/report/programme/choice/choice-json.js'

writeFileSync('results.schema.json', `${JSON.stringify(resultsJsonSchema(), undefined, 2)}\n`)
writeFileSync('comparison.schema.json', `${JSON.stringify(comparisonJsonSchema(), undefined, 2)}\n`)
writeFileSync('choice.schema.json', `${JSON.stringify(choiceJsonSchema(), undefined, 2)}\n`)
