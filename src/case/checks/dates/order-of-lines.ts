import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding, ProblemCode } from '../../problem.js'
import type { Placed } from '../../sketch/placed.js'
import { lines } from '../../sketch/sketch.js'
import { monthHere } from '../../words/month-here.js'
import { writing } from '../../words/site.js'

type Lines = readonly ({ readonly from?: string | undefined } | undefined)[]

/** In what words the lines of a list by date are reported, in both languages. */
export interface LineWords {
  readonly code: ProblemCode
  /** A line of the list. */
  readonly line: ByLanguage
  /** The line before it. */
  readonly before: ByLanguage
  /** What the month of a line says: from which month ... */
  readonly hold: ByLanguage
  /** What to do about lines that are out of order. */
  readonly order: ByLanguage
  /** What is wrong with the month of the first; nothing where it may have one. */
  readonly first: (from: string) => Texts | undefined
}

type Texts = Pick<Finding, 'nl' | 'en' | 'values'>

type ByLanguage = Readonly<Record<'nl' | 'en', string>>

/** The lines of a list by date follow each other in time; each but the first says from which month it holds. */
export function* orderOfLines(lists: Iterable<Placed<Lines>>, input: unknown, words: LineWords): Generator<Finding> {
  const out = (path: Path, value: string | undefined, text: Texts, fix?: Finding['fix']): Finding => ({
    code: words.code,
    path,
    value,
    fix,
    ...text,
  })
  for (const [list, path] of lists) {
    let before: string | undefined
    for (const [{ from }, position] of lines(list)) {
      const place = [...path, position, 'from']
      if (position === 0) {
        const wrong = from === undefined ? undefined : words.first(from)
        if (wrong !== undefined)
          yield out(place, from, wrong, () => ({ kind: 'remove', path: writtenPath(input, place) }))
        before = from
      } else if (from === undefined) {
        // A month that is written and refused has been reported already.
        const at = writtenPath(input, place)
        if (valueAt(input, at) !== undefined) continue
        const month = (): string | undefined => monthHere(input, at)
        yield out(place, undefined, withoutMonth(words, month), () => writing({ path: at }, month()))
      } else {
        if (before !== undefined && from <= before) yield out(place, from, outOfOrder(words, from, before))
        before = from
      }
    }
  }
}

const withoutMonth = ({ line, hold }: LineWords, month: () => string | undefined): Texts => {
  const such = (words: string): string => (month() === undefined ? '' : `${words} from: ${month() ?? ''}`)
  return {
    nl: () => ({
      message: `${line.nl} heeft geen begin`,
      reason: 'alleen de eerste van de lijst geldt vanaf het begin',
      remedy: `Voeg toe vanaf welke maand ${hold.nl}${such(', bijvoorbeeld')}`,
    }),
    en: () => ({
      message: `${line.en} has no beginning`,
      reason: 'only the first of the list holds from the beginning',
      remedy: `Add from which month ${hold.en}${such(', for example')}`,
    }),
  }
}

const outOfOrder = ({ before, order }: LineWords, from: string, previous: string): Texts => ({
  values: () => ({ above: previous }),
  nl: () => ({ message: `${from} komt niet na ${previous} van ${before.nl}`, remedy: order.nl }),
  en: () => ({ message: `${from} does not come after ${previous} of ${before.en}`, remedy: order.en }),
})
