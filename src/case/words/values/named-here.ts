import type { ProblemValues } from '../../problem-values.js'

const MOST_KNOWN = 100

/** What could be named at a place, and what is likely intended, as values of a problem. */
export const namedHere = (
  known: Iterable<string | number>,
  nearest?: string | readonly string[],
): Pick<ProblemValues, 'known' | 'nearest'> => {
  const likely = nearest === undefined ? [] : typeof nearest === 'string' ? [nearest] : nearest
  return {
    known: [...known].slice(0, MOST_KNOWN),
    ...(likely.length === 0 ? {} : { nearest: likely }),
  }
}
