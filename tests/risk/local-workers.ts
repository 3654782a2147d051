import { serveChunks, type SimulationWorkers, type WorkerRequest } from '../../src/risk/index.js'

/** Workers that live here: what they receive and send is copied, as between threads. */
export const localWorkers = (count: number): SimulationWorkers => ({
  count,
  start: () => {
    const answer = serveChunks()
    let receive: (message: unknown) => void = () => undefined
    // Each keeps its messages in order, and is as slow as chance has it: outcomes come in in another order every time.
    let before: Promise<unknown> = Promise.resolve()
    return {
      post: (message) => {
        const request = structuredClone(message) as WorkerRequest
        before = before
          .then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 4)))
          .then(() => {
            const said = answer(request)
            if (said !== undefined) receive(structuredClone(said))
          })
      },
      listen: (onMessage) => {
        receive = onMessage
      },
      stop: () => undefined,
    }
  },
})
