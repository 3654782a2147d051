import type { WordsOf } from '../words-of.js'
import type { fundFigures } from './figures.js'

const chapter = 'docs/agreements.md, Fund (fonds)'

/** What the figures of the fund are called, and where the documentation defines them. */
export const fundWords: WordsOf<typeof fundFigures> = {
  'fund-endowment': { chapter, nl: 'startstorting', en: 'endowment' },
  'fund-share': { chapter, nl: 'deel dat naar het fonds gaat', en: 'share that goes to the fund' },
  'fund-payment': { chapter, nl: 'betaling uit het fonds', en: 'payment from the fund' },
  'fund.inflow': { chapter, nl: 'storting in het fonds', en: 'paid into the fund' },
  'fund.own-inflow': { chapter, nl: 'stortingen van partijen in het fonds', en: 'deposits of parties in the fund' },
  'fund.outflow': { chapter, nl: 'uitgave uit het fonds', en: 'paid out of the fund' },
  'fund.balance': { chapter, nl: 'stand van het fonds', en: 'balance of the fund' },
  'fund.lowest': { chapter, nl: 'laagste stand van het fonds', en: 'lowest balance of the fund' },
  'fund.multiplier': { chapter, nl: 'inzet per eigen euro', en: 'spent for each own euro' },
  'fund.price': { chapter, nl: 'kosten per extra {one}', en: 'cost of an extra {one}' },
  'fund.enrolment': {
    chapter,
    nl: 'kosten van de extra instroom uit het fonds',
    en: 'cost of the extra enrolment from the fund',
  },
}
