import type { Problem } from '../../case/index.js'
import type { CsvPlace } from '../../case/csv/index.js'
import type { StatedFact } from './stated-facts.js'

/**
 * Finds the row of a CSV that a problem of the case comes from: the one at its path, or the first around or under it.
 * The place is that of the field that holds what is wrong.
 */
export const factOfProblem = (
  stated: readonly StatedFact[],
): ((problem: Pick<Problem, 'path' | 'value'>) => CsvPlace | undefined) => {
  const byPath = new Map<string, StatedFact>()
  for (const fact of stated)
    for (let length = fact.path.length; length >= SHORTEST; length -= 1) {
      const key = keyOf(fact.path.slice(0, length))
      if (!byPath.has(key)) byPath.set(key, fact)
    }
  return ({ path, value }) => {
    for (let length = path.length; length >= SHORTEST; length -= 1) {
      const fact = byPath.get(keyOf(path.slice(0, length)))
      if (fact === undefined) continue
      const [{ line, kind }] = fact.facts
      const column =
        (['intervention', 'item', 'period'] as const).find((name) => line[name].text.trim() === value) ??
        (kind === 'plannedStart' || kind === 'actualStart' ? 'period' : 'value')
      return { line: line[column].line, column: line[column].column }
    }
    return undefined
  }
}

/** What lies above an intervention or an item is of the case, and of no row. */
const SHORTEST = 3

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path.map(String))
