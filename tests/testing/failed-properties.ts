import fc from 'fast-check'

import {
  attributionProperties,
  type AttributionPropertyName,
  type AttributionPropertyOptions,
  type RuleUnderTest,
} from '../../src/testing/index.js'
import { searches } from '../effort.js'

const names = [
  'efficiency',
  'symmetry',
  'nullPlayer',
  'permutationInvariance',
  'neverAboveStandAlone',
  'neverAboveBaseline',
] as const satisfies readonly AttributionPropertyName[]

/** The properties that a rule does not have. A wrong rule fails within few cases. */
export const failures = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
  numRuns = searches,
): string[] => {
  const properties = attributionProperties(rule, options)
  return names.filter((name) => fc.check(properties[name], { numRuns, seed: 35 }).failed)
}
