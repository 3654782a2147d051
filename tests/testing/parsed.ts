import { parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/case/index.js'

/** A generated case, which must be valid. */
export const parsed = (input: BusinessCaseInput): BusinessCase => {
  const result = parseBusinessCase(input)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return result.businessCase
}
