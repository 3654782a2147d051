import { CASE_ITSELF, expectArgument, type BusinessCase } from '../case/index.js'
import type { NamedVersion, Version } from './comparison.js'

/**
 * A case and its variants, each as a case of its own: the case as it is stated first, with the id `case`.
 *
 * @throws TypeError where it is given something else than a parsed case
 *
 * @example
 * variantsOf(caseFrom(textOf('varianten-vergelijken.yaml'))).map(({ id }) => id)
 * // ['case', 'later', 'tweede-jaar', 'maatje']
 */
export const variantsOf = (businessCase: BusinessCase): readonly (Version & NamedVersion)[] => {
  expectArgument('variantsOf', 'case', businessCase)
  return [
    { id: CASE_ITSELF, name: businessCase.name, businessCase },
    ...businessCase.variants.map(({ id, name, description, businessCase: own }) => ({
      id,
      name,
      ...(description === undefined ? {} : { description }),
      businessCase: own,
    })),
  ]
}
