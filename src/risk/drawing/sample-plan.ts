import type { Uncertainty } from '../../chance/index.js'

/** How draws are spread: independently, or one in each of 4,096 equal steps of chance for each chunk of 4,096 draws. */
export type Sampling = (typeof samplings)[number]

/**
 * The choices of `sampling`; the first is the default.
 *
 * @example
 * samplings // ['random', 'latin-hypercube']
 */
export const samplings = ['random', 'latin-hypercube'] as const

/** All that is needed to draw the uncertain numbers of a case, as plain data. */
export interface SamplePlan {
  readonly seed: number
  readonly sampling: Sampling
  readonly parameters: readonly { readonly path: string; readonly uncertainty: Uncertainty }[]
  /** Correlated parameters, by their places, with the lower triangle that correlates independent normal numbers. */
  readonly groups: readonly CorrelatedGroup[]
  /** What is counted among households, after the parameters and in the order of their columns. */
  readonly counts: readonly SampledCount[]
}

/** The share of a number of households that succeed, drawn at their chance of success in the same draw. */
export interface SampledCount {
  /** Its stream is its own: what else is drawn changes nothing. */
  readonly path: string
  readonly of: number
  /** The place of that chance among the parameters, or the chance itself where it is certain. */
  readonly success: { readonly parameter: number } | { readonly value: number }
}

export interface CorrelatedGroup {
  readonly members: readonly number[]
  readonly factor: readonly Float64Array[]
}
