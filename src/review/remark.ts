import type { Language } from '../case/index.js'

/** Something a reader of a case would miss or doubt. It stops nothing: the case can be calculated. */
export interface Remark {
  /** All places in the case that it is about, such as `costItems.ggz`; empty for the case as a whole. */
  readonly addresses: readonly string[]
  readonly text: Readonly<Record<Language, FindingText>>
}

/** A finding in words: for the author, who has the file, and for a reader of the report, who has not. */
export interface FindingText {
  /** What was found. It may name paths and fields of the file. */
  readonly message: string
  /** What the author can do about it in the file. */
  readonly remedy: string
  /**
   * What was found in the names that the case gives, without a path or a field; absent where the message already is.
   */
  readonly remark?: string
  /** What a reader would ask the author about it. */
  readonly question: string
}
