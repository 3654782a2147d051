/** Writes the conformance vectors (conformance/README.md) anew: `npm run conformance`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'

import { vectorText } from './conformance/vector-text.js'
import { conformanceVectors } from './conformance/vectors.js'

const folder = 'conformance/vectors'
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`)
for (const vector of conformanceVectors()) writeFileSync(`${folder}/${vector.name}.json`, vectorText(vector))
