import type { Finding, Language } from '../problem.js'
import { caseUpgrades, type CaseUpgrade } from './case-upgrades.js'
import { CASE_FORMAT, formatOf, laterFormat } from './later-format.js'

/** What is written, in the format of today. */
export interface InCurrentFormat {
  readonly input: unknown
  /** What each upgrade changed, in the order of the formats; none where it was written in the format of today. */
  readonly notes: readonly Readonly<Record<Language, string>>[]
  /** The format is a later one, and nothing else is read. */
  readonly later?: Finding | undefined
}

/**
 * A case of an earlier format in that of today, step by step. What states no format is of today, and a number that is no
 * format at all stays as it is, for the field to refuse.
 */
export const inCurrentFormat = (
  written: unknown,
  upgrades: readonly CaseUpgrade[] = caseUpgrades,
  current: number = CASE_FORMAT,
): InCurrentFormat => {
  const later = laterFormat(written, current)
  const stated = formatOf(written)
  if (later !== undefined || stated === undefined || stated >= current) return { input: written, notes: [], later }
  const notes: Readonly<Record<Language, string>>[] = []
  let input = written as Readonly<Record<string, unknown>>
  for (let format = stated; format < current; format += 1) {
    const upgrade = upgrades.find(({ from }) => from === format)
    if (upgrade === undefined) return { input: written, notes: [] }
    input = { ...upgrade.restate(input), format: format + 1 }
    notes.push(upgrade.note)
  }
  return { input, notes }
}
