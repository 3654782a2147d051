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
    how: 'Netto: als alles uitkomt zoals opgegeven. De andere kolommen: {draws} trekkingen van wat onzeker is ({count}). Laag tot hoog: 9 van de 10 gevallen. Kans: op voordeel; bij ‘Terugverdiend’ op terugverdienen binnen de looptijd.',
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
    how: 'Net: if everything turns out as stated. The other columns: {draws} draws of what is uncertain ({count}). Low to high: 9 cases out of 10. Chance: of a gain; at ‘Paid back’ of paying back within the horizon.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
