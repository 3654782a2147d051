import type { Move } from '../../../calculation/index.js'
import type { Language } from '../../language/language.js'

interface MovedWords {
  readonly outcome: string
  /**
   * Where the outcome payer is the one that receives the advance, and the investor gets more or less than it put in.
   */
  readonly repaidMore: string
  readonly repaidLess: string
  /** Where a party gives up a part of its saving under a settlement. */
  readonly givenUp: string
  readonly net: string
  /** Where money that moves in one year comes back in another. */
  readonly even: string
  readonly names: Readonly<Record<Move['kind'], string>>
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
      '{name}: {investor} schiet {recipient} geld voor, en krijgt uit de besparing van {payer} {amount} meer terug dan dat.',
    repaidLess:
      '{name}: {investor} schiet {recipient} geld voor, en krijgt uit de besparing van {payer} {amount} minder terug dan dat.',
    givenUp: 'Door {name} staat {from} {amount} van zijn besparing af aan {to}.',
    net: 'Door {name} gaat per saldo {amount} van {from} naar {to}.',
    even: 'Wat door {name} in het ene jaar verschuift, komt in een ander jaar terug.',
    names: {
      settlement: 'de solidariteitsregeling ‘{name}’',
      agreement: 'de afspraak ‘{name}’',
      fund: 'het fonds {name}',
    },
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
    givenUp: 'Under {name} {from} gives up {amount} of its saving to {to}.',
    net: 'By {name} {amount} goes from {from} to {to} on balance.',
    even: 'What moves by {name} in one year comes back in another.',
    names: { settlement: 'the settlement ‘{name}’', agreement: 'the agreement ‘{name}’', fund: 'the fund {name}' },
    theFund: 'the fund',
    others: '{count} other parties',
    more: 'Smaller agreements: {count} more.',
    and: 'and',
  },
}
