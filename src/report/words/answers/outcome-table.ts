import type { Language } from '../../language/language.js'

/** Words of the table of outcomes per party, as stated and as drawn. What stands in braces is filled in. */
export const outcomeTableWords = {
  nl: {
    caption: 'Per partij: netto in kas (MBC) en hoe zeker dat is, contante waarde in euro’s',
    party: 'Partij',
    stated: 'Netto',
    mean: 'Gemiddeld',
    low: 'Laag',
    high: 'Hoog',
    chance: 'Kans',
    payback: 'Terugverdiend',
    society: 'Samenleving (welvaart)',
    none: '-',
    idle: 'In kas verandert niets voor {parties}.',
    number: '{count} getal',
    numbers: '{count} getallen',
    how: 'Netto: als alles uitkomt zoals opgegeven. Gemiddeld, laag tot hoog (9 van de 10 gevallen) en kans op voordeel: {draws} trekkingen van wat onzeker is ({count}). Achter de terugverdientijd: de kans dat het binnen de looptijd lukt.',
  },
  en: {
    caption: 'By party: net in cash (MBC) and how sure that is, present value in euros',
    party: 'Party',
    stated: 'Net',
    mean: 'Mean',
    low: 'Low',
    high: 'High',
    chance: 'Chance',
    payback: 'Paid back',
    society: 'Society (welfare)',
    none: '-',
    idle: 'In cash nothing changes for {parties}.',
    number: '{count} number',
    numbers: '{count} numbers',
    how: 'Net: if everything turns out as stated. Mean, low to high (9 cases out of 10) and chance of a gain: {draws} draws of what is uncertain ({count}). Behind the payback: the chance of it within the horizon.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
