import type { Language } from '../case/index.js'
import type { Listing } from '../money/index.js'

/** A finding names at most five, and says how many more there are. */
export const atMostFive: Readonly<Record<Language, Listing>> = {
  nl: { most: 5, more: (count) => ` en nog ${count}` },
  en: { most: 5, more: (count) => ` and ${count} more` },
}
