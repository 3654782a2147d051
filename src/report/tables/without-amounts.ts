import { listed } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'

/**
 * The line on what a table leaves out because all its figures are zero: `Zonder bedragen: Zorgkantoor, 2028 t/m 2031.`
 * Three or more years on end are one item; nothing for no names.
 */
export const withoutAmounts = (names: readonly string[], language: Language): readonly string[] => {
  const words = roundingWords[language]
  if (names.length === 0) return []
  const items = runsOf(names).map((run) => {
    const [first = '', last = ''] = [run[0], run.at(-1)]
    return run.length < 3 ? run.join(', ') : fill(words.years, { first, last })
  })
  return [fill(words.without, { names: listed(items) })]
}

/** Years that follow each other stand together, every other name by itself. */
const runsOf = (names: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = []
  for (const name of names) {
    const before = runs.at(-1)
    if (before !== undefined && /^\d{4}$/.test(name) && Number(before.at(-1)) === Number(name) - 1) before.push(name)
    else runs.push([name])
  }
  return runs
}
