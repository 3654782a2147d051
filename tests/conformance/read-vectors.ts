import { readdirSync, readFileSync } from 'node:fs'

import type { ConformanceVector } from '../../scripts/conformance/vector.js'

const folder = 'conformance/vectors'

/** The conformance vectors as their files hold them. */
export const readVectors = (): readonly (ConformanceVector & { readonly text: string })[] =>
  readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      return { ...(JSON.parse(text) as ConformanceVector), text }
    })
