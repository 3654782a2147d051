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

/** What a figure can be about: a party, an intervention, a cost item. */
export type LabelDimension = (typeof labelDimensions)[number]

export const labelDimensions = [
  'party',
  'population',
  'targetGroup',
  'intervention',
  'effect',
  'costItem',
  'cost',
  'incomeItem',
  'income',
  'domain',
  'evidence',
  'year',
  'index',
  'project',
  'criterion',
  'municipality',
  'indicator',
  'line',
  'settlement',
  'agreement',
  'payer',
] as const

/** What the number of a formula counts. */
export type Unit = (typeof units)[number]

export const units = [
  'eur',
  'eur-per-household-year',
  'eur-per-unit',
  'eur-per-household',
  'eur-per-year',
  'share',
  'factor',
  'number',
  'households',
  'household-years',
  'units-per-household-year',
  'months',
  'years',
] as const

/** A name on a formula, with its unit and, for a number a user or a source states, where it comes from. */
export interface Name {
  readonly label: Label
  readonly unit: Unit
  readonly source?: string
  readonly assumption?: string
}
