import type { Language } from '../language/language.js'

interface PaybackWords {
  readonly never: string
  readonly atOnce: string
  readonly neverShort: string
  readonly notPaidBack: string
  readonly years: string
  readonly turnsWithin: string
  readonly turnsAtBorder: string
}

/**
 * Words for a payback that is not a number of years, and for how a payback follows, in workbook and explanation. What
 * stands in braces is filled in.
 */
export const paybackWords: Readonly<Record<Language, PaybackWords>> = {
  nl: {
    never: 'niet binnen de looptijd',
    atOnce: 'geen voorschot',
    neverShort: '{never}: aan het eind is er nog {shortfall} tekort',
    notPaidBack: 'niet terugverdiend',
    years: '{years} jaar',
    turnsWithin:
      'in de periode vanaf {month} gaat de cumulatieve kasstroom van {before} naar {after}, gelijkmatig: na {start} jaar + {short} / {gained} x {length} jaar is zij nul, en blijft daarna boven nul',
    turnsAtBorder:
      'tot {month} is er een tekort, op het laatst van {shortfall}; wat dan binnenkomt vult het aan: na {years} jaar',
  },
  en: {
    never: 'not within the timeline',
    atOnce: 'no advance',
    neverShort: '{never}: at its end {shortfall} is still short',
    notPaidBack: 'not paid back',
    years: '{years} years',
    turnsWithin:
      'in the period from {month} cumulative cash goes from {before} to {after}, evenly: after {start} years + {short} / {gained} x {length} years it is zero, and stays above zero from then on',
    turnsAtBorder:
      'cash is short until {month}, by {shortfall} in the end; what comes in then makes it up: after {years} years',
  },
}
