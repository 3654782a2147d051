import { readFileSync } from 'node:fs'

import type { BusinessCase } from '../../src/index.js'
import { formatProblem, readCase } from '../../src/yaml/index.js'

/** The worked example, parsed. */
export const exampleCase = (): BusinessCase => {
  const read = readCase(readFileSync('examples/aandachtshuishoudens.yaml', 'utf8'))
  if (read.ok) return read.businessCase
  throw new Error(read.problems.map((problem) => formatProblem(problem)).join('\n'))
}
