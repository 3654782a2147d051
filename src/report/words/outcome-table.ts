import type { Language } from '../language/language.js'

/** Words of the table of outcomes per party, as stated and as drawn. What stands in braces is filled in. */
export const outcomeTableWords = {
  nl: {
    caption: 'Per partij: netto in kas (MBC) en hoe zeker dat is, contante waarde in euro’s',
    party: 'Partij',
    stated: 'Netto',
    mean: 'Gemiddeld',
    low: 'Laag (P5)',
    high: 'Hoog (P95)',
    chance: 'Kans',
    payback: 'Terugverdiend',
    society: 'Samenleving (welvaart)',
    none: '-',
    how: 'Netto: als alles uitkomt zoals opgegeven. Gemiddelde, bandbreedte (9 van de 10 gevallen) en kans op voordeel: over {draws} trekkingen van de {count} getallen waarvan is opgegeven hoe onzeker ze zijn. Achter de terugverdientijd staat de kans dat het binnen de looptijd is terugverdiend.',
    howOne:
      'Netto: als alles uitkomt zoals opgegeven. Gemiddelde, bandbreedte (9 van de 10 gevallen) en kans op voordeel: over {draws} trekkingen van het ene getal waarvan is opgegeven hoe onzeker het is. Achter de terugverdientijd staat de kans dat het binnen de looptijd is terugverdiend.',
  },
  en: {
    caption: 'By party: net in cash (MBC) and how sure that is, present value in euros',
    party: 'Party',
    stated: 'Net',
    mean: 'Mean',
    low: 'Low (P5)',
    high: 'High (P95)',
    chance: 'Chance',
    payback: 'Paid back',
    society: 'Society (welfare)',
    none: '-',
    how: 'Net: if everything turns out as stated. Mean, range (9 cases out of 10) and chance of a gain: over {draws} draws of the {count} numbers of which it is stated how uncertain they are. Behind the payback stands the chance that it is paid back within the horizon.',
    howOne:
      'Net: if everything turns out as stated. Mean, range (9 cases out of 10) and chance of a gain: over {draws} draws of the one number of which it is stated how uncertain it is. Behind the payback stands the chance that it is paid back within the horizon.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
