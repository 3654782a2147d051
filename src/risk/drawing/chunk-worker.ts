import { CHUNK } from '../../chance/index.js'
import { columnMachine } from '../../sheet/index.js'
import { momentsOf } from '../simulation/moments.js'
import { drawsOf, sampler } from './sampler.js'
import type { ChunkOutcome, GridCounts, GridPlans, SimulationJob } from './simulation-job.js'
import { gridSize, stepOf } from '../sensitivity/value-grid.js'

/** Computes chunks of draws of one job, one after the other, in any order. */
export interface ChunkWorker {
  work(chunk: number): ChunkOutcome
  /** Counts from now on, on these grids. */
  count(plans: GridPlans): void
  counts(): GridCounts
}

/** Makes the machine and the sampler of a job once, for all chunks that will be asked of it. */
export const chunkWorker = (job: SimulationJob): ChunkWorker => {
  const how = job.by === undefined ? {} : { by: job.by }
  const machine = columnMachine(job.program, {
    ...how,
    ...(job.capacity === undefined ? {} : { capacity: job.capacity }),
  })
  const draw = sampler(job.plan, { ...how, capacity: machine.capacity })
  const outputs = job.keep.map(() => new Float64Array(CHUNK))
  let plans: GridPlans = []
  let counts: readonly Float64Array[] = []
  return {
    work: (chunk) => {
      const draws = drawsOf(chunk, job.draws)
      draw.begin(chunk, draws)
      for (let start = 0; start < draws; start += machine.capacity) {
        const count = Math.min(machine.capacity, draws - start)
        draw.fill(machine.input, count)
        machine.run(count)
        outputs.forEach((column, target) => {
          column.set(machine.output(target).subarray(0, count), start)
        })
      }
      const columns = outputs.map((column) => column.subarray(0, draws))
      columns.forEach((column, target) => {
        const [plan, tally] = [plans[target], counts[target]]
        if (plan === undefined || tally === undefined) return
        for (const value of column) {
          if (Number.isNaN(value)) continue
          const step = stepOf(plan, value)
          tally[step] = (tally[step] as number) + 1
        }
      })
      return {
        chunk,
        moments: columns.map(momentsOf),
        values: columns.map((column, target) => (job.keep[target] === 'values' ? column.slice() : new Float64Array(0))),
      }
    },
    count: (asked) => {
      plans = asked
      counts = asked.map((plan) => new Float64Array(plan === undefined ? 0 : gridSize))
    },
    counts: () => counts,
  }
}
