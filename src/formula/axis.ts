/**
 * What a row runs along: the `period`s of the calculation, the budget `year`s of the report, the `month`s of the timeline,
 * or the months of a household's own clock (`clock`), which starts when it enters.
 */
export type Axis = 'period' | 'year' | 'month' | 'clock'

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

/** How many cells a row along an axis has. */
export const cellsAlong = (axes: Axes, axis: Axis): number => (axis === 'month' ? monthsOf(axes) : axes[axis])

/** How many months the timeline has: as many as lie before the end of its last period. */
export const monthsOf = ({ ends }: Axes): number => ends.at(-1) ?? 0
