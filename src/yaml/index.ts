/**
 * YAML and JSON: from the text of a file to a case, with the line and column of every problem.
 *
 * @module maatschappelijke-businesscase/yaml
 */
export { caseYaml } from './case-yaml.js'
export { changedText, type RefusedChange } from './changes/changed-text.js'
export type { NumberChange } from './changes/number-change.js'
export { formatProblem } from './format-problem.js'
export { placeOfPath } from './place-of-path.js'
export {
  placedProblems,
  readAs,
  readCase,
  type PlacedProblem,
  type ReadAs,
  type ReadCase,
  type ReadOptions,
} from './read-case.js'
