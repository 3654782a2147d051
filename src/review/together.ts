import type { Language } from '../case/index.js'
import { listed } from '../money/index.js'
import { atMostFive } from './at-most-five.js'
import type { FindingText, Remark } from './remark.js'

/** A place in a case where something was found: its path, and what it is about by the names in the case. */
export interface Found {
  readonly path: string
  readonly name: string
  /** What the sentence adds to the place, in brackets. */
  readonly note?: string
}

/** The same places as an author and as a reader of the report would call them, at most five of them. */
export interface Places {
  /** After a colon; empty where there is one place, which the finding itself has. */
  readonly at: string
  readonly names: string
}

/** The places as the end of a sentence, at most five of them; nothing where there is one, which the finding itself has. */
export const placesIn = (paths: readonly string[], language: Language): string =>
  paths.length === 1 ? '' : `: ${listed(paths, atMostFive[language])}`

/** One remark about all places where something was found; none where it was not. */
export const together = (
  found: readonly Found[],
  words: Readonly<Record<Language, (places: Places) => FindingText>>,
): readonly Remark[] => {
  if (found.length === 0) return []
  const noted = (text: string, { note }: Found): string => (note === undefined ? text : `${text} (${note})`)
  const paths = found.map((each) => noted(each.path, each))
  const names = [...new Set(found.map((each) => noted(each.name, each)))]
  const textIn = (language: Language): FindingText =>
    words[language]({ at: placesIn(paths, language), names: listed(names, atMostFive[language]) })
  return [{ addresses: found.map(({ path }) => path), text: { nl: textIn('nl'), en: textIn('en') } }]
}
