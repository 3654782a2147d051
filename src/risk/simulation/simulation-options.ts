import type { Machinery } from '../../sheet/index.js'
import type { DecimalValue } from '../../money/index.js'
import type { Sampling } from '../drawing/sample-plan.js'

/** What an AbortSignal has that is needed here. */
export interface Abort {
  readonly aborted: boolean
  readonly reason?: unknown
}

/** How a case is simulated, and what is reported of the draws. */
export interface SimulationOptions {
  /** How many draws: a whole number from 1 to 100,000,000. Default 10,000. */
  readonly draws?: number | undefined
  /** The same seed gives the same draws on every machine. A whole number; default 1. */
  readonly seed?: number | undefined
  /** Default `random`. */
  readonly sampling?: Sampling | undefined
  /** Percentiles to report, from 0 to 100. Default 5, 25, 50, 75, 95. */
  readonly percentiles?: readonly DecimalValue[] | undefined
  /** Years within which it is asked whether cash has paid back. Default every whole year of the timeline. */
  readonly paybackWithin?: readonly DecimalValue[] | undefined
  /** The share of worst draws over which the mean shortfall is taken. Default 0.05. */
  readonly worst?: DecimalValue | undefined
  /** Called after every chunk of 4,096 draws with how many draws are done. */
  readonly onProgress?: ((done: number, draws: number) => void) | undefined
  /** Stops the work: nothing is returned, and the promise is rejected with the signal's reason. */
  readonly signal?: Abort | undefined
  /** Who does the work; without workers it is done here, with pauses for the host between chunks. */
  readonly workers?: SimulationWorkers | undefined
  /** How the draws are computed; results are the same to the last bit. Default the fastest that the host allows. */
  readonly by?: Machinery | undefined
}

/** Workers of a host (Node's threads, a browser's Web Workers). */
export interface SimulationWorkers {
  readonly count: number
  /** Starts a worker that runs `serveChunks`. */
  start(): WorkerPort
}

/** One worker, as the thread that started it sees it. */
export interface WorkerPort {
  /** Sends the worker a message, as `serveChunks` reads it. */
  post(message: unknown): void
  /** Registers the listeners for messages of the worker and for its failure. */
  listen(onMessage: (message: unknown) => void, onError: (error: unknown) => void): void
  /** Ends the worker. */
  stop(): void
}
