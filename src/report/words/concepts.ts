import type { Language } from '../language/language.js'
import { dutchConcepts } from './dutch-concepts.js'
import { englishConcepts } from './english-concepts.js'
import { domainWords, evidenceWords } from './terms.js'

/**
 * Words for the concepts of formulas (see `Label`). A concept is a path, such as `saving.net.present-value`:
 * the longest known beginning is worded, and what follows it is worded as a suffix.
 */
export const conceptWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: dutchConcepts,
  en: englishConcepts,
}

/** Words for what may follow a known concept. */
export const suffixWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'by-year': 'per jaar',
    total: 'totaal',
    'present-value': 'contante waarde',
    gross: 'bruto',
    net: 'netto',
    overlap: 'na overlap',
    prudent: 'voorzichtig',
    cashable: 'verzilverbaar',
    ...evidenceWords.nl,
    ...domainWords.nl,
  },
  en: {
    'by-year': 'by year',
    total: 'total',
    'present-value': 'present value',
    gross: 'gross',
    net: 'net',
    overlap: 'net of overlap',
    prudent: 'prudent',
    cashable: 'cashable',
    ...evidenceWords.en,
    ...domainWords.en,
  },
}
