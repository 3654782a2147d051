import type { WordsOf } from '../words-of.js'
import type { overlapFigures } from './figures.js'

const chapter = 'docs/method.md, 6. Overlap and attribution (overlap en toerekening)'

/** What the figures of overlap are called, and where the documentation defines them. */
export const overlapWords: WordsOf<typeof overlapFigures> = {
  'saving-fraction': {
    chapter,
    nl: 'besparing als deel van de kosten van de doelgroep',
    en: 'saving as a fraction of the cost of the target group',
  },
  'overlap-lost': {
    chapter,
    nl: 'wat overlap van de interventie afhaalt, contante waarde',
    en: 'what overlap takes off the intervention, present value',
  },
}
