import type { Reading } from './language/reading.js'

/** What a section of a text report is made from. */
export interface Page extends Reading {
  /** Characters on a line. */
  readonly width: number
}
