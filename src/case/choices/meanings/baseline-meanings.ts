import type { CostItem } from '../../parts/baseline/cost-item.js'
import type { TargetGroup } from '../../parts/parties/target-group.js'

/** What is counted in a target group, in Dutch. */
export const groupUnitMeanings: Readonly<Record<TargetGroup['unit'], string>> = {
  /** Households. */
  households: 'Huishoudens.',
  /** Persons. */
  persons: 'Personen.',
}

/** What sort of cost an item is, in Dutch. */
export const natureMeanings: Readonly<Record<CostItem['nature'], string>> = {
  /** Used up: hours, days, means that can go elsewhere when they are saved. */
  resource: 'Verbruikt: uren, dagen en middelen, die bij een besparing voor iets anders vrijkomen.',
  /** Paid to a recipient, such as a benefit: what the payer saves, the recipient loses. */
  transfer: 'Overgedragen aan een ontvanger, zoals een uitkering: wat de betaler bespaart, mist de ontvanger.',
}
