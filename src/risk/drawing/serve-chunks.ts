import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { chunkWorker, type ChunkWorker } from './chunk-worker.js'
import type { ChunkOutcome, GridCounts, GridPlans, SimulationJob } from './simulation-job.js'

/** A message to a worker. */
export type WorkerRequest =
  | { readonly kind: 'job'; readonly job: SimulationJob; readonly plans: GridPlans }
  | { readonly kind: 'chunk'; readonly chunk: number }
  | { readonly kind: 'counts' }

/** A message from a worker. */
export type WorkerAnswer =
  | { readonly kind: 'outcome'; readonly outcome: ChunkOutcome }
  | { readonly kind: 'counts'; readonly counts: GridCounts }

/**
 * The work of one worker: give it each message that comes in, and send what it answers.
 *
 * @example
 * // In a Web Worker of your own:
 * // self.onmessage = ({ data }) => { const said = answer(data); if (said) self.postMessage(said) }
 * const answer = serveChunks()
 * typeof answer // 'function'
 */
export const serveChunks = (): ((request: WorkerRequest) => WorkerAnswer | undefined) => {
  let worker: ChunkWorker | undefined
  return (request) => {
    if (request.kind === 'job') {
      worker = chunkWorker(request.job)
      worker.count(request.plans)
      return undefined
    }
    if (worker === undefined) throw new RiskError(riskFaults.noJob())
    if (request.kind === 'chunk') return { kind: 'outcome', outcome: worker.work(request.chunk) }
    return { kind: 'counts', counts: worker.counts() }
  }
}
