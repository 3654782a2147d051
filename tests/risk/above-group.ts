import { parseBusinessCase, type Problem } from '../../src/case/index.js'

/** The problems of a case in which more are in effect than a target group has. */
export const above = (input: unknown): readonly Problem[] => {
  const read = parseBusinessCase(input)
  return read.ok ? [] : read.problems.filter(({ code }) => code === 'enrolment-above-group')
}
