import type { Language } from '../../language/language.js'

interface MovedWords {
  readonly outcome: string
  /**
   * Where the outcome payer is the one that receives the advance, and the investor gets more or less than it put in.
   */
  readonly repaidMore: string
  readonly repaidLess: string
  readonly net: string
  /** Where money that moves in one year comes back in another. */
  readonly even: string
  readonly fund: string
  readonly theFund: string
  readonly others: string
  readonly more: string
  readonly and: string
}

/** Sentences on who pays whom under settlement, agreements and the fund. What stands in braces is filled in. */
export const movedWords: Readonly<Record<Language, MovedWords>> = {
  nl: {
    outcome:
      '{name}: {investor} schiet {recipient} {advanced} voor, en krijgt uit de besparing van {payer} {repaid} terug.',
    repaidMore:
      '{name}: {investor} schiet {recipient} geld voor, en krijgt daar uit de besparing van {payer} per saldo {amount} meer voor terug.',
    repaidLess:
      '{name}: {investor} schiet {recipient} geld voor, en krijgt daar uit de besparing van {payer} per saldo {amount} minder voor terug.',
    net: '{name}: per saldo gaat {amount} van {from} naar {to}.',
    even: '{name}: wat in het ene jaar verschuift, komt in het andere terug.',
    fund: 'Fonds {name}',
    theFund: 'het fonds',
    others: '{count} andere partijen',
    more: 'Kleinere afspraken: nog {count}.',
    and: 'en',
  },
  en: {
    outcome:
      '{name}: {investor} advances {advanced} to {recipient}, and is repaid {repaid} out of the savings of {payer}.',
    repaidMore:
      '{name}: {investor} advances money to {recipient}, and is repaid {amount} more than that out of the savings of {payer}.',
    repaidLess:
      '{name}: {investor} advances money to {recipient}, and is repaid {amount} less than that out of the savings of {payer}.',
    net: '{name}: on balance {amount} goes from {from} to {to}.',
    even: '{name}: what moves in one year comes back in another.',
    fund: 'Fund {name}',
    theFund: 'the fund',
    others: '{count} other parties',
    more: 'Smaller agreements: {count} more.',
    and: 'and',
  },
}
