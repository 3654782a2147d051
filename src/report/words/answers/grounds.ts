import type { Language } from '../../language/language.js'

/** Words on what the figures of a case rest on: assumptions and sources. What stands in braces is filled in. */
export const groundWords = {
  nl: {
    numbers: '{assumed} van de {all} getallen is een aanname; bij {sourced} staat een bron{bare}.',
    noAssumptions: 'Geen van de {all} getallen is een aanname; bij {sourced} staat een bron{bare}.',
    bare: ', bij {bare} geen van beide',
    unsourced: 'Zonder bron is de omvang van effecten met het bewijs {grades}.',
    grade: '‘{grade}’ ({unsourced} van de {all})',
    and: 'en',
  },
  en: {
    numbers: '{assumed} of the {all} numbers are assumptions; with a source: {sourced}{bare}.',
    noAssumptions: 'None of the {all} numbers is an assumption; with a source: {sourced}{bare}.',
    bare: '; with neither: {bare}',
    unsourced: 'Without a source is the size of effects with evidence {grades}.',
    grade: '‘{grade}’ ({unsourced} of {all})',
    and: 'and',
  },
} as const satisfies Readonly<Record<Language, unknown>>
