import type { CostItem } from '../../parts/baseline/cost-item.js'
import type { TargetGroup } from '../../parts/parties/target-group.js'

/** What is counted in a target group, in Dutch. */
export const groupUnitMeanings: Readonly<Record<TargetGroup['unit'], string>> = {
  /** Households. */
  households: 'Huishoudens.',
  /** Persons. */
  persons: 'Personen.',
}

/** What sort of cost or income an item is, in Dutch. */
export const natureMeanings: Readonly<Record<CostItem['nature'], string>> = {
  /** Used up: hours, days, means that can go elsewhere when they are saved. Of income: new value, such as wages for work done. */
  resource:
    'Verbruikt: uren, dagen en middelen, die bij een besparing voor iets anders vrijkomen. Bij een opbrengst: nieuwe waarde, zoals loon voor werk.',
  /** Paid to a recipient, such as a benefit: what the payer saves, the recipient loses. Of income: what the recipient gets, the payer pays. */
  transfer:
    'Overgedragen aan een ontvanger, zoals een uitkering: wat de betaler bespaart, mist de ontvanger. Bij een opbrengst: wat de ontvanger krijgt, betaalt de betaler.',
}
