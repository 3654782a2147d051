import type { Problem } from '../../case/index.js'

/** How many problems there are: in a very long list the last only says how many more. */
export const countOf = (problems: readonly Pick<Problem, 'code' | 'value'>[]): number =>
  problems.reduce((count, { code, value }) => count + (code === 'more-problems' ? Number(value) : 1), 0)
