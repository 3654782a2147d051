import { appraisalOf } from '../appraisal/index.js'
import type { BusinessCase } from '../case/index.js'
import type { Language } from '../report/language.js'
import { groupsOfCase } from '../risk/groups-of-case.js'
import { uncertainParameters } from '../risk/uncertain-parameters.js'
import { withRiskMessages } from './with-risk-messages.js'

/**
 * Refuses correlations that cannot exist together. Each of them reads well by itself; no draw can hold them all.
 *
 * @throws Stop with exit code 1
 */
export const refuseCorrelations = (businessCase: BusinessCase, file: string, language: Language): void => {
  withRiskMessages(file, language, () => groupsOfCase(businessCase, uncertainParameters(appraisalOf(businessCase))))
}
