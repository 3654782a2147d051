import { discountRegime, type DiscountRegime } from '../../reference/index.js'
import type { DiscountChoice } from '../parts/settings/discount-choice.js'
import { uncheckedCase } from './unchecked-case.js'

/** The discount regime that a case chooses where it states no rates of its own. */
export const knownRegime = ({ regime = '' }: Pick<DiscountChoice, 'regime'>): DiscountRegime => {
  const found = discountRegime(regime)
  if (found === undefined)
    throw uncheckedCase(
      'discounting.regime',
      { regime },
      { nl: `Discontoregime '${regime}' is niet bekend`, en: `Discount regime '${regime}' is not known` },
    )
  return found
}
