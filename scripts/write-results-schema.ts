/**
 * Writes results.schema.json: what `mbc calculate --json` prints, for those who read it with another program. A test
 * holds it up to date.
 */
import { writeFileSync } from 'node:fs'

import { resultsJsonSchema } from '../src/report/index.js'

writeFileSync('results.schema.json', `${JSON.stringify(resultsJsonSchema(), undefined, 2)}\n`)
