import type { Language } from '../../language/language.js'

interface AnnualWords {
  readonly title: string
  readonly cash: string
  readonly cashAYear: string
  readonly welfare: string
  readonly welfareAYear: string
  readonly note: string
}

/** Words for the table of what a net present value is as an equal amount a year. */
export const annualWords: Readonly<Record<Language, AnnualWords>> = {
  nl: {
    title: 'Netto per jaar: de contante waarde gelijk verdeeld over de looptijd, in euro’s',
    cash: 'Kas, contante waarde',
    cashAYear: 'Kas, per jaar',
    welfare: 'Welvaart, contante waarde',
    welfareAYear: 'Welvaart, per jaar',
    note: 'Per jaar: elk jaar van de looptijd hetzelfde bedrag, samen met dezelfde contante waarde. Zo zijn businesscases met een andere looptijd te vergelijken.',
  },
  en: {
    title: 'Net a year: the present value spread equally over the timeline, in euros',
    cash: 'Cash, present value',
    cashAYear: 'Cash, a year',
    welfare: 'Welfare, present value',
    welfareAYear: 'Welfare, a year',
    note: 'A year: the same amount in every year of the timeline, with the same present value in all. So cases of other lengths can be compared.',
  },
}
