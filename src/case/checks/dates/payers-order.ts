import type { Path } from '../../paths/path.js'
import { valueAt } from '../../paths/value-at.js'
import { writtenPath } from '../../paths/written-path.js'
import type { Finding, ProblemText } from '../../problem.js'
import { payersLists } from '../../sketch/case-parts.js'
import { lines, type Checked } from '../../sketch/sketch.js'
import { monthHere } from '../../words/month-here.js'
import { writing } from '../../words/site.js'

/** The first payers (or recipients) of a list have no month; the others follow in order of time. */
export function* payersOrder({ sketch, input }: Checked): Generator<Finding> {
  for (const [list, path] of payersLists(sketch)) {
    let before: string | undefined
    for (const [period, position] of lines(list)) {
      const from = period.from
      const place = [...path, position, 'from']
      if (position === 0) {
        if (from !== undefined)
          yield out(
            place,
            from,
            () => firstNl(path),
            () => firstEn(path),
            () => ({ kind: 'remove', path: writtenPath(input, place) }),
          )
      } else if (from === undefined) {
        // A month that is written and refused has been reported already.
        const at = writtenPath(input, place)
        if (valueAt(input, at) === undefined) {
          const month = (): string | undefined => monthHere(input, at)
          const such = (words: string): string => (month() === undefined ? '' : `${words} from: ${month() ?? ''}`)
          yield out(
            place,
            undefined,
            () => laterNl(path, such(', bijvoorbeeld')),
            () => laterEn(path, such(', for example')),
            () => writing({ path: at }, month()),
          )
        }
      } else {
        const previous = before
        if (previous !== undefined && from <= previous)
          yield out(
            place,
            from,
            () => orderNl(from, previous),
            () => orderEn(from, previous),
          )
        before = from
      }
    }
  }
}

const out = (
  path: Path,
  value: string | undefined,
  nl: () => ProblemText,
  en: () => ProblemText,
  fix?: Finding['fix'],
): Finding => ({
  code: 'payers-order',
  path,
  value,
  fix,
  nl,
  en,
})

/** Whether these are the shares of who receives, and not of who pays. */
const isReceived = (path: Path): boolean => path.includes('recipients')

const firstNl = (path: Path): ProblemText => ({
  message: `de eerste periode van ${isReceived(path) ? 'ontvangers' : 'betalers'} heeft een begin`,
  reason: `dan is onbekend wie daarvóór ${isReceived(path) ? 'ontvangt' : 'betaalt'}`,
  remedy: 'Haal from weg bij de eerste; die geldt vanaf het begin.',
})

const firstEn = (path: Path): ProblemText => ({
  message: `the first period of ${isReceived(path) ? 'recipients' : 'payers'} has a beginning`,
  reason: `then it is unknown who ${isReceived(path) ? 'receives' : 'pays'} before it`,
  remedy: 'Remove from in the first; it holds from the beginning.',
})

const laterNl = (path: Path, such: string): ProblemText => ({
  message: `deze periode van ${isReceived(path) ? 'ontvangers' : 'betalers'} heeft geen begin`,
  reason: 'alleen de eerste van de lijst geldt vanaf het begin',
  remedy: `Voeg toe vanaf welke maand deze aandelen gelden${such}`,
})

const laterEn = (path: Path, such: string): ProblemText => ({
  message: `this period of ${isReceived(path) ? 'recipients' : 'payers'} has no beginning`,
  reason: 'only the first of the list holds from the beginning',
  remedy: `Add from which month these shares hold${such}`,
})

const orderNl = (from: string, previous: string): ProblemText => ({
  message: `${from} komt niet na ${previous} van de periode ervoor`,
  remedy: 'Zet de perioden in de volgorde van de tijd.',
})

const orderEn = (from: string, previous: string): ProblemText => ({
  message: `${from} does not come after ${previous} of the period before it`,
  remedy: 'Put the periods in the order of time.',
})
