/** Workers of a browser, for long simulations. */
export { webWorkers } from './web-workers.js'
