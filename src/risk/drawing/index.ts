/** The draws of a simulation: what a worker needs, and no more. */
export { serveChunks, type WorkerAnswer, type WorkerRequest } from './serve-chunks.js'
