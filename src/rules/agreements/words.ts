import type { WordsOf } from '../words-of.js'
import type { agreementsFigures } from './figures.js'

const moves = 'docs/agreements.md, Who keeps it, who pays whom (verevening en afspraken)'
const contributions = 'docs/agreements.md, Contributions (bijdragen, cofinanciering)'
const outcomeContract = 'docs/agreements.md, Outcome contract (resultaatcontract, health impact bond)'

/** What the figures of agreements are called, and where the documentation defines them. */
export const agreementsWords: WordsOf<typeof agreementsFigures> = {
  'agreement.paid': { chapter: moves, nl: 'betaald volgens afspraak', en: 'paid under an agreement' },
  'agreement.received': { chapter: moves, nl: 'ontvangen volgens afspraak', en: 'received under an agreement' },
  'move.settlement': { chapter: moves, nl: 'verschuiving door verevening', en: 'moved by settlement' },
  'move.agreement': { chapter: moves, nl: 'verschuiving door afspraak', en: 'moved by agreement' },
  'move.fund': { chapter: moves, nl: 'verschuiving door het fonds', en: 'moved by the fund' },
  moved: {
    chapter: moves,
    nl: 'wat in totaal verschuift naar wie ontvangt, contante waarde',
    en: 'what is moved in all to those who receive, present value',
  },
  'exchanged.received': {
    chapter: moves,
    nl: 'wat alle partijen samen ontvangen volgens afspraken, contante waarde',
    en: 'what all parties together receive under agreements, present value',
  },
  'exchanged.paid': {
    chapter: moves,
    nl: 'wat alle partijen samen betalen volgens afspraken, contante waarde',
    en: 'what all parties together pay under agreements, present value',
  },
  'agreement-amount': { chapter: contributions, nl: 'afgesproken bedrag', en: 'agreed amount' },
  'agreement-share': { chapter: contributions, nl: 'afgesproken aandeel', en: 'agreed share' },
  'agreement-cap': { chapter: contributions, nl: 'maximum van de afspraak', en: 'most that is paid' },
  'agreement-advance': { chapter: outcomeContract, nl: 'voorschot van de investeerder', en: 'advance by the investor' },
  'maximum-return': { chapter: outcomeContract, nl: 'maximaal rendement', en: 'maximum return' },
}
