import type { Path } from '../paths/path.js'

/** A part of a case and where it was read. */
export type Placed<Part> = readonly [part: Part, path: Path]
