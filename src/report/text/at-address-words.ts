import type { Language } from '../language/language.js'

/** Words for what stands at an address. What is in braces is filled in. */
export const atAddressWords = {
  nl: {
    chapter: 'Gedefinieerd in {chapter}.',
    room: 'Berekend in {room}.',
    place: 'plaats',
    range: 'spreiding',
    ends: { low: 'laag', mode: 'meest waarschijnlijk', high: 'hoog' },
    evidence: 'bewijskracht',
    priceLevel: 'prijspeil',
    figures: 'Hierop rusten het meest direct:',
    part: 'Bij {address} staat:',
    emptyPart: 'Bij {address} staan geen getallen of andere gegevens.',
    unwritten: 'Bij {address} is niets ingevuld.',
    source: 'bron',
    yes: 'ja',
    no: 'nee',
    nothing: 'Geen cijfer rust op dit getal.',
  },
  en: {
    chapter: 'Defined in {chapter}.',
    room: 'Calculated in {room}.',
    place: 'place',
    range: 'range',
    ends: { low: 'low', mode: 'most likely', high: 'high' },
    evidence: 'evidence',
    priceLevel: 'price level',
    figures: 'What rests on it most directly:',
    part: 'At {address}:',
    emptyPart: 'At {address} there are no numbers or other fields.',
    unwritten: 'Nothing is filled in at {address}.',
    source: 'source',
    yes: 'yes',
    no: 'no',
    nothing: 'No figure rests on this number.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
