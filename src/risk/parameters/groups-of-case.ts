import { type BusinessCase, quantitiesByPath } from '../../case/index.js'
import { correlatedGroups } from './correlated-groups.js'
import type { CorrelatedGroup } from '../drawing/sample-plan.js'
import type { UncertainParameter } from './uncertain-parameter.js'

/**
 * The groups of correlated uncertain numbers of a case.
 *
 * @throws RiskError as `correlatedGroups` does
 */
export const groupsOfCase = (
  businessCase: BusinessCase,
  parameters: readonly Pick<UncertainParameter, 'path'>[],
): readonly CorrelatedGroup[] => {
  const stated = quantitiesByPath(businessCase)
  return correlatedGroups(
    parameters.map(({ path }) => path),
    businessCase.correlations,
    (path) => stated.get(path)?.uncertainty !== undefined,
  )
}
