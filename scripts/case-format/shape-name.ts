import type { Language } from '../../src/case/index.js'

/** What the shapes and numbers of a case are called in Dutch. */
const dutch: Readonly<Record<string, string>> = {
  month: 'maand',
  timeline: 'looptijd',
  months: 'aantal maanden',
  outcome: 'mogelijke uitkomst',
  limits: 'grenzen',
  year: 'jaar',
  id: 'kenmerk',
  'price-index': 'prijsindex',
  'index-number': 'indexcijfer',
  rate: 'voet',
  prices: 'prijzen',
  discounting: 'discontering',
  'discount-step': 'discontovoet',
  haircuts: 'afslag voor bewijskracht',
  share: 'deel',
  attribution: 'toerekening',
  party: 'partij',
  'target-group': 'doelgroep',
  households: 'aantal huishoudens',
  'cost-item': 'kostenpost',
  volume: 'volume',
  price: 'prijs',
  growth: 'groei',
  shares: 'verdeling',
  'payers-period': 'betalers vanaf een maand',
  payers: 'betalers',
  cashable: 'verzilverbaarheid',
  capacity: 'capaciteit',
  'unit-cost': 'kosten van een eenheid',
  intervention: 'interventie',
  cohort: 'cohort',
  'entering-households': 'instromende huishoudens',
  'intervention-cost': 'kosten van een interventie',
  'cost-once': 'eenmalige kosten',
  sum: 'som geld',
  'cost-yearly': 'kosten per jaar',
  'cost-per-household': 'kosten per huishouden',
  'price-per-household': 'bedrag per huishouden',
  effect: 'effect',
  reduction: 'vermindering',
  amount: 'bedrag per huishoudjaar',
  'outside-share': 'deel van een ander project',
  'effect-profile': 'verloop van een effect',
  'societal-effect': 'maatschappelijk effect',
  'signed-volume': 'volume, ook negatief',
  settlement: 'verevening',
  'settlement-benefit': 'verevening naar profijt',
  'settlement-fixed-key': 'verevening naar een vaste sleutel',
  'settlement-moving-average': 'verevening naar voortschrijdend gemiddelde',
  'settlement-hybrid': 'verevening in mengvorm',
  agreement: 'afspraak',
  contribution: 'bijdrage',
  'paid-once': 'eenmalig bedrag',
  'share-of-savings': 'deel van besparingen',
  'share-of-agreement': 'deel van een andere afspraak',
  'outcome-contract': 'resultaatcontract',
  advance: 'voorschot',
  'maximum-return': 'hoogste rendement',
  fund: 'fonds',
  'fund-deposit': 'storting uit besparingen',
  'fund-endowment': 'eenmalige storting',
  'fund-use': 'besteding van het fonds',
  'fund-payments': 'betalingen van het fonds',
  'fund-payment': 'betaling van het fonds',
  'fund-enrolment': 'instroom die het fonds koopt',
  'pm-item': 'PM-post',
  correlation: 'samenhang',
  scenario: 'scenario',
}

/**
 * What a shape is called for a reader: in English the name it has in the schema.
 *
 * @throws Error for a shape without a Dutch name
 */
export const shapeName = (shape: string, language: Language): string => {
  const name = language === 'en' ? shape : dutch[shape]
  if (name === undefined) throw new Error(`scripts/case-format/shape-name.ts has no Dutch name for ${shape}`)
  return name
}
