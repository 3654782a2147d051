/**
 * Outcome contracts as projects of INDIGO, the open data standard for impact bonds, and such projects as sketches of a case.
 *
 * @module maatschappelijke-businesscase/indigo
 */
export type { CaseSketch } from './case-sketch.js'
export { fromIndigo, type IndigoImport } from './from-indigo.js'
export type { ToFillIn } from './import-notes.js'
export type { IndigoRemark } from './import-words.js'
export type { IndigoExport, NotInCase, NotInIndigo } from './indigo-export.js'
export { indigoJson } from './indigo-json.js'
export { INDIGO_STANDARD, type Cell, type IndigoProject } from './indigo-project.js'
export { toIndigo } from './to-indigo.js'
export type { IndigoCommitment, IndigoPayment, IndigoSource } from './indigo-project.js'
