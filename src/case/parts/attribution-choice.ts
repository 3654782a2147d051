/**
 * How several interventions on one cost item meet: `independent` interventions reach the same households,
 * each taking its fraction of what the others leave; `additive` ones reach different households.
 */
export type Overlap = (typeof overlaps)[number]

export const overlaps = ['independent', 'additive'] as const

/** How a joint saving is ascribed to the interventions that made it. */
export type AttributionRule = (typeof attributionRules)[number]

export const attributionRules = ['shapley', 'proportional', 'sequential'] as const

/** What the case chooses for joint savings. */
export interface AttributionChoice {
  readonly overlap: Overlap
  readonly rule: AttributionRule
  /** The order of interventions under the rule `sequential`, first come first. */
  readonly order: readonly string[]
}
