/**
 * What a row runs along: the `period`s of the calculation, the budget `year`s of the report, or as many months as the
 * timeline has (`clock`): those of a household's own clock, which starts when it enters, or those of the timeline
 * itself.
 */
export type Axis = 'period' | 'year' | 'clock'

/** A single number, or a row along an axis. */
export type Shape = 'scalar' | Axis

/** How many cells a row along each axis has, and where the periods lie in time. */
export interface Axes {
  readonly period: number
  readonly year: number
  readonly clock: number
  /** Start of each period, in months since the start of the timeline. */
  readonly starts: readonly number[]
  /** End of each period, in months since the start of the timeline. */
  readonly ends: readonly number[]
}
