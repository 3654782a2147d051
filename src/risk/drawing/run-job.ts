import { CHUNK } from '../../chance/index.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { chunkWorker } from './chunk-worker.js'
import { mergedMoments, noMoments, type Moments } from '../simulation/moments.js'
import { chunksOf, drawsOf } from './sampler.js'
import type { WorkerAnswer, WorkerRequest } from './serve-chunks.js'
import type { ChunkOutcome, GridCounts, GridPlans, SimulationJob } from './simulation-job.js'
import type { SimulationOptions, SimulationWorkers, WorkerPort } from '../simulation/simulation-options.js'
import { spreadOfGrid, spreadOfValues, type Spread } from '../simulation/spread.js'
import { gridPlanOf } from '../sensitivity/value-grid.js'

/** What a job came to, for each target. */
export interface JobOutcome {
  readonly moments: readonly Moments[]
  /** Absent for targets of which only moments were asked. */
  readonly spreads: readonly (Spread | undefined)[]
  /** The values in the order of the draws; empty for targets that were not kept. */
  readonly values: readonly Float64Array[]
}

type How = Pick<SimulationOptions, 'onProgress' | 'signal' | 'workers'>

/** Computes all chunks of a job here and at once, without a pause for the host. */
export const runJobSync = (job: SimulationJob, { onProgress }: Pick<How, 'onProgress'> = {}): JobOutcome => {
  const begun = begin(job, onProgress)
  for (let chunk = 1; chunk < chunksOf(job.draws); chunk++) begun.take(begun.here.work(chunk))
  return begun.outcome([begun.here.counts()])
}

/**
 * Computes all chunks of a job, here or by workers. Memory does not grow with the draws, except for the values that are
 * kept.
 */
export const runJob = async (job: SimulationJob, { onProgress, signal, workers }: How = {}): Promise<JobOutcome> => {
  throwIfAborted(signal)
  const chunks = chunksOf(job.draws)
  const { here, plans, take, outcome } = begin(job, onProgress)
  if (workers !== undefined && workers.count > 0 && chunks > 2)
    return outcome([here.counts(), ...(await shareOut(job, plans, chunks, workers, take, signal))])
  for (let chunk = 1; chunk < chunks; chunk++) {
    await yieldToHost()
    throwIfAborted(signal)
    take(here.work(chunk))
  }
  return outcome([here.counts()])
}

/** The first chunk is always done here: it decides on which grid values are counted. */
const begin = (job: SimulationJob, onProgress: How['onProgress']) => {
  const gathered = gather(job)
  let done = 0
  const take = (outcome: ChunkOutcome): void => {
    gathered.take(outcome)
    done += drawsOf(outcome.chunk, job.draws)
    onProgress?.(done, job.draws)
  }
  const here = chunkWorker(job)
  const first = here.work(0)
  const plans = first.moments.map((moments, target) => (job.keep[target] === 'grid' ? gridPlanOf(moments) : undefined))
  here.count(plans)
  take(job.keep.includes('grid') ? here.work(0) : first)
  const outcome = (tallies: readonly GridCounts[]): JobOutcome => ({
    moments: gathered.moments(),
    values: gathered.values,
    spreads: plans.map((plan, target) => {
      if (plan !== undefined) return spreadOfGrid(plan, added(tallies.map((counts) => counts[target] as Float64Array)))
      return job.keep[target] === 'values' ? spreadOfValues(gathered.values[target] as Float64Array) : undefined
    }),
  })
  return { here, plans, take, outcome }
}

/** Puts the outcomes of chunks together in the order of the chunks, however they come in. */
const gather = (job: SimulationJob) => {
  const values = job.keep.map((keep) => new Float64Array(keep === 'values' ? job.draws : 0))
  let merged: Moments[] = job.keep.map(() => noMoments)
  let next = 0
  const early = new Map<number, readonly Moments[]>()
  return {
    values,
    moments: (): readonly Moments[] => merged,
    take: ({ chunk, moments, values: kept }: ChunkOutcome): void => {
      kept.forEach((column, target) => {
        if (column.length > 0) values[target]?.set(column, chunk * CHUNK)
      })
      early.set(chunk, moments)
      for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
        const current = ready
        merged = merged.map((before, target) => mergedMoments(before, current[target] as Moments))
        early.delete(next)
        next += 1
      }
    },
  }
}

/** Hands out the chunks after the first to workers, each two at a time so that none waits for its next. */
const shareOut = (
  job: SimulationJob,
  plans: GridPlans,
  chunks: number,
  workers: SimulationWorkers,
  take: (outcome: ChunkOutcome) => void,
  signal: SimulationOptions['signal'],
): Promise<readonly GridCounts[]> => {
  const ports: WorkerPort[] = []
  return new Promise<readonly GridCounts[]>((resolve, reject) => {
    const tallies: GridCounts[] = []
    let next = 1
    let open = chunks - 1
    const sendNext = (port: WorkerPort): void => {
      if (next < chunks) send(port, { kind: 'chunk', chunk: next++ })
    }
    const receive = (port: WorkerPort, answer: WorkerAnswer): void => {
      if (signal?.aborted === true) {
        reject(reasonOf(signal))
        return
      }
      if (answer.kind === 'counts') {
        tallies.push(answer.counts)
        if (tallies.length === ports.length) resolve(tallies)
        return
      }
      take(answer.outcome)
      open -= 1
      sendNext(port)
      if (open === 0) for (const each of ports) send(each, { kind: 'counts' })
    }
    for (let started = 0; started < Math.min(workers.count, chunks - 1); started++) {
      const port = workers.start()
      ports.push(port)
      port.listen(
        (message) => {
          try {
            receive(port, message as WorkerAnswer)
          } catch (error) {
            reject(error instanceof Error ? error : new RiskError(riskFaults.workerFailed(error)))
          }
        },
        (error) => {
          reject(new RiskError(riskFaults.workerFailed(error), { cause: error }))
        },
      )
      send(port, { kind: 'job', job, plans })
    }
    for (const port of [...ports, ...ports]) sendNext(port)
  }).finally(() => {
    for (const port of ports) port.stop()
  })
}

const send = (port: WorkerPort, request: WorkerRequest): void => {
  port.post(request)
}

const added = (tallies: readonly Float64Array[]): Float64Array => {
  const total = new Float64Array(tallies[0]?.length ?? 0)
  for (const tally of tallies)
    tally.forEach((count, step) => {
      total[step] = (total[step] as number) + count
    })
  return total
}

const throwIfAborted = (signal: SimulationOptions['signal']): void => {
  if (signal?.aborted === true) throw reasonOf(signal)
}

const reasonOf = ({ reason }: { readonly reason?: unknown }): Error =>
  reason instanceof Error ? reason : new RiskError(riskFaults.stopped(reason))

/**
 * Lets the host do what it has to do, such as draw a progress bar or handle a click. Every host has a timer, but the
 * standard types of the language do not have it.
 */
const yieldToHost = (): Promise<void> => {
  const { setTimeout: after } = globalThis as { setTimeout?: (then: () => void, milliseconds: number) => unknown }
  return new Promise((resolve) => {
    if (after === undefined) resolve()
    else after(resolve, 0)
  })
}
