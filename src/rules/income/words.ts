import type { WordsOf } from '../words-of.js'
import type { incomeFigures } from './figures.js'

const chapter = 'docs/method.md, Income (opbrengsten)'

/** What the figures of income are called, and where the documentation defines them. */
export const incomeWords: WordsOf<typeof incomeFigures> = {
  'recipient-share': { chapter, nl: 'aandeel in de opbrengst', en: 'share in what is received' },
  'income-per-household-year': {
    chapter,
    nl: 'opbrengst per {year} zonder interventie',
    en: 'income per {year} without the case',
  },
  'baseline-income': {
    chapter,
    nl: 'opbrengst van de doelgroep zonder interventie (nulalternatief)',
    en: 'income of the target group without the case (baseline)',
  },
  'income-amount': { chapter, nl: 'extra opbrengst per {year}, opgegeven', en: 'extra income per {year}, as stated' },
  'income-gain-per-household-year': { chapter, nl: 'extra opbrengst per {year}', en: 'extra income per {year}' },
  'income.gross': { chapter, nl: 'bruto opbrengst', en: 'gross income' },
  'income.net': {
    chapter,
    nl: 'opbrengst na aftrek van wat ook zonder de aanpak was gebeurd, waterbed en andere projecten',
    en: 'income net of what would have happened anyway, displacement and other projects',
  },
  'income.prudent': { chapter, nl: 'voorzichtige opbrengst', en: 'prudent income' },
  'income.cashable': { chapter, nl: 'ontvangen opbrengst', en: 'income received in cash' },
  'income.outside': {
    chapter,
    nl: 'opbrengst toegerekend aan een ander project',
    en: 'income ascribed to another project',
  },
  'income.freed': {
    chapter,
    nl: 'ontvangen, in de periode waarin de opbrengst ontstaat',
    en: 'received, in the period in which the income arises',
  },
  'income.beyond-horizon': { chapter, nl: 'ontvangen na de looptijd', en: 'received after the horizon' },
  'income-lost.net': {
    chapter,
    nl: 'verschil tussen bruto en netto opbrengst',
    en: 'difference between gross and net income',
  },
  'income-lost.prudent': {
    chapter,
    nl: 'verschil tussen opbrengst voor en na afslag',
    en: 'difference between income before and after the haircut',
  },
  'income-lost.cashable': {
    chapter,
    nl: 'verschil tussen voorzichtige en ontvangen opbrengst',
    en: 'difference between prudent income and income received in cash',
  },
  'income-paid': { chapter, nl: 'overdracht betaald door de betaler', en: 'transfer paid by its payer' },
  'income-amount.once': { chapter, nl: 'eenmalige opbrengst', en: 'one-off income' },
  'income-amount.yearly': { chapter, nl: 'opbrengst per jaar', en: 'income a year' },
  'income-amount.per-household': { chapter, nl: 'opbrengst per {entering}', en: 'income per {entering}' },
  'income-count.once': { chapter, nl: 'keren ontvangen', en: 'times received' },
  'income-count.yearly': { chapter, nl: 'jaren ontvangen', en: 'years received' },
  'income-count.per-household': { chapter, nl: 'instromende {many}', en: '{many} entering' },
  'income.line': { chapter, nl: 'opbrengst bij de interventie', en: 'income with the intervention' },
  'income-line-paid': {
    chapter,
    nl: 'betaald als opbrengst bij de interventie',
    en: 'paid as income with the intervention',
  },
  'income-lines.beyond-horizon': {
    chapter,
    nl: 'opbrengsten die door de latere start na de looptijd vallen',
    en: 'income that the later start moves past the timeline',
  },
  'income.lines': {
    chapter,
    nl: 'opbrengsten bij de interventies: subsidies, bijdragen, premies',
    en: 'income with the interventions: grants, contributions, premiums',
  },
  'income.domain': { chapter, nl: 'voorzichtige opbrengst in het domein', en: 'prudent income in the domain' },
  'item-income': {
    chapter,
    nl: 'extra opbrengst op de opbrengstpost van alle interventies samen, vóór afslag',
    en: 'extra income on the income item by all interventions together, before any haircut',
  },
  'project-income': {
    chapter,
    nl: 'opbrengst van de doelgroep met interventie',
    en: 'income of the target group with the case',
  },
  'flow.income': { chapter, nl: 'opbrengsten', en: 'income' },
  'flow.income.domain': {
    chapter,
    nl: 'voorzichtige opbrengsten in het domein',
    en: 'prudent income of the domain',
  },
  'flow.income-lines': { chapter, nl: 'opbrengsten bij de interventies', en: 'income with the interventions' },
  'cash.proceeds': { chapter, nl: 'ontvangen opbrengsten', en: 'proceeds in cash' },
  'welfare.proceeds': { chapter, nl: 'voorzichtige opbrengsten', en: 'prudent proceeds' },
  'proceeds.per-household': {
    chapter,
    nl: 'ontvangen opbrengst per {entering}',
    en: 'proceeds in cash per {entering}',
  },
}
