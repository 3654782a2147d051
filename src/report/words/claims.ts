import type { Language } from '../language.js'

/** The fixed words of a claims register. What stands in braces is filled in. */
export const claimsWords = {
  nl: {
    heading: 'Claimregister: besparingen die meer dan één businesscase claimt',
    cases: 'Businesscases, in euro’s van {level}:',
    none: 'Geen besparing wordt dubbel geclaimd.',
    targetGroup: 'Doelgroep',
    costItem: 'Kostenpost',
    inCases: 'Cases',
    claimed: 'Geclaimd',
    joint: 'Samen mogelijk',
    claimedTwice: 'Dubbel',
    total: 'Totaal',
    note: 'Alleen jaren waarin meer dan één businesscase op de post bespaart; niet verdisconteerd. Samen mogelijk: elke aanpak bespaart op wat de andere overlaten, zoals bij overlap binnen één businesscase. Bereiken de cases aantoonbaar verschillende huishoudens of personen, dan is er niets dubbel: splits dan de doelgroep.',
    rounding: 'Bedragen in hele euro’s, elk afgerond op de dichtstbijzijnde.',
  },
  en: {
    heading: 'Claims register: savings that more than one business case claims',
    cases: 'Business cases, in euros of {level}:',
    none: 'No saving is claimed twice.',
    targetGroup: 'Target group',
    costItem: 'Cost item',
    inCases: 'Cases',
    claimed: 'Claimed',
    joint: 'Possible together',
    claimedTwice: 'Twice',
    total: 'Total',
    note: 'Only years in which more than one business case saves on the item; not discounted. Possible together: each saves on what the others leave, as with overlap within one case. Where the cases demonstrably reach different households or persons nothing is claimed twice: split the target group.',
    rounding: 'Amounts in whole euros, each rounded to the nearest.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
