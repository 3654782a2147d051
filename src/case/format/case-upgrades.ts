import type { Language } from '../problem.js'

/** How a case of one format is written in the next one. */
export interface CaseUpgrade {
  readonly from: number
  /** What is written, in the next format but for `format` itself. It gets a copy, and reads no more than it needs. */
  readonly restate: (written: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** What changed, for the author: one sentence. */
  readonly note: Readonly<Record<Language, string>>
}

/** From each earlier format to the next; none, as format 1 is the first (docs/versions.md). */
export const caseUpgrades: readonly CaseUpgrade[] = []
