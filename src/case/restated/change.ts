import type { Path } from '../paths/path.js'

/** What another version of a written case, a variant or a scenario, states in its place. */
export interface Change {
  /** Where the version stands in the case. */
  readonly place: Path
  /** By address, as it is written. */
  readonly set: Readonly<Record<string, unknown>>
  /** The ids of interventions that are left out. */
  readonly out: readonly string[]
  /** Interventions that are brought in, as they are written. */
  readonly in: readonly unknown[]
}
