import type { BusinessCase } from '../parts/business-case.js'
import type { CaseDiscountRegime } from '../parts/reference/own-regime.js'
import { discountRegimeOf } from '../reference/records.js'
import { uncheckedCase } from './unchecked-case.js'

/** The discount regime that a case chooses where it states no rates of its own. */
export const knownRegime = ({
  discounting: { regime = '' },
  referenceData,
}: Pick<BusinessCase, 'discounting' | 'referenceData'>): CaseDiscountRegime => {
  const found = discountRegimeOf(referenceData, regime)
  if (found === undefined)
    throw uncheckedCase(
      'discounting.regime',
      { regime },
      { nl: `Discontoregime '${regime}' is niet bekend`, en: `Discount regime '${regime}' is not known` },
    )
  return found
}
