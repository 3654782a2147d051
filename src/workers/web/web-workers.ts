import type { SimulationWorkers } from '../../risk/index.js'

/** The part of a browser's Worker that is used here. */
interface WebWorker {
  postMessage(message: unknown): void
  addEventListener(
    kind: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown; readonly error?: unknown; readonly message?: string }) => void,
  ): void
  terminate(): void
}

declare const URL: new (path: string, base: string) => object
declare const Worker: new (script: object, options: { readonly type: 'module' }) => WebWorker

/**
 * Web Workers that divide the draws of a simulation among them. The results are the same to the last bit as without
 * them.
 *
 * @param count how many; `navigator.hardwareConcurrency` says how many the machine runs at once
 * @param start makes a worker, for a bundler that must see the call itself; its script runs
 *   `maatschappelijke-businesscase/web/worker`
 *
 * @example
 * const workers = webWorkers(2)
 * workers.count // 2
 *
 * // await simulate(businessCase, { draws: 1_000_000, workers })
 */
export const webWorkers = (
  count: number,
  start: () => WebWorker = () =>
    new Worker(new URL('./worker.js', (import.meta as unknown as { url: string }).url), { type: 'module' }),
): SimulationWorkers => ({
  count,
  start: () => {
    const worker = start()
    return {
      post: (message) => {
        worker.postMessage(message)
      },
      listen: (onMessage, onError) => {
        worker.addEventListener('message', ({ data }) => {
          onMessage(data)
        })
        worker.addEventListener('error', ({ error, message }) => {
          onError(error ?? message)
        })
        worker.addEventListener('messageerror', () => {
          onError('a message between workers could not be read')
        })
      },
      stop: () => {
        worker.terminate()
      },
    }
  },
})
