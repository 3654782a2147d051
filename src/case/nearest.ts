import { closest, distance } from 'fastest-levenshtein'

// Longer texts are no misspelling of a key, and comparing them would cost time.
const LONGEST = 64

/** The known word that a written one most likely means; undefined where none is near. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  if (known.length === 0 || written.length === 0 || written.length > LONGEST) return undefined
  const lower = written.toLowerCase()
  const sameButForCase = known.find((word) => word.toLowerCase() === lower)
  if (sameButForCase !== undefined) return sameButForCase
  const candidate = closest(lower, known)
  const allowed = Math.max(2, Math.floor(Math.max(candidate.length, written.length) / 3))
  return distance(lower, candidate.toLowerCase()) <= allowed ? candidate : undefined
}
