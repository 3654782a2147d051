import { formulasOf } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { Language } from '../../report/index.js'
import { groupsOfCase, uncertainParameters } from '../../risk/parameters/index.js'
import { withRiskMessages } from './with-risk-messages.js'

/**
 * Refuses correlations that cannot exist together. Each is valid by itself; no draw can satisfy them all.
 *
 * @throws Stop with exit code 1
 */
export const refuseCorrelations = (businessCase: BusinessCase, file: string, language: Language): void => {
  withRiskMessages(file, language, () => groupsOfCase(businessCase, uncertainParameters(formulasOf(businessCase))))
}
