import { distance } from 'fastest-levenshtein'

import { hasSwappedLetters } from '../../case/index.js'
import { figureWords } from './figure-words.js'

/** Longer texts are no misspelling of a reference, and comparing them would cost time. */
const LONGEST = 120

/** Of the figures of one flow, the one that is asked for most comes first. */
const parts = ['presentValue', 'total', 'byYear']

/** How far a part lies from a word of a reference: the word itself, a synonym, or a misspelling. */
const EXACT = 0
const WORD = 0.1
const SLIP = 1

/**
 * A reference that starts with a party rather means a figure of that party than one that names the party further on.
 */
const OTHER_START = 2

/**
 * The likely figures for a reference that no figure has: those that contain each of its parts, as written
 * (`gemeente.npv`), in Dutch (`gemeente.kosten`) or misspelt (`gemente.cash.npv`); those with the fewest other parts
 * first. None where a part is unlike every word of every reference.
 *
 * @param known references of figures
 */
export const likelyFigures = (reference: string, known: readonly string[]): readonly string[] => {
  const written = reference
    .slice(0, LONGEST + 1)
    .split(/[.\s]+/)
    .filter((part) => part !== '')
  if (reference.length > LONGEST || written.length === 0) return []
  const segments = [...new Set(known.flatMap((candidate) => candidate.split('.')))]
  const readings = written.map((part) => readingsOf(part, segments))
  return known
    .flatMap((candidate, position) => {
      const away = distanceTo(candidate.split('.'), readings)
      return away === undefined ? [] : [{ candidate, away, position }]
    })
    .sort((one, other) => one.away - other.away || one.position - other.position)
    .map(({ candidate }) => candidate)
}

type Readings = ReadonlyMap<string, number>

/** What one part can stand for; misspellings count only where no word matches. */
const readingsOf = (part: string, segments: readonly string[]): Readings => {
  const lower = part.toLowerCase()
  const readings = new Map<string, number>()
  const slips = new Map<string, number>()
  for (const segment of segments) {
    const words = [segment, ...(figureWords[segment] ?? [])].map((word) => word.toLowerCase())
    const at = words.indexOf(lower)
    if (at !== -1) readings.set(segment, at === 0 ? EXACT : WORD)
    else if (words.some((word) => isSlip(lower, word))) slips.set(segment, SLIP)
  }
  return readings.size > 0 ? readings : slips
}

const isSlip = (written: string, word: string): boolean => {
  const edits = distance(written, word)
  return edits <= Math.floor(Math.min(written.length, word.length) / 4) || hasSwappedLetters(written, word)
}

const distanceTo = (segments: readonly string[], readings: readonly Readings[]): number | undefined => {
  const left = new Set(segments.keys())
  let away = 0
  let last = -1
  for (const reading of readings) {
    const found = [...left]
      .filter((at) => reading.has(segments[at] ?? ''))
      .sort((one, other) => Number(one < last) - Number(other < last))
    const [at] = found
    if (at === undefined) return undefined
    left.delete(at)
    away += (reading.get(segments[at] ?? '') ?? 0) + (at < last ? 0.5 : 0)
    last = at
  }
  const part = parts.indexOf(segments.at(-1) ?? '')
  return (
    away +
    left.size +
    (left.has(0) ? OTHER_START : 0) +
    (part === -1 || !left.has(segments.length - 1) ? 0 : 0.01 * part - 1)
  )
}
