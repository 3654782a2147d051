import { ArgumentRangeError } from '../../base/index.js'
import { shownOf } from '../../money/index.js'
import type { SuccessCount } from './success-count.js'

/**
 * With what a count of success was compared, weakest first: with nothing; with the same people before; with others who
 * are alike; with others, where chance decided who received the intervention.
 */
export const comparisonKinds = ['none', 'before-after', 'comparison-group', 'random'] as const

export type ComparisonKind = (typeof comparisonKinds)[number]

/** A count of success, how it was compared, and what was counted without the intervention. */
export interface ComparedCount extends SuccessCount {
  readonly comparison: ComparisonKind
  /** The same without the intervention: before it, or in the group compared with. */
  readonly without?: SuccessCount | undefined
}

/** @throws ArgumentRangeError for what is no way to compare */
export const givenComparison = (comparison: ComparisonKind): ComparisonKind => {
  if (comparisonKinds.includes(comparison)) return comparison
  throw new ArgumentRangeError({
    code: 'out-of-range',
    address: 'comparison',
    values: { found: shownOf(comparison, 'en'), known: comparisonKinds },
    texts: {
      nl: `${shownOf(comparison, 'nl')} is geen manier van vergelijken (comparison); kies uit ${comparisonKinds.join(', ')}.`,
      en: `${shownOf(comparison, 'en')} is no way to compare (comparison); choose from ${comparisonKinds.join(', ')}.`,
    },
  })
}
