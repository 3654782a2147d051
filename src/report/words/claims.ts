import type { Language } from '../language/language.js'

/** The fixed words of a claims register. What stands in braces is filled in. */
export const claimsWords = {
  nl: {
    heading: 'Claimregister: besparingen die meer dan één businesscase claimt',
    cases: 'Businesscases, in euro’s van {level}:',
    none: 'Geen besparing wordt dubbel geclaimd, voor zover dezelfde kosten in elke businesscase dezelfde id’s hebben (doelgroep en kostenpost): andere id’s gelden als andere kosten.',
    same: 'Kan hetzelfde zijn, onder andere id’s: zelfde betaler en zelfde domein. Is het hetzelfde, geef het dan dezelfde id’s; dan telt het register het mee.',
    sameLine: '{payer}, {domain}: {items}',
    unlike:
      'Businesscases die van dezelfde kostenpost iets anders opgeven. Dat hoort één getal te zijn; het register rekent met het hoogste.',
    unlikeLine: '{costItem} van {targetGroup}, in {year}: {stated}',
    statedBy: '{case} {households} × {cost} per jaar',
    targetGroup: 'Doelgroep',
    costItem: 'Kostenpost',
    inCases: 'Cases',
    claimed: 'Geclaimd',
    joint: 'Samen mogelijk',
    claimedTwice: 'Dubbel',
    total: 'Totaal',
    note: 'Kosten zijn dezelfde als doelgroep en kostenpost dezelfde id hebben. Alleen jaren waarin meer dan één businesscase op de post bespaart; niet contant gemaakt. Samen mogelijk: elke aanpak bespaart op wat de andere overlaten, zoals bij overlap binnen één businesscase. Bereiken de cases aantoonbaar verschillende huishoudens of personen, dan is er niets dubbel: splits dan de doelgroep.',
    rounding: 'Bedragen in hele euro’s, elk afgerond op de dichtstbijzijnde.',
  },
  en: {
    heading: 'Claims register: savings that more than one business case claims',
    cases: 'Business cases, in euros of {level}:',
    none: 'No saving is claimed twice, as far as the same costs have the same ids in each case (target group and cost item): other ids count as other costs.',
    same: 'May be the same, under other ids: same payer and same domain. If it is the same, give it the same ids; then the register counts it.',
    sameLine: '{payer}, {domain}: {items}',
    unlike:
      'Cases that state something else of the same cost item. That should be one number; the register takes the highest.',
    unlikeLine: '{costItem} of {targetGroup}, in {year}: {stated}',
    statedBy: '{case} {households} × {cost} a year',
    targetGroup: 'Target group',
    costItem: 'Cost item',
    inCases: 'Cases',
    claimed: 'Claimed',
    joint: 'Possible together',
    claimedTwice: 'Twice',
    total: 'Total',
    note: 'Compared by the ids of target group and cost item. Only years in which more than one business case saves on the item; not discounted. Possible together: each saves on what the others leave, as with overlap within one case. Where the cases demonstrably reach different households or persons nothing is claimed twice: split the target group.',
    rounding: 'Amounts in whole euros, each rounded to the nearest.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>
