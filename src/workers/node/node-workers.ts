import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import type { SimulationWorkers } from '../../risk/index.js'

/**
 * Threads of Node that divide the draws of a simulation among them. The results are the same to the last bit as without
 * them.
 *
 * @param count how many; by default as many as the machine runs at once
 *
 * @example
 * const workers = nodeWorkers(2)
 * workers.count // 2
 *
 * // await simulate(businessCase, { draws: 1_000_000, workers })
 */
export const nodeWorkers = (count: number = availableParallelism()): SimulationWorkers => {
  return {
    count,
    start: () => {
      const worker = startWorker()
      return {
        post: (message) => {
          worker.postMessage(message)
        },
        listen: (onMessage, onError) => {
          worker.on('message', onMessage)
          worker.on('error', onError)
        },
        stop: () => {
          void worker.terminate()
        },
      }
    },
  }
}

const startWorker = (): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url))
  // When run from the sources, as in the tests here, the worker must first load a TypeScript loader.
  const script = new URL('./worker.ts', import.meta.url).href
  return new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(script)}) })`,
    { eval: true },
  )
}
