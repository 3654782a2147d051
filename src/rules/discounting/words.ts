import type { WordsOf } from '../words-of.js'
import type { discountingFigures } from './figures.js'

const discounting = 'docs/method.md, 9. Discounting (verdisconteren)'
const outcomes = 'docs/method.md, 10. Results (uitkomsten)'

/** What the figures of discounting are called, and where the documentation defines them. */
export const discountingWords: WordsOf<typeof discountingFigures> = {
  'discount-rate': { chapter: discounting, nl: 'discontovoet', en: 'discount rate' },
  'discount-factor': { chapter: discounting, nl: 'disconteringsfactor', en: 'discount factor' },
  'annuity-factor': {
    chapter: outcomes,
    nl: 'disconteringsfactoren maal de lengte van elk jaar',
    en: 'discount factors times the length of each year',
  },
  inflation: { chapter: outcomes, nl: 'algemene inflatie per jaar', en: 'general inflation a year' },
  'inflation-factor': { chapter: outcomes, nl: 'inflatiefactor', en: 'inflation factor' },
}
