import { subjectOf } from '../case/grammar/index.js'
import { parseBusinessCase, pathText, type Language, type Path, type Problem } from '../case/index.js'
import { caseInputOf, type CaseOfCasus } from './case-input-of.js'
import type { Casus } from './format/casus.js'

/**
 * What is wrong with the cases that a casus becomes, each problem once and at its place in the casus: payers that do not
 * sum to 1, a party that is not there, volumes out of order or outside the months of the casus, a price level without an
 * index.
 */
export const problemsOfCases = (casus: Casus, written: unknown, language: Language): readonly Problem[] => {
  const found = new Map<string, Problem>()
  for (const plan of [undefined, ...casus.plans]) {
    const made = caseInputOf(casus, plan)
    const parsed = parseBusinessCase(made.input, { language })
    if (parsed.ok) continue
    for (const problem of parsed.problems) {
      const path = inCasus(problem.path, made)
      const key = `${problem.code} ${pathText(path)} ${problem.message}`
      if (!found.has(key)) found.set(key, placed(problem, path, written, language))
    }
  }
  return [...found.values()]
}

// A fix is a change of the case, which is not what the author has.
const placed = (
  { code, value, values, message, reason, remedy }: Problem,
  path: Path,
  written: unknown,
  language: Language,
): Problem => {
  const subject = subjectOf(written, path, language)
  return {
    code,
    path,
    ...(subject === undefined ? {} : { subject }),
    ...(value === undefined ? {} : { value }),
    ...(values === undefined ? {} : { values }),
    message,
    ...(reason === undefined ? {} : { reason }),
    remedy,
  }
}

/** The place in a casus of a place in the case that it becomes. */
const inCasus = (path: Path, { costItems, effects, plan }: CaseOfCasus): Path => {
  const [list, position, part, number, ...rest] = path
  if (list === 'costItems' && typeof position === 'number') {
    const item = costItems[position]
    if (item === undefined) return ['services']
    const field = part === 'volume' ? item.volume : part === 'nature' ? 'recipient' : part
    return [...item.path, ...[field, number].filter((step) => step !== undefined), ...rest]
  }
  if (list !== 'interventions') return path
  const effect = part === 'effects' && typeof number === 'number' ? effects[number] : undefined
  if (effect !== undefined) return [...effect, ...(rest[0] === 'volume' ? rest.slice(1) : [])]
  return [...plan, ...path.slice(2)]
}
