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
  'cost-count.once': { chapter, nl: 'keren betaald', en: 'times paid' },
  'cost-count.yearly': { chapter, nl: 'jaren actief', en: 'years active' },
  'cost-count.per-household': { chapter, nl: 'instromende {many}', en: '{many} entering' },
  cost: { chapter, nl: 'kosten van de interventie', en: 'cost of the intervention' },
}
