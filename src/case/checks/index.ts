import type { Finding } from '../problem.js'
import type { Checked } from '../sketch.js'

/** What must agree between the fields of a case; each finds its own kind of fault. */
export const checks: readonly ((checked: Checked) => Iterable<Finding>)[] = []
