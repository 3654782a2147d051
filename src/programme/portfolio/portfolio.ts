/**
 * A choice among alternatives under limits that add up: of each decision exactly one alternative is taken, and what the
 * alternatives count in a limit stays within it.
 */
export interface PortfolioProblem {
  readonly decisions: readonly Decision[]
  readonly limits: readonly Limit[]
}

/** Exactly one of its alternatives is taken; to do nothing is an alternative like any other. */
export interface Decision {
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  /** What it is worth, in euros. The portfolio of the largest sum is sought. */
  readonly value: number
  /** What it counts in each limit, in the order of the problem. */
  readonly counts: readonly number[]
  /** How many projects it starts: among portfolios of equal value that with the fewest is taken. */
  readonly projects: number
  /** By how many years its projects start later than they can: among those equal in this too, the earliest is taken. */
  readonly yearsLate: number
  /** The places of its projects in the case, added: among those equal in that, the first are taken. None where unstated. */
  readonly places?: number
}

/** Between which numbers the sum of a count lies; no limit where a number is absent. */
export interface Limit {
  readonly least?: number
  readonly most?: number
  /** The part of `most` that is a budget: what grows where budgets do. */
  readonly budget?: number
}

/** Which alternative is taken of each decision, by its place, and what they are worth together. */
export interface Portfolio {
  readonly taken: readonly number[]
  readonly value: number
}

/** What a portfolio is sought among. */
export interface PortfolioSearch {
  /** Which alternatives may be taken; all where it is not stated. */
  readonly mayTake?: (decision: number, alternative: number) => boolean
  /** How many times the budgets there are; 1 where it is not stated. */
  readonly budgets?: number
  /** Portfolios that may not be taken again. */
  readonly refused?: readonly (readonly number[])[]
}
