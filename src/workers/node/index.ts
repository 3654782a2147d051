/** Workers of Node, for long simulations. */
export { nodeWorkers } from './node-workers.js'
