import type { Id } from '../../base/index.js'
import type { Results } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'

/** The best choice among the projects of a programme, within its budget and what its `choice` asks. */
export interface Choice {
  /** What is made as large as possible: welfare of `society`, or the cash of a party, as net present value. */
  readonly objective: string
  /** What the chosen projects add to it, against none of them: exact euros at present value. */
  readonly gain: Decimal
  /** The chosen projects, in the order of the programme. */
  readonly chosen: readonly ChosenProject[]
  /** The projects that are left out, in the order of the programme. */
  readonly leftOut: readonly LeftOutProject[]
  /** The programme with the chosen projects alone, each from the year in which it starts. */
  readonly businessCase: BusinessCase
  /** What that comes to: exact, as `calculate` gives it, and held to the budget in decimals. */
  readonly results: Results
  /** Projects whose worth depends on each other: they save on the same costs, or share places, a fund or a limit. */
  readonly together: readonly (readonly Id[])[]
  /** How good the choice is where the uncertain numbers turn out otherwise; null where nothing is uncertain or drawn. */
  readonly regret: Regret | null
}

/** A project that starts, and when. */
export interface ChosenProject {
  readonly project: Id
  /** The year in which it starts; absent for a project without months. */
  readonly startYear?: number
  readonly yearsLate: number
}

/** A project that is left out, and what it would take to have it in. */
export interface LeftOutProject {
  readonly project: Id
  /** The terms of the choice exclude it: it was not weighed. */
  readonly isExcluded: boolean
  /** The best choice that has it; null where none fits in the budget and the terms, and for an excluded project. */
  readonly instead: Instead | null
  /**
   * The least factor on all yearly budgets with which it is in the best choice; null where it is not with any budget, and
   * for an excluded project.
   */
  readonly entersAt: number | null
}

/** The best choice that has a certain project, beside the best of all. */
export interface Instead {
  /** Chosen projects that it displaces. */
  readonly displaces: readonly Id[]
  /** Projects that come in beside it. */
  readonly bringsIn: readonly Id[]
  /** How much less the objective is; euros at present value, zero or more. */
  readonly loss: number
}

/**
 * Regret: what the best choice would have been worth more, had the uncertain numbers been known. Budget and terms are
 * held to the expected numbers, by which a council decides.
 */
export interface Regret {
  readonly draws: number
  readonly seed: number
  /** In euros of the objective; it is also what knowing everything beforehand is worth (EVPI). */
  readonly mean: number
  readonly standardError: number
  /** In one draw of twenty the regret is larger. */
  readonly p95: number
  /** Share of the draws in which no other choice is better. */
  readonly isBest: number
  /** For each project the share of the draws in which it is in the best choice, in the order of the programme. */
  readonly projects: readonly { readonly project: Id; readonly share: number }[]
}
