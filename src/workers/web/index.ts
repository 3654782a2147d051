/**
 * Workers of a browser, for long simulations.
 *
 * @module maatschappelijke-businesscase/web
 */
export { webWorkers } from './web-workers.js'
