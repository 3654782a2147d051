/**
 * Workers of Node, for long simulations.
 *
 * @module maatschappelijke-businesscase/node
 */
export { nodeWorkers } from './node-workers.js'
