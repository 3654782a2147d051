import type { Id, Texts } from '../../base/index.js'
import type { Cell, IndigoProject } from './indigo-project.js'

/** A field of INDIGO that the case cannot fill. */
export interface NotInCase extends Texts {
  readonly field: string
}

/** What the case states and no field of INDIGO holds: its address in the case and, of a term of the contract, its value. */
export interface NotInIndigo extends Texts {
  readonly path: string
  readonly value?: unknown
}

/** An outcome contract as an INDIGO project, with what did not fit on either side. */
export interface IndigoExport {
  /** The outcome contract, by its id in the case. */
  readonly agreement: Id
  readonly project: IndigoProject
  /** The organisations that the project names by id; INDIGO keeps them in records of their own. */
  readonly organisations: readonly { readonly id: string; readonly name: Cell<string> }[]
  readonly notInCase: readonly NotInCase[]
  readonly notInIndigo: readonly NotInIndigo[]
}
