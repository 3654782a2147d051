import { readFileSync } from 'node:fs'

import type { BusinessCase } from '../../src/index.js'
import { formatProblem, readCase } from '../../src/yaml/index.js'

/** The worked example, or another example by name, parsed. */
export const exampleCase = (name = 'aandachtshuishoudens'): BusinessCase => {
  const read = readCase(readFileSync(`examples/${name}.yaml`, 'utf8'))
  if (read.ok) return read.businessCase
  throw new Error(read.problems.map((problem) => formatProblem(problem)).join('\n'))
}
