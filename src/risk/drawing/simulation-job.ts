import type { ColumnProgram, Machinery } from '../../sheet/index.js'
import type { Moments } from '../simulation/moments.js'
import type { SamplePlan } from './sample-plan.js'
import type { GridPlan } from '../sensitivity/value-grid.js'

/** What to compute, as plain data that can be sent to a worker. */
export interface SimulationJob {
  readonly program: ColumnProgram
  readonly plan: SamplePlan
  readonly draws: number
  /** For each target: whether its values are kept, counted on a grid, or only summed. */
  readonly keep: readonly ('values' | 'grid' | 'moments')[]
  readonly by?: Machinery
  /** Draws computed at once; the results do not depend on it. */
  readonly capacity?: number
}

/** What one chunk of draws came to. */
export interface ChunkOutcome {
  readonly chunk: number
  readonly moments: readonly Moments[]
  /** The values of the targets that are kept, in order; empty for others. */
  readonly values: readonly Float64Array[]
}

/** Counts on the grids, for all chunks that one worker did. */
export type GridCounts = readonly Float64Array[]

export type GridPlans = readonly (GridPlan | undefined)[]
