import type { WordsOf } from '../words-of.js'
import type { programmeFigures } from './figures.js'

const chapter = 'docs/method.md, 18. Programme (programma)'

/** What the figures of a programme are called, and where the documentation defines them. */
export const programmeWords: WordsOf<typeof programmeFigures> = {
  'budget-amount': { chapter, nl: 'budget', en: 'budget' },
  'budget-planned': { chapter, nl: 'begroot gebruik van het budget', en: 'planned use of the budget' },
  'budget-within': { chapter, nl: 'groter budget', en: 'larger budget' },
  'indicator-baseline': { chapter, nl: 'nulmeting', en: 'baseline of an indicator' },
  'indicator-target': { chapter, nl: 'streefwaarde', en: 'target' },
  'indicator-measured': { chapter, nl: 'gemeten waarde', en: 'measured value' },
  'budget.planned': { chapter, nl: 'begroot uit het budget', en: 'planned from the budget' },
  'budget.available': { chapter, nl: 'beschikbaar in het budget', en: 'available in the budget' },
  'budget.used': { chapter, nl: 'gebruikt uit het budget', en: 'used of the budget' },
  'budget.left': { chapter, nl: 'over in het budget', en: 'left in the budget' },
  'budget.underspend': { chapter, nl: 'onderschrijding van het budget', en: 'underspend of the budget' },
  'budget.above': { chapter, nl: 'meer gebruikt dan beschikbaar', en: 'used above what is available' },
  'budget.share': { chapter, nl: 'deel van het grotere budget', en: 'share of the larger budget' },
  'welfare-per-budget-euro': {
    chapter,
    nl: 'voordeel voor de samenleving per euro uit het budget',
    en: 'gain for society for each euro of the budget',
  },
}
