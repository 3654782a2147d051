import { Decimal } from '../../money/index.js'
import { pathText } from './path-text.js'
import type { Path } from '../problem.js'
import type { Checked, CaseSketch } from '../sketch/sketch.js'
import { valueAt } from './value-at.js'
import { writtenPath } from './written-path.js'

/** Puts numbers in the place of those that a case states, by where they are written. */
export const restatedSketch = ({ sketch, input }: Checked): ((numbers: ReadonlyMap<Path, Decimal>) => CaseSketch) => {
  const places = new Map([...quantitiesUnder(sketch, [])].map((place) => [pathText(standsAt(input, place)), place]))
  return (numbers) =>
    [...numbers].reduce((restated, [at, number]) => {
      const place = places.get(pathText(at))
      return place === undefined ? restated : (withNumber(restated, place, number) as CaseSketch)
    }, sketch)
}

/** The place that is there: a number in the place of an object with fields has no fields. */
const standsAt = (input: unknown, place: Path): Path => {
  let written = writtenPath(input, place)
  while (written.length > 0 && valueAt(input, written) === undefined) written = written.slice(0, -1)
  return written
}

/** Where the numbers of a case are: what holds a `value`, beside its source and how sure it is. */
function* quantitiesUnder(part: unknown, path: Path): Generator<Path> {
  if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
  if ('value' in part) yield path
  else
    for (const [key, within] of Object.entries(part))
      yield* quantitiesUnder(within, [...path, Array.isArray(part) ? Number(key) : key])
}

const withNumber = (part: unknown, [step, ...rest]: Path, value: Decimal): unknown => {
  if (step === undefined) return { ...(part as object), value }
  const changed = withNumber((part as Readonly<Record<string | number, unknown>>)[step], rest, value)
  return Array.isArray(part) ? part.with(Number(step), changed) : { ...(part as object), [step]: changed }
}
