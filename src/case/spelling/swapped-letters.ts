import { distance } from 'fastest-levenshtein'

/** Whether two letters changed places: nvp for npv, taem for team. It is one typing error, though two edits. */
export const hasSwappedLetters = (written: string, word: string): boolean =>
  written.length === word.length && distance(written, word) <= 2 && sorted(written) === sorted(word)

const sorted = (word: string): string => Array.from(word).sort().join('')
