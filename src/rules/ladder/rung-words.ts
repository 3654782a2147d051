import type { Rung } from './rung.js'

/** Rungs of the savings ladder, as a reader meets them (docs/method.md, 5). */
export const rungWords: Readonly<Record<'nl' | 'en', Readonly<Record<Rung, string>>>> = {
  nl: {
    gross: 'bruto besparing',
    net: 'na aftrek van wat ook zonder de aanpak was gebeurd, waterbed en andere projecten',
    overlap: 'na aftrek van overlap',
    prudent: 'voorzichtig (na afslag voor bewijskracht)',
    cashable: 'verzilverbaar binnen de looptijd',
  },
  en: {
    gross: 'gross saving',
    net: 'net of what would have happened anyway, displacement and other projects',
    overlap: 'net of overlap',
    prudent: 'prudent (after the haircut for weak evidence)',
    cashable: 'cashable within the horizon',
  },
}
