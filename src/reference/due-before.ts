import type { NextEdition } from './reading.js'

/**
 * Whether the next edition of a figure was due before a day (`2026-12-01`): a month counts from its end, and a year from
 * its end.
 */
export const dueBefore = (next: NextEdition | undefined, day: string): boolean => {
  if (next === undefined || !('due' in next)) return false
  // `2027-01` ends before `2027-02-01`, and 2027 before `2028-01-01`: compared as texts, at the precision of what is due.
  return next.due < day.slice(0, next.due.length)
}
