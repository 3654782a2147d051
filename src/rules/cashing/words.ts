import type { WordsOf } from '../words-of.js'
import type { cashingFigures } from './figures.js'

const chapter = 'docs/method.md, 7. From saving to cash (verzilveren)'

/** What the figures of what is cashed are called, and where the documentation defines them. */
export const cashingWords: WordsOf<typeof cashingFigures> = {
  'cashable-share': { chapter, nl: 'verzilverbaar deel', en: 'cashable share' },
  'cashable-lag': { chapter, nl: 'maanden tot verzilvering', en: 'months until cashed' },
  'capacity-cost': {
    chapter,
    nl: 'kosten van een eenheid capaciteit per jaar',
    en: 'cost of a unit of capacity a year',
  },
  'saving.joint-prudent': {
    chapter,
    nl: 'voorzichtige besparing van alle effecten samen',
    en: 'prudent saving of all effects together',
  },
  'capacity-units': { chapter, nl: 'hele eenheden capaciteit die vrijkomen', en: 'whole units of capacity freed' },
  'saving.freed': {
    chapter,
    nl: 'verzilverbaar, in de periode waarin de besparing ontstaat',
    en: 'cashable, in the period in which the saving arises',
  },
  'saving.beyond-horizon': { chapter, nl: 'verzilverbaar na de looptijd', en: 'cashable after the horizon' },
}
