import type { Summary, ViewSimulation } from '../../risk/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'

/** A percentile of a distribution; nothing where the simulation did not compute it or it is not finite. */
export const percentileOf = (reading: DrawnReading, { npv }: ViewSimulation, percentile: number): number | undefined =>
  percentileIn(reading, npv, percentile)

/** The same of any figure that was followed through the draws. */
export const percentileIn = (
  { risk }: DrawnReading,
  { percentiles }: Summary,
  percentile: number,
): number | undefined => percentiles[risk?.simulation.percentiles.indexOf(percentile) ?? -1] ?? undefined
