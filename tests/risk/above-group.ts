import type { Problem } from '../../src/case/index.js'
import { allProblems } from '../case/all-problems.js'

/** The problems of a case in which more are in effect than a target group has. */
export const above = (input: unknown): readonly Problem[] =>
  allProblems(input).filter(({ code }) => code === 'enrolment-above-group')
