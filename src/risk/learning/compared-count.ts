import { ArgumentRangeError } from '../../base/index.js'
import { comparisonChoices, type ComparisonChoice } from '../../case/index.js'
import { shownOf } from '../../money/index.js'
import type { SuccessCount } from './success-count.js'

/** A count of success, how it was compared, and what was counted without the intervention. */
export interface ComparedCount extends SuccessCount {
  readonly compared: ComparisonChoice
  /** The same without the intervention: before it, or in the group compared with. */
  readonly without?: SuccessCount | undefined
}

/** @throws ArgumentRangeError for what is no way to compare */
export const givenComparison = (compared: ComparisonChoice): ComparisonChoice => {
  if (comparisonChoices.includes(compared)) return compared
  throw new ArgumentRangeError({
    code: 'out-of-range',
    address: 'compared',
    values: { found: shownOf(compared, 'en'), known: comparisonChoices },
    texts: {
      nl: `${shownOf(compared, 'nl')} is geen manier van vergelijken (compared); kies uit ${comparisonChoices.join(', ')}.`,
      en: `${shownOf(compared, 'en')} is no way to compare (compared); choose from ${comparisonChoices.join(', ')}.`,
    },
  })
}
