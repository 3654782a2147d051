import { isMonth } from '../../../timeline/index.js'
import { brokenBound } from '../../numbers/decimal-value.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenNumbers } from '../../paths/written-numbers.js'
import type { Finding } from '../../problem.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { boundFinding } from '../../words/bound-words.js'
import { pathFinding } from '../../words/path-words.js'

/**
 * A scenario replaces numbers that the case states, within the limits of their fields. Its months are judged in the case
 * that they make.
 */
export function* scenarioNumbers(checked: Checked): Generator<Finding> {
  const stated = [...lines(checked.sketch.scenarios)].flatMap(([{ set }, position]) =>
    Object.entries(set ?? {}).flatMap(([name, value]) =>
      isMonth(value) ? [] : [{ name, value, path: ['scenarios', position, 'set', name] }],
    ),
  )
  const known = stated.length === 0 ? undefined : writtenNumbers(checked)
  if (known === undefined) return
  for (const { name, value, path } of stated) {
    const number = known.get(name)
    const broken = number && value && brokenBound(value, number.bounds)
    if (number === undefined) yield pathFinding(path, name, known.keys())
    else if (broken !== undefined) yield boundFinding({ path }, valueAt(checked.input, path), broken)
  }
}
