/**
 * Writes results.schema.json and comparison.schema.json: what `mbc calculate --json` and `mbc compare --json` print, for those
 * who read it with another program. A test holds them up to date.
 */
import { writeFileSync } from 'node:fs'

import { comparisonJsonSchema, resultsJsonSchema } from '../src/report/index.js'

writeFileSync('results.schema.json', `${JSON.stringify(resultsJsonSchema(), undefined, 2)}\n`)
writeFileSync('comparison.schema.json', `${JSON.stringify(comparisonJsonSchema(), undefined, 2)}\n`)
