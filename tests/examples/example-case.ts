import { readFileSync } from 'node:fs'

import type { BusinessCase } from '../../src/index.js'
import { formatProblem, readCase } from '../../src/yaml/index.js'

/** An example, parsed: the worked one where no other is named. */
export const exampleCase = (name = 'aandachtshuishoudens'): BusinessCase => {
  const read = readCase(readFileSync(`examples/${name}.yaml`, 'utf8'))
  if (read.ok) return read.businessCase
  throw new Error(read.problems.map((problem) => formatProblem(problem)).join('\n'))
}
