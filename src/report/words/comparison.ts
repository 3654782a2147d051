import type { FrontierStatus, Unlike } from '../../compare/index.js'
import type { Language } from '../language/language.js'

interface ComparisonWords {
  readonly kind: string
  readonly title: string
  readonly frame: string
  readonly versions: string
  readonly isReference: string
  readonly answer: string
  readonly bestIsReference: string
  readonly bestIsOther: string
  readonly cashBestIsReference: string
  readonly cashBestIsOther: string
  readonly key: string
  readonly figure: string
  readonly society: string
  readonly ratio: string
  readonly cash: string
  readonly cashOf: string
  readonly payback: string
  readonly advance: string
  /** Titles of sections, of which the tables have captions of their own. */
  readonly titles: Readonly<Record<'parties' | 'items' | 'interventions' | 'years', string>>
  readonly byItem: string
  readonly item: string
  readonly costs: string
  readonly saving: string
  readonly transfersLost: string
  readonly proceeds: string
  readonly societal: string
  readonly together: string
  readonly byIntervention: string
  readonly intervention: string
  readonly byParty: string
  readonly party: string
  readonly all: string
  readonly byYear: string
  readonly byYearNote: string
  readonly year: string
  readonly total: string
  readonly pm: string
  readonly effect: string
  readonly pmNote: string
  readonly signs: Readonly<Record<'positive' | 'negative' | 'unknown' | 'none', string>>
  readonly outcome: string
  readonly outcomes: string
  readonly outcomeNote: string
  readonly version: string
  readonly nothing: string
  readonly netCost: string
  readonly units: string
  readonly costPerUnit: string
  readonly icer: string
  readonly place: string
  readonly places: Readonly<Record<FrontierStatus, string>>
  readonly none: string
  readonly choices: string
  readonly choicesNote: string
  readonly choice: string
  readonly unlike: Readonly<Record<Unlike['what'], string>>
  readonly rounding: string
}

/** The words of a comparison. What stands in braces is filled in. */
export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  nl: {
    kind: 'Vergelijking van varianten',
    title: 'Vergelijking: {name}',
    frame: 'Bedragen in hele euro’s van {level}. Verschillen zijn ten opzichte van ‘{reference}’; een plus is gunstig.',
    versions: 'De varianten',
    isReference: 'hiermee wordt vergeleken',
    answer: 'Wat maakt het uit',
    bestIsReference: 'Geen variant levert de samenleving meer op dan ‘{reference}’ (netto contante waarde {npv}).',
    bestIsOther:
      'De samenleving is het beste af met ‘{best}’: per saldo {npv}, en dat is {difference} meer dan met ‘{reference}’.',
    cashBestIsReference: 'In kas is voor alle partijen samen ‘{reference}’ het gunstigst ({npv}).',
    cashBestIsOther:
      'In kas is voor alle partijen samen ‘{best}’ het gunstigst: per saldo {npv}, en dat is {difference} meer dan met ‘{reference}’.',
    key: 'Kerncijfers naast elkaar, contante waarde in euro’s',
    figure: 'Kerncijfer',
    society: 'Samenleving (NCW)',
    ratio: 'Baten per euro kosten',
    cash: 'Kas, alle partijen (NCW)',
    cashOf: 'Kas ({party})',
    payback: 'Terugverdiend, samen',
    advance: 'Diepste voorfinanciering',
    titles: {
      parties: 'Wie merkt het verschil',
      items: 'Waar zit het verschil',
      interventions: 'Verschil per interventie',
      years: 'Verschil per jaar',
    },
    byItem: 'Verschil per post, welvaart van de samenleving, contante waarde in euro’s',
    item: 'Post',
    costs: 'Kosten van de aanpak',
    saving: 'Besparing {item}',
    transfersLost: 'Minder uitkeringen en andere overdrachten',
    proceeds: 'Opbrengsten',
    societal: 'Welvaart zonder geldstroom',
    together: 'Samen',
    byIntervention: 'Verschil per interventie, welvaart van de samenleving, contante waarde in euro’s',
    intervention: 'Interventie',
    byParty: 'Verschil per partij, netto in kas, contante waarde in euro’s',
    party: 'Partij',
    all: 'Alle partijen',
    byYear: 'Verschil per jaar, netto in kas: {party}',
    byYearNote: 'Bedragen per jaar zijn reëel en niet teruggerekend; daarom tellen ze niet op tot de contante waarde.',
    year: 'Jaar',
    total: 'Totaal',
    pm: 'Effecten zonder bedrag (PM)',
    effect: 'Effect',
    pmNote:
      '+ is gunstig, - ongunstig, ? onbekend; zonder teken heeft de variant het effect niet. Wat deze effecten waard zijn, zegt geen bedrag.',
    signs: { positive: '+', negative: '-', unknown: '?', none: '' },
    outcome: 'Wat kost een eenheid: {unit}',
    outcomes: 'Kosten per uitkomst',
    outcomeNote:
      'Netto kosten: kosten min voorzichtige besparingen, contante waarde; een min is per saldo besparing. Een variant valt af als een andere niet meer kost en niet minder oplevert, of als een duurdere een extra eenheid goedkoper geeft. Wat overblijft, staat op de grens; daar kost elke volgende eenheid meer.',
    version: 'Variant',
    nothing: 'Niets doen',
    netCost: 'Netto kosten',
    units: 'Eenheden',
    costPerUnit: 'Per eenheid',
    icer: 'Per extra eenheid',
    place: 'Plaats',
    places: {
      frontier: 'op de grens',
      dominated: 'valt af: {by} is beter',
      'extendedly-dominated': 'valt af: {by} geeft meer per euro',
      equal: 'gelijk aan {by}',
    },
    none: '-',
    choices: 'Waarin de varianten verschillen',
    choicesNote:
      'De varianten rekenen niet op dezelfde manier. Lees hun contante waarden daarom met zorg naast elkaar:',
    choice: 'Keuze',
    unlike: {
      timeline: 'looptijd',
      'base-year': 'basisjaar',
      'discount-rates': 'discontovoet',
      step: 'stap',
      haircuts: 'afslagen voor bewijskracht (aantoonbaar, waarschijnlijk, mogelijk)',
    },
    rounding: 'Elk bedrag is op de dichtstbijzijnde euro afgerond.',
  },
  en: {
    kind: 'Comparison of variants',
    title: 'Comparison: {name}',
    frame: 'Amounts in whole euros of {level}. Differences are from ‘{reference}’; a plus is favourable.',
    versions: 'The variants',
    isReference: 'the others are compared with this one',
    answer: 'What it makes of it',
    bestIsReference: 'No variant brings society more than ‘{reference}’ (net present value {npv}).',
    bestIsOther:
      'Society is best off with ‘{best}’: {npv} on balance, which is {difference} more than with ‘{reference}’.',
    cashBestIsReference: 'In cash ‘{reference}’ is the most favourable for all parties together ({npv}).',
    cashBestIsOther:
      'In cash ‘{best}’ is the most favourable for all parties together: {npv} on balance, which is {difference} more than with ‘{reference}’.',
    key: 'Key figures beside each other, present value in euros',
    figure: 'Key figure',
    society: 'Society (NPV)',
    ratio: 'Benefits per euro of cost',
    cash: 'Cash, all parties (NPV)',
    cashOf: 'Cash ({party})',
    payback: 'Paid back, together',
    advance: 'Peak funding',
    titles: {
      parties: 'Who notices the difference',
      items: 'Where the difference is',
      interventions: 'Difference by intervention',
      years: 'Difference by year',
    },
    byItem: 'Difference by item, welfare of society, present value in euros',
    item: 'Item',
    costs: 'Costs of the interventions',
    saving: 'Saving on {item}',
    transfersLost: 'Fewer benefits and other transfers',
    proceeds: 'Proceeds',
    societal: 'Welfare without cash',
    together: 'Together',
    byIntervention: 'Difference by intervention, welfare of society, present value in euros',
    intervention: 'Intervention',
    byParty: 'Difference by party, net cash, present value in euros',
    party: 'Party',
    all: 'All parties',
    byYear: 'Difference by year, net cash: {party}',
    byYearNote: 'Amounts by year are real and not discounted, so they do not add up to the present value.',
    year: 'Year',
    total: 'Total',
    pm: 'Effects without an amount (PM)',
    effect: 'Effect',
    pmNote:
      '+ is favourable, - unfavourable, ? unknown; without a sign the variant does not have the effect. No amount says what these effects are worth.',
    signs: { positive: '+', negative: '-', unknown: '?', none: '' },
    outcome: 'What a unit costs: {unit}',
    outcomes: 'Cost per outcome',
    outcomeNote:
      'Net cost: costs less prudent savings, present value; a minus is a saving on balance. A variant drops out where another costs no more and brings no less, or where a dearer one gives a further unit for less. What is left is on the frontier, along which each further unit costs more.',
    version: 'Variant',
    nothing: 'Doing nothing',
    netCost: 'Net cost',
    units: 'Units',
    costPerUnit: 'Per unit',
    icer: 'Per extra unit',
    place: 'Place',
    places: {
      frontier: 'on the frontier',
      dominated: 'drops out: {by} is better',
      'extendedly-dominated': 'drops out: {by} gives more per euro',
      equal: 'equal to {by}',
    },
    none: '-',
    choices: 'In what the variants differ',
    choicesNote:
      'The variants are not calculated in the same way. Read their present values beside each other with care:',
    choice: 'Choice',
    unlike: {
      timeline: 'timeline',
      'base-year': 'base year',
      'discount-rates': 'discount rate',
      step: 'step',
      haircuts: 'haircuts for weak evidence (demonstrated, probable, possible)',
    },
    rounding: 'Every amount is rounded to the nearest euro.',
  },
}
