import type { ViewSimulation } from '../../risk/index.js'
import type { Reading } from '../language/reading.js'

/** A percentile of a distribution; nothing where the simulation did not compute it or it is not finite. */
export const percentileOf = ({ risk }: Reading, { npv }: ViewSimulation, percentile: number): number | undefined =>
  npv.percentiles[risk?.simulation.percentiles.indexOf(percentile) ?? -1] ?? undefined
