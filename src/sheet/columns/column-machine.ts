/** Runs a program for up to `capacity` draws at a time. */
export interface ColumnMachine {
  /** How many draws it takes at once. */
  readonly capacity: number
  /** Where the numbers of an input column go, before `run`. */
  readonly input: (column: number) => Float64Array
  /** Computes the first `draws` draws of the block. */
  readonly run: (draws: number) => void
  /** Where the numbers of a target are, after `run`; overwritten by the next. */
  readonly output: (target: number) => Float64Array
}
