import { readFileSync } from 'node:fs'

import type { BusinessCase } from '../../src/index.js'
import { formatProblem, readCase } from '../../src/yaml/index.js'

const known = new Map<string, BusinessCase>()

/** An example, read once: the worked one where no other is named. */
export const exampleCase = (name = 'aandachtshuishoudens'): BusinessCase => {
  const before = known.get(name)
  if (before !== undefined) return before
  const read = readCase(readFileSync(`examples/${name}.yaml`, 'utf8'))
  if (!read.ok) throw new Error(read.problems.map((problem) => formatProblem(problem)).join('\n'))
  known.set(name, read.businessCase)
  return read.businessCase
}
