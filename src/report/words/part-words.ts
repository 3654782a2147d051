import type { FigurePart } from '../../rules/index.js'
import type { Language } from '../language/language.js'
import { domainWords, evidenceWords } from './terms.js'

/** Words for the parts of a figure, which follow its concept: `present-value` in `saving.net.present-value`. */
export const partWords: Readonly<Record<Language, Readonly<Record<FigurePart, string>>>> = {
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
