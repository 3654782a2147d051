import type { Language } from '../../language/language.js'

interface CostPartsWords {
  readonly title: string
  readonly part: string
  readonly total: string
  readonly present: string
  readonly stated: string
  readonly contingency: string
  readonly vat: string
  readonly cash: string
  readonly recovered: string
  readonly welfare: string
  readonly ofWhich: string
}

/** Words for what costs consist of: the stated amount, contingency and VAT. */
export const costPartsWords: Readonly<Record<Language, CostPartsWords>> = {
  nl: {
    title: 'Waaruit de kosten bestaan, alle partijen samen, in reële euro’s',
    part: 'Deel',
    total: 'Hele looptijd',
    present: 'Contante waarde',
    stated: 'Kosten zonder onvoorzien en btw',
    contingency: 'Onvoorzien',
    vat: 'Btw die niet terugkomt',
    cash: 'Kosten in geld (kas)',
    recovered: 'Btw die terugkomt',
    welfare: 'Kosten voor de samenleving (welvaart)',
    ofWhich: 'waarvan {part}',
  },
  en: {
    title: 'What the costs consist of, all parties together, in real euros',
    part: 'Part',
    total: 'Whole timeline',
    present: 'Present value',
    stated: 'Costs without contingency and VAT',
    contingency: 'Contingency',
    vat: 'VAT that is not recovered',
    cash: 'Costs in cash',
    recovered: 'VAT that is recovered',
    welfare: 'Costs to society (welfare)',
    ofWhich: 'of which {part}',
  },
}
