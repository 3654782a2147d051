import { CalculationError, calculationOf } from '../../src/calculation/index.js'
import { parseBusinessCase, type Language, type Problem } from '../../src/case/index.js'

/** What is wrong with what is written, and where nothing is, what keeps it from being carried out. */
export const allProblems = (input: unknown, language: Language = 'nl'): readonly Problem[] => {
  const parsed = parseBusinessCase(input, { language })
  if (!parsed.ok) return parsed.problems
  try {
    calculationOf(parsed.businessCase)
    return []
  } catch (error) {
    if (error instanceof CalculationError) return error.problems(language)
    throw error
  }
}
