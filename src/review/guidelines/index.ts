/** Which text asks for what a review looks for. */
export type { Guideline } from './guideline.js'
export { guidelines } from './guidelines.js'
export { method, methodOfRisk } from './method.js'
