import type { WordsOf } from '../words-of.js'
import type { programmeFigures } from './figures.js'

const chapter = 'docs/method.md, 18. Programme (programma)'

const realised = 'docs/method.md, 19. Planned against realised (gepland en gerealiseerd)'

/** What the figures of a programme are called, and where the documentation defines them. */
export const programmeWords: WordsOf<typeof programmeFigures> = {
  'budget-amount': { chapter, nl: 'budget', en: 'budget' },
  'budget-planned': { chapter, nl: 'begroot gebruik van het budget', en: 'planned use of the budget' },
  'budget-within': { chapter, nl: 'groter budget', en: 'larger budget' },
  'indicator-baseline': { chapter, nl: 'nulmeting', en: 'baseline of an indicator' },
  'indicator-target': { chapter, nl: 'streefwaarde', en: 'target' },
  'indicator-measured': { chapter, nl: 'gemeten waarde', en: 'measured value' },
  'realised-enrolled': { chapter: realised, nl: 'gerealiseerde instroom', en: 'realised enrolment' },
  'realised-spent': { chapter: realised, nl: 'gerealiseerde uitgaven', en: 'realised spending' },
  'realised-price': { chapter: realised, nl: 'betaalde prijs', en: 'price paid' },
  'realised-counted': { chapter: realised, nl: 'bij hoeveel geteld', en: 'how many were counted' },
  'realised-succeeded': { chapter: realised, nl: 'bij hoeveel het werkte', en: 'with how many it succeeded' },
  'without-counted': {
    chapter: realised,
    nl: 'bij hoeveel geteld zonder de interventie',
    en: 'how many were counted without the intervention',
  },
  'without-succeeded': {
    chapter: realised,
    nl: 'bij hoeveel het ook zonder lukte',
    en: 'with how many it succeeded without',
  },
  'measured-mean': { chapter: realised, nl: 'gemeten gemiddelde', en: 'measured mean' },
  'measured-spread': { chapter: realised, nl: 'gemeten spreiding', en: 'measured spread' },
  'measured-households': { chapter: realised, nl: 'bij hoeveel gemeten', en: 'how many were measured' },
  'forecast-enrolled': { chapter: realised, nl: 'verwachte instroom', en: 'expected enrolment' },
  'forecast-success': { chapter: realised, nl: 'verwacht succes', en: 'expected success' },
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
  score: { chapter, nl: 'score', en: 'score' },
  'score-threshold': { chapter, nl: 'drempel van een criterium', en: 'threshold of a criterion' },
  'score-weight': { chapter, nl: 'gewicht van een criterium', en: 'weight of a criterion' },
  'score.margin': { chapter, nl: 'score boven (of onder) de drempel', en: 'score above (or below) the threshold' },
  'score.weighted': { chapter, nl: 'gewogen score', en: 'weighted score' },
  'steering-budgeted': { chapter, nl: 'begroot', en: 'budgeted' },
  'steering-spent': { chapter, nl: 'uitgegeven', en: 'spent' },
  inhabitants: { chapter, nl: 'inwoners', en: 'inhabitants' },
  'reference-spent': { chapter, nl: 'uitgegeven door een referentiegemeente', en: 'spent by a reference municipality' },
  'reference-inhabitants': {
    chapter,
    nl: 'inwoners van een referentiegemeente',
    en: 'inhabitants of a reference municipality',
  },
  'steering.above': { chapter, nl: 'uitgegeven boven (of onder) begroting', en: 'spent above (or below) budget' },
  'steering.ratio': { chapter, nl: 'uitgegeven als deel van begroot', en: 'spent as a part of what was budgeted' },
  'steering.per-inhabitant': { chapter, nl: 'uitgegeven per inwoner', en: 'spent for each inhabitant' },
  'steering.reference-each': {
    chapter,
    nl: 'uitgegeven per inwoner door een referentiegemeente',
    en: 'spent for each inhabitant by a reference municipality',
  },
  'steering.reference': {
    chapter,
    nl: 'uitgegeven per inwoner door de referentiegemeenten samen',
    en: 'spent for each inhabitant by the reference municipalities together',
  },
  'steering.above-reference': {
    chapter,
    nl: 'uitgegeven per inwoner boven (of onder) de referentiegemeenten',
    en: 'spent for each inhabitant above (or below) the reference municipalities',
  },
  'structural.asked': {
    chapter,
    nl: 'gevraagd van de gewone begroting na het budget',
    en: 'asked of the regular budget after the budget',
  },
  'structural.saved': {
    chapter,
    nl: 'besparing en opbrengst in geld van hetzelfde project',
    en: 'savings and income in cash of the same project',
  },
  'structural.net': {
    chapter,
    nl: 'netto voor de gewone begroting na het budget',
    en: 'net for the regular budget after the budget',
  },
}
