import type { Path } from '../case/index.js'

/** The part of a case that one project states, as plain data of its file. */
export interface ProjectPart {
  /** The id of the project, as the programme names it. */
  readonly project: string
  /** The name of its file, for messages. */
  readonly file: string
  readonly data: unknown
}

/** Where something of a merged case is written: a file (`undefined` for that of the programme), and its path there. */
export interface Origin {
  readonly file: string | undefined
  readonly path: Path
}
