import type { WordsOf } from '../words-of.js'
import type { enrolmentFigures } from './figures.js'

const chapter = 'docs/method.md, 4. Households in effect (huishoudens met effect)'

/** What the figures of households in effect are called, and where the documentation defines them. */
export const enrolmentWords: WordsOf<typeof enrolmentFigures> = {
  cohort: { chapter, nl: 'geplande instroom', en: 'planned enrolment' },
  entering: { chapter, nl: 'instroom per periode', en: '{many} entering, by period' },
  'entering.beyond-horizon': {
    chapter,
    nl: 'instroom die door de latere start na de looptijd valt',
    en: '{many} whose entry the later start moves past the timeline',
  },
  'entering.extra': { chapter, nl: 'extra instroom uit het fonds', en: 'extra enrolment from the fund' },
  engagement: { chapter, nl: 'deelname', en: 'engagement' },
  completion: { chapter, nl: 'afronding', en: 'completion' },
  success: { chapter, nl: 'succes', en: 'success' },
  chain: { chapter, nl: 'keten: deelname x afronding x succes', en: 'chain: engagement x completion x success' },
  'stop.known': {
    chapter,
    nl: 'succes, zoals bekend op het beslismoment',
    en: 'success as known at the decision point',
  },
  'stop.threshold': {
    chapter,
    nl: 'succes waarmee de interventie op het beslismoment doorgaat',
    en: 'success with which it goes on at the decision point',
  },
  'stop.goes-on': {
    chapter,
    nl: 'gaat door na het beslismoment (1) of stopt (0)',
    en: 'goes on after the decision point (1) or stops (0)',
  },
  'stop.entered': {
    chapter,
    nl: 'geplande instroom tot en met het beslismoment',
    en: '{many} entering through the decision point, by plan',
  },
  delay: { chapter, nl: 'maanden voordat het effect begint', en: 'months before the effect begins' },
  rampUp: { chapter, nl: 'maanden ingroei', en: 'months of ramp-up' },
  duration: { chapter, nl: 'maanden dat het effect duurt', en: 'months the effect lasts' },
  dropOff: { chapter, nl: 'jaarlijks verlies van het effect', en: 'share of the effect lost each year' },
  'effect-share': {
    chapter,
    nl: 'deel van het effect per maand na instroom',
    en: 'share of the effect by month since entry',
  },
  'places.taken': {
    chapter,
    nl: 'bezette plaatsen per maand van de looptijd',
    en: 'places taken by month of the timeline',
  },
  'household-years': { chapter, nl: '{years} met effect', en: '{years} in effect' },
  'household-years.succeeding': {
    chapter,
    nl: '{years} met effect bij wie het werkt',
    en: '{years} in effect in which it works',
  },
}
