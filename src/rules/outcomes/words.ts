import type { WordsOf } from '../words-of.js'
import type { outcomesFigures } from './figures.js'

const outcomes = 'docs/method.md, 10. Results (uitkomsten)'
const gap = 'docs/agreements.md, Structural gap (structureel gat)'
const pockets = 'docs/agreements.md, The wrong-pocket matrix'

/** What the figures of results are called, and where the documentation defines them. */
export const outcomesWords: WordsOf<typeof outcomesFigures> = {
  'flow.costs.incidental': { chapter: outcomes, nl: 'incidentele kosten', en: 'incidental costs' },
  'flow.costs.structural': { chapter: outcomes, nl: 'structurele kosten', en: 'structural costs' },
  'flow.at-start': {
    chapter: outcomes,
    nl: 'wat aan het begin van de periode valt',
    en: 'what falls at the start of the period',
  },
  'flow.saving': { chapter: outcomes, nl: 'besparingen', en: 'savings' },
  'flow.saving.domain': {
    chapter: outcomes,
    nl: 'voorzichtige besparingen in het domein',
    en: 'prudent savings in the domain',
  },
  'flow.societal': {
    chapter: outcomes,
    nl: 'maatschappelijke baten zonder kasstroom',
    en: 'societal benefits without cash',
  },
  'flow.settlement': { chapter: outcomes, nl: 'verevening', en: 'settlement' },
  'flow.received': { chapter: outcomes, nl: 'ontvangen volgens afspraken', en: 'received under agreements' },
  'flow.paid': { chapter: outcomes, nl: 'betaald volgens afspraken', en: 'paid under agreements' },
  costs: { chapter: outcomes, nl: 'kosten', en: 'costs' },
  'costs.incidental': { chapter: outcomes, nl: 'incidentele kosten', en: 'incidental costs' },
  'costs.structural': { chapter: outcomes, nl: 'structurele kosten', en: 'structural costs' },
  'cash.savings': { chapter: outcomes, nl: 'verzilverbare besparingen', en: 'cashable savings' },
  'cash.settlement': { chapter: outcomes, nl: 'verevening', en: 'settlement' },
  'cash.retained': { chapter: outcomes, nl: 'besparing na verevening', en: 'savings after settlement' },
  'cash.received': { chapter: outcomes, nl: 'ontvangen volgens afspraken', en: 'received under agreements' },
  'cash.paid': { chapter: outcomes, nl: 'betaald volgens afspraken', en: 'paid under agreements' },
  'cash.agreed': {
    chapter: outcomes,
    nl: 'wat afspraken en fonds per saldo opleveren',
    en: 'what agreements and the fund bring on balance',
  },
  'cash.expenditure': { chapter: outcomes, nl: 'lasten', en: 'expenditure' },
  'cash.expenditure.by-period': { chapter: outcomes, nl: 'lasten per periode', en: 'expenditure by period' },
  'cash.income': { chapter: outcomes, nl: 'baten', en: 'income' },
  'cash.income.by-period': { chapter: outcomes, nl: 'baten per periode', en: 'income by period' },
  'cash.net': { chapter: outcomes, nl: 'netto kasstroom', en: 'net cash' },
  'cash.cumulative': { chapter: outcomes, nl: 'cumulatieve kasstroom', en: 'cumulative cash' },
  'cash.cumulative.after-start': {
    chapter: outcomes,
    nl: 'cumulatieve kasstroom aan het begin van elke periode',
    en: 'cumulative cash at the start of each period',
  },
  'cash.cumulative.at-end': {
    chapter: outcomes,
    nl: 'cumulatieve kasstroom aan het einde van elke periode',
    en: 'cumulative cash at the end of each period',
  },
  'cash.cumulative.discounted.after-start': {
    chapter: outcomes,
    nl: 'cumulatieve contante kasstroom aan het begin van elke periode',
    en: 'cumulative discounted cash at the start of each period',
  },
  'cash.cumulative.discounted.at-end': {
    chapter: outcomes,
    nl: 'cumulatieve contante kasstroom aan het einde van elke periode',
    en: 'cumulative discounted cash at the end of each period',
  },
  'cash.lowest-cumulative': { chapter: outcomes, nl: 'laagste cumulatieve kasstroom', en: 'lowest cumulative cash' },
  'cash.nominal-net': { chapter: outcomes, nl: 'netto kasstroom in lopende prijzen', en: 'net cash in current prices' },
  'cash.net.by-period': { chapter: outcomes, nl: 'netto kasstroom per periode', en: 'net cash by period' },
  'cash.nominal-expenditure': {
    chapter: outcomes,
    nl: 'lasten in lopende prijzen',
    en: 'expenditure in current prices',
  },
  'cash.nominal-income': { chapter: outcomes, nl: 'baten in lopende prijzen', en: 'income in current prices' },
  'cash.npv': { chapter: outcomes, nl: 'netto contante waarde (kas)', en: 'net present value (cash)' },
  'cash.bcr': { chapter: outcomes, nl: 'baten-kostenverhouding (kas)', en: 'benefit-cost ratio (cash)' },
  payback: {
    chapter: outcomes,
    nl: 'terugverdientijd: laatste moment met cumulatieve kas onder nul',
    en: 'payback: last moment with cumulative cash below zero',
  },
  'payback.discounted': {
    chapter: outcomes,
    nl: 'terugverdientijd, contant: laatste moment met cumulatieve kas onder nul',
    en: 'payback, discounted: last moment with cumulative cash below zero',
  },
  shortfall: {
    chapter: outcomes,
    nl: 'tekort aan het eind van de looptijd',
    en: 'shortfall at the end of the timeline',
  },
  'shortfall.discounted': {
    chapter: outcomes,
    nl: 'tekort aan het eind van de looptijd, contant gemaakt',
    en: 'shortfall at the end of the timeline, discounted',
  },
  'extra-years': {
    chapter: outcomes,
    nl: 'jaren na de looptijd tot het tekort is ingelopen, in het tempo van het laatste jaar',
    en: 'years after the timeline until the shortfall is covered, at the pace of the last year',
  },
  'peak-funding': { chapter: outcomes, nl: 'diepste voorfinanciering', en: 'peak funding need' },
  'structural-effect': {
    chapter: outcomes,
    nl: 'gemiddelde netto kasstroom per heel jaar na de laatste incidentele kosten',
    en: 'mean net cash of a whole year after the last incidental cost',
  },
  'structural-years': {
    chapter: outcomes,
    nl: 'hele jaren na de laatste incidentele kosten',
    en: 'whole years after the last incidental cost',
  },
  'welfare.costs': { chapter: outcomes, nl: 'kosten', en: 'costs' },
  'welfare.savings': { chapter: outcomes, nl: 'voorzichtige besparingen', en: 'prudent savings' },
  'welfare.societal': {
    chapter: outcomes,
    nl: 'maatschappelijke baten zonder kasstroom',
    en: 'societal benefits without cash',
  },
  'welfare.benefits': {
    chapter: outcomes,
    nl: 'baten: voorzichtige besparingen en maatschappelijke baten',
    en: 'benefits: prudent savings and societal benefits',
  },
  'welfare.balance': { chapter: outcomes, nl: 'netto welvaart', en: 'net welfare' },
  'welfare.npv': { chapter: outcomes, nl: 'netto contante waarde (welvaart)', en: 'net present value (welfare)' },
  'welfare.npv-without': {
    chapter: outcomes,
    nl: 'netto contante waarde (welvaart) zonder de effecten met deze bewijskracht',
    en: 'net present value (welfare) without the effects on this evidence',
  },
  'welfare.bcr': { chapter: outcomes, nl: 'baten-kostenverhouding (welvaart)', en: 'benefit-cost ratio (welfare)' },
  'evidence-share': {
    chapter: outcomes,
    nl: 'deel van de voorzichtige besparingen met deze bewijskracht',
    en: 'share of the prudent savings on this evidence',
  },
  'cost-share': { chapter: outcomes, nl: 'aandeel in alle kosten', en: 'share in all costs' },
  'saving.domain': {
    chapter: outcomes,
    nl: 'voorzichtige besparing in het domein',
    en: 'prudent saving in the domain',
  },
  'households-entering': {
    chapter: outcomes,
    nl: 'instromende {many} over de hele looptijd',
    en: '{many} entering over the whole timeline',
  },
  'costs.per-household': { chapter: outcomes, nl: 'kosten per {entering}', en: 'cost per {entering}' },
  'saving.per-household': { chapter: outcomes, nl: 'besparing per {entering}', en: 'saving per {entering}' },
  'domain-cost': {
    chapter: outcomes,
    nl: 'kosten zonder interventie, alle kostenposten van het domein',
    en: 'cost without the case, all cost items of the domain',
  },
  'domain-cost-project': {
    chapter: outcomes,
    nl: 'kosten met interventie, alle kostenposten van het domein',
    en: 'cost with the case, all cost items of the domain',
  },
  'domain-cost-change': {
    chapter: outcomes,
    nl: 'verandering van de kosten door de interventie, alle kostenposten van het domein',
    en: 'change in cost by the case, all cost items of the domain',
  },
  'domain-saving': {
    chapter: outcomes,
    nl: 'besparing van de samenleving in het domein, vóór afslag',
    en: 'saving of society in the domain, before any haircut',
  },
  'item-saving': {
    chapter: outcomes,
    nl: 'besparing op de kostenpost van alle interventies samen, vóór afslag',
    en: 'saving on the cost item by all interventions together, before any haircut',
  },
  'project-cost': {
    chapter: outcomes,
    nl: 'kosten van de doelgroep met interventie',
    en: 'cost of the target group with the case',
  },
  'bridge.without-cash': {
    chapter: outcomes,
    nl: 'baten zonder kasstroom, van de welvaart afgehaald',
    en: 'benefits without cash, taken off welfare',
  },
  'bridge.not-cashable': {
    chapter: outcomes,
    nl: 'voorzichtige besparing die niet te verzilveren is',
    en: 'prudent saving that is not cashable',
  },
  'bridge.later': {
    chapter: outcomes,
    nl: 'wat wachten op geld aan contante waarde kost',
    en: 'what waiting for cash takes off present value',
  },
  'bridge.beyond-horizon': {
    chapter: outcomes,
    nl: 'geld dat pas na de looptijd vrijkomt, naar de waarde van het laatste jaar',
    en: 'cash that comes after the horizon, at the value of the last year',
  },
  'bridge.settlement': {
    chapter: outcomes,
    nl: 'wat verevening van alle partijen samen verschuift',
    en: 'what settlement moves of all parties together',
  },
  'bridge.agreements': {
    chapter: outcomes,
    nl: 'wat afspraken en fonds van alle partijen samen verschuiven',
    en: 'what agreements and the fund move of all parties together',
  },
  'structural-gap': { chapter: gap, nl: 'structureel tekort', en: 'structural gap' },
  pocket: { chapter: pockets, nl: 'opbrengst van wat een ander betaalt', en: 'what another pays for brings' },
  'pocket.cost': { chapter: pockets, nl: 'kosten van de interventie', en: 'cost of the intervention' },
  'pocket.gain': { chapter: pockets, nl: 'opbrengst van de interventie', en: 'what the intervention brings' },
  'pocket-costs': { chapter: pockets, nl: 'kosten van alle interventies', en: 'cost of all interventions' },
  'pocket-brings': {
    chapter: pockets,
    nl: 'opbrengst voor iedereen van wat de betaler uitgeeft',
    en: 'what the spending of the payer brings all parties',
  },
  'pocket-kept': { chapter: pockets, nl: 'opbrengst die de betaler zelf houdt', en: 'what of it the payer keeps' },
  'pocket-others': { chapter: pockets, nl: 'opbrengst die bij anderen terechtkomt', en: 'what of it reaches others' },
  retention: {
    chapter: pockets,
    nl: 'deel van de opbrengst dat de betaler zelf houdt',
    en: 'share of what it brings that the payer keeps',
  },
}
