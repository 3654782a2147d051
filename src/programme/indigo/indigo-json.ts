import type { BusinessCase } from '../../case/index.js'
import { INDIGO_STANDARD } from './indigo-project.js'
import { toIndigo } from './to-indigo.js'

/**
 * The outcome contracts of a case as versioned JSON (`format`): each with its INDIGO project, and beside it what did
 * not fit on either side. `fromIndigo` reads it back.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * indigoJson(caseFrom(textOf('health-impact-bond-den-haag.yaml')))
 * // {
 * //   "format": "mbc-indigo/1",
 * //   "standard": "INDIGO Data Standard 4.1.0",
 * // ...
 */
export const indigoJson = (businessCase: BusinessCase): string => {
  const projects = toIndigo(businessCase)
  return `${JSON.stringify({ format: 'mbc-indigo/1', standard: INDIGO_STANDARD, projects }, undefined, 2)}\n`
}
