import { serveChunks, type WorkerRequest } from '../../risk/drawing/index.js'

/** The part of a Web Worker's global scope that is used here. */
interface WorkerScope {
  addEventListener(kind: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void
  postMessage(message: unknown): void
}

const scope = globalThis as unknown as WorkerScope
const answer = serveChunks()

scope.addEventListener('message', ({ data }) => {
  const said = answer(data)
  if (said !== undefined) scope.postMessage(said)
})
