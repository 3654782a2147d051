import type { Language } from '../../language/language.js'

/** Words on what the figures of a case rest on: assumptions and sources. What stands in braces is filled in. */
export const groundWords = {
  nl: {
    none: 'Bij geen van de {all} getallen staat een bron of aanname.',
    assumed: {
      none: 'Geen van de {all} getallen is een aanname',
      one: '1 van de {all} getallen is een aanname',
      many: '{assumed} van de {all} getallen zijn aannames',
    },
    sourced: { none: '; bij geen ervan staat een bron', some: '; bij {sourced} staat een bron' },
    bare: ', bij {bare} geen van beide',
    unsourced: 'Effecten waarvan de omvang geen bron heeft, naar bewijskracht: {grades}.',
    grade: '‘{grade}’ ({unsourced} van de {all})',
    and: 'en',
  },
  en: {
    none: 'None of the {all} numbers has a source or an assumption.',
    assumed: {
      none: 'None of the {all} numbers is an assumption',
      one: '1 of the {all} numbers is an assumption',
      many: '{assumed} of the {all} numbers are assumptions',
    },
    sourced: { none: '; none has a source', some: '; with a source: {sourced}' },
    bare: '; with neither: {bare}',
    unsourced: 'Effects whose size has no source, by grade of evidence: {grades}.',
    grade: '‘{grade}’ ({unsourced} of {all})',
    and: 'and',
  },
} as const satisfies Readonly<Record<Language, unknown>>
