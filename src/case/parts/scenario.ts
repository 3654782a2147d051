import type { Decimal } from '../../money/index.js'

/** Scenarios that need no numbers of the user's own. */
export const scenarioKinds = [
  'pessimistic',
  'expected',
  'optimistic',
  'delayed-a-year',
  'no-cashability',
  'solidarity-kept',
] as const

export type ScenarioKind = (typeof scenarioKinds)[number]

/**
 * What might be the case instead: a kind that the library knows, numbers in the place of the case's own, or both.
 * A calculation ignores scenarios; sensitivity works them out.
 */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly kind?: ScenarioKind
  /** Numbers by path, such as `interventions.team.effects.ggz.reduction`. */
  readonly set: Readonly<Record<string, Decimal>>
}

/** That two uncertain numbers go up and down together. */
export interface Correlation {
  /** The paths of two uncertain numbers. */
  readonly between: readonly string[]
  /** Rank correlation (Spearman), from -1 to 1. */
  readonly rank: Decimal
}
