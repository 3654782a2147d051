import { parentPort } from 'node:worker_threads'

import { serveChunks, type WorkerRequest } from '../../risk/drawing/index.js'

const answer = serveChunks()

parentPort?.on('message', (request: WorkerRequest) => {
  const said = answer(request)
  if (said !== undefined) parentPort?.postMessage(said)
})
