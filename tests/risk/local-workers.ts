import { serveChunks, type SimulationWorkers, type WorkerRequest } from '../../src/risk/index.js'

/** Workers that live here: what they are told and say is copied, as between threads. */
export const localWorkers = (count: number): SimulationWorkers => ({
  count,
  start: () => {
    const answer = serveChunks()
    let hear: (message: unknown) => void = () => undefined
    // Each keeps its messages in order, and is as slow as chance has it: outcomes come in in another order every time.
    let before: Promise<unknown> = Promise.resolve()
    return {
      post: (message) => {
        const request = structuredClone(message) as WorkerRequest
        before = before
          .then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 4)))
          .then(() => {
            const said = answer(request)
            if (said !== undefined) hear(structuredClone(said))
          })
      },
      listen: (onMessage) => {
        hear = onMessage
      },
      stop: () => undefined,
    }
  },
})
