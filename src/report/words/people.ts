import type { Language } from '../language/language.js'

/** Who a figure counts: a target group of households or of persons, or groups of both kinds together. */
export type People = 'households' | 'persons' | 'both'

/**
 * Words for the people a figure counts, to fill in where other words say `{one}`, `{many}`, `{year}`, `{years}` or
 * `{entering}`.
 */
export const peopleWords: Readonly<
  Record<Language, Readonly<Record<People, Readonly<Record<'one' | 'many' | 'year' | 'years' | 'entering', string>>>>>
> = {
  nl: {
    households: {
      one: 'huishouden',
      many: 'huishoudens',
      year: 'huishoudjaar',
      years: 'huishoudjaren',
      entering: 'instromend huishouden',
    },
    persons: {
      one: 'persoon',
      many: 'personen',
      year: 'persoonsjaar',
      years: 'persoonsjaren',
      entering: 'instromende persoon',
    },
    both: {
      one: 'huishouden of persoon',
      many: 'huishoudens of personen',
      year: 'huishoudjaar of persoonsjaar',
      years: 'huishoudjaren of persoonsjaren',
      entering: 'instromend huishouden of instromende persoon',
    },
  },
  en: {
    households: {
      one: 'household',
      many: 'households',
      year: 'household-year',
      years: 'household-years',
      entering: 'entering household',
    },
    persons: {
      one: 'person',
      many: 'persons',
      year: 'person-year',
      years: 'person-years',
      entering: 'entering person',
    },
    both: {
      one: 'household or person',
      many: 'households or persons',
      year: 'household-year or person-year',
      years: 'household-years or person-years',
      entering: 'entering household or person',
    },
  },
}
