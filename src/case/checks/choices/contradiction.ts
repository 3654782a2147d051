import type { Path } from '../../paths/path.js'
import type { Finding } from '../../problem.js'

/** What is wrong with the terms of a choice, in both languages. */
export type Texts = Pick<Finding, 'nl' | 'en' | 'values'>

/** Says that the terms of a choice contradict each other or the case. */
export const contradiction = (path: Path, value: string | undefined, texts: Texts): Finding => ({
  code: 'choice-of-projects',
  path,
  value,
  ...texts,
})
