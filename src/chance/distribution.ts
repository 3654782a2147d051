/** A probability distribution of a number, as plain data. */
export type Distribution =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** Two straight lines, up to the most likely number and down from it. */
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** A beta distribution between low and high whose mean is (low + 4 mode + high) / 6. */
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** The logarithm is normal, with mean `mu` and standard deviation `sigma`. */
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number }
  /** A beta distribution, stretched from [0, 1] to [low, high]. */
  | {
      readonly kind: 'beta'
      readonly alpha: number
      readonly beta: number
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'gamma'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'discrete'; readonly outcomes: readonly Outcome[] }

/** A value that a number may take, and its chance. */
export interface Outcome {
  readonly value: number
  readonly probability: number
}

export type DistributionKind = Distribution['kind']

export const distributionKinds = [
  'uniform',
  'triangular',
  'pert',
  'normal',
  'lognormal',
  'beta',
  'gamma',
  'discrete',
] as const

/** How a number varies: a distribution, truncated to the values that the number can have. */
export interface Uncertainty {
  readonly distribution: Distribution
  /** Draws lie at or above this: the distribution is truncated here, and the rest of it scaled up to the whole. */
  readonly min?: number
  /** Draws lie at or below this. */
  readonly max?: number
  /** Draws are rounded to whole numbers (months). */
  readonly whole?: true
}
