/**
 * What a formula stands for, as data: a concept, and what it is about.
 * A reader words it in Dutch or English.
 */
export interface Label {
  /** The concept, in the field's term: `cash.npv`, `saving.net`, `baseline-cost`. */
  readonly concept: string
  /** Whose, of what: party, intervention, effect, costItem, domain, ... by id. */
  readonly about: Readonly<Partial<Record<LabelDimension, string>>>
}

export type LabelDimension =
  | 'party'
  | 'population'
  | 'targetGroup'
  | 'intervention'
  | 'effect'
  | 'costItem'
  | 'cost'
  | 'incomeItem'
  | 'income'
  | 'domain'
  | 'evidence'
  | 'year'
  | 'index'
  | 'project'
  | 'criterion'
  | 'municipality'
  | 'indicator'
  | 'line'
  | 'settlement'
  | 'agreement'
  | 'payer'

/** What the number of a formula counts. */
export type Unit =
  | 'eur'
  | 'eur-per-household-year'
  | 'eur-per-unit'
  | 'eur-per-household'
  | 'eur-per-year'
  | 'share'
  | 'factor'
  | 'number'
  | 'households'
  | 'household-years'
  | 'units-per-household-year'
  | 'months'
  | 'years'

/** A name on a formula, with its unit and, for a number a user or a source states, where it comes from. */
export interface Name {
  readonly label: Label
  readonly unit: Unit
  readonly source?: string
  readonly assumption?: string
}
