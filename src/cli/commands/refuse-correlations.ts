import { formulasOf } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import { groupsOfCase, uncertainParameters } from '../../risk/parameters/index.js'

/**
 * Refuses correlations that cannot exist together. Each is valid by itself; no draw can satisfy them all.
 *
 * @throws RiskError
 */
export const refuseCorrelations = (businessCase: BusinessCase): void => {
  groupsOfCase(businessCase, uncertainParameters(formulasOf(businessCase)))
}
