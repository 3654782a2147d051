import type { WordsOf } from '../words-of.js'
import type { settlementFigures } from './figures.js'

const chapter = 'docs/agreements.md, Settlement (verevening, solidariteit)'

/** What the figures of settlement in the region are called, and where the documentation defines them. */
export const settlementWords: WordsOf<typeof settlementFigures> = {
  settlement: { chapter, nl: 'verevening in de regio', en: 'settlement in the region' },
  'settlement-fixed': { chapter, nl: 'deel volgens vaste sleutel', en: 'part by a fixed key' },
  'settlement-key': { chapter, nl: 'vaste sleutel', en: 'fixed key' },
  'settlement-use': { chapter, nl: 'gebruik per jaar', en: 'use a year' },
  'settlement-saved': {
    chapter,
    nl: 'verzilverbare besparing op de productgroep',
    en: 'cashable saving on the product group',
  },
  'settlement-used': {
    chapter,
    nl: 'gebruik van de productgroep zonder interventie',
    en: 'use of the product group without the case',
  },
  'settlement-beyond-use': {
    chapter,
    nl: 'besparing boven het gebruik',
    en: 'saving beyond use',
  },
  'settlement-window': { chapter, nl: 'gebruik in de jaren die meetellen', en: 'use in the years that count' },
  'settlement-share': { chapter, nl: 'aandeel in de regionale kosten', en: 'share in the cost of the region' },
}
