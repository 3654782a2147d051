import type { WordsOf } from '../words-of.js'
import type { payersFigures } from './figures.js'

const chapter = 'docs/method.md, 8. Who pays, who keeps it (wie betaalt, wie bespaart)'

/** What the figures of who pays are called, and where the documentation defines them. */
export const payersWords: WordsOf<typeof payersFigures> = {
  'payer-share': { chapter, nl: 'aandeel in de betaling', en: 'share in paying' },
  'transfer-lost': { chapter, nl: 'weggevallen overdracht voor de ontvanger', en: 'transfer lost by its recipient' },
  'cost-amount.once': { chapter, nl: 'eenmalige kosten', en: 'one-off cost' },
  'cost-amount.yearly': { chapter, nl: 'kosten per jaar', en: 'cost a year' },
  'cost-amount.per-household': { chapter, nl: 'kosten per {entering}', en: 'cost per {entering}' },
  contingency: { chapter, nl: 'opslag voor onvoorzien', en: 'contingency' },
  'vat-rate': { chapter, nl: 'btw-tarief', en: 'rate of VAT' },
  'vat-recoverable': { chapter, nl: 'deel van de btw dat terugkomt', en: 'share of VAT that is recovered' },
  'cost-count.once': { chapter, nl: 'keren betaald', en: 'times paid' },
  'cost-count.yearly': { chapter, nl: 'jaren actief', en: 'years active' },
  'cost-count.per-household': { chapter, nl: 'instromende {many}', en: '{many} entering' },
  cost: { chapter, nl: 'kosten van de interventie', en: 'cost of the intervention' },
  'cost.contingency': { chapter, nl: 'onvoorzien', en: 'contingency' },
  'cost.vat': { chapter, nl: 'btw die niet terugkomt', en: 'VAT that is not recovered' },
  'cost.recovered-vat': { chapter, nl: 'btw die terugkomt', en: 'VAT that is recovered' },
}
