import { closest, distance } from 'fastest-levenshtein'

import { hasSwappedLetters } from './swapped-letters.js'

// A longer text is not a misspelled key, and comparing it would cost time.
const LONGEST = 64

/** The known word that a written one most likely means, other than itself; undefined where none is near. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  if (known.length === 0 || written.length === 0 || written.length > LONGEST || known.includes(written))
    return undefined
  const lower = written.toLowerCase()
  const sameButForCase = known.find((word) => word.toLowerCase() === lower)
  if (sameButForCase !== undefined) return sameButForCase
  const candidate = closest(lower, known)
  if (distance(lower, candidate.toLowerCase()) <= editsAllowed(lower, candidate)) return candidate
  const swapped = known.find((word) => lower.length > 2 && hasSwappedLetters(lower, word.toLowerCase()))
  if (swapped !== undefined) return swapped
  const begun = lower.length < 4 ? [] : known.filter((word) => word.toLowerCase().startsWith(lower))
  return begun.length === 1 ? begun[0] : undefined
}

// A word of one letter has nothing left after one edit: any short word would be near.
const editsAllowed = ({ length }: string, candidate: string): number =>
  Math.min(
    length < 4
      ? Math.floor(length / 2)
      : Math.max(length < 5 ? 1 : 2, Math.floor(Math.max(candidate.length, length) / 3)),
    candidate.length - 1,
  )
