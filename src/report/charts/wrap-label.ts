import { fillLines } from '../text/fill-lines.js'
import { textWidth } from './text-width.js'

/** The space for a label: how wide its lines may be, in pixels, in which font size, and how many lines there may be. */
export interface LabelRoom {
  readonly width: number
  readonly fontSize: number
  readonly lines: number
}

/** A label over as many lines as there is room for; the rest is replaced by an ellipsis. */
export const wrapLabel = (text: string, { width, fontSize, lines }: LabelRoom): readonly string[] => {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width
  // No line ends between € and its amount.
  const words = text.split(/(?<!€)\s+/).flatMap((whole) => piecesOf(whole, fits))
  const wrapped = fillLines(words, fits)
  if (wrapped.length <= lines) return wrapped
  const last = Array.from(wrapped[lines - 1] ?? '')
  while (last.length > 1 && !fits(`${last.join('')}…`)) last.pop()
  return [...wrapped.slice(0, lines - 1), `${last.join('').replace(/[\s,-]+$/, '')}…`]
}

/** A word that is too wide, broken with hyphens into pieces that fit; the last piece is longer than a letter or two. */
const piecesOf = (word: string, fits: (line: string) => boolean): readonly string[] => {
  const letters = Array.from(word)
  // Where there is no room for a letter, letters are left whole.
  if (letters.length < 2 || fits(word)) return [word]
  let length = letters.length - 1
  while (length > 1 && !fits(`${letters.slice(0, length).join('')}-`)) length--
  const left = letters.length - length
  const cut = left < 4 ? Math.max(1, length - (4 - left)) : length
  const start = letters.slice(0, cut).join('')
  return [start.endsWith('-') ? start : `${start}-`, ...piecesOf(letters.slice(cut).join(''), fits)]
}
