import type { Decimal } from '../../money/index.js'
import type { CaseSketch } from '../sketch/sketch.js'
import type { Path } from './path.js'
import { readNumbers } from './read-numbers.js'

/** Puts numbers in the place of those that a case states, by their addresses. */
export const restatedSketch = (sketch: CaseSketch): ((numbers: ReadonlyMap<string, Decimal>) => CaseSketch) => {
  const places = new Map([...readNumbers(sketch)].map(({ address, place }) => [address, place]))
  return (numbers) =>
    [...numbers].reduce((restated, [address, number]) => {
      const place = places.get(address)
      return place === undefined ? restated : (withNumber(restated, place, number) as CaseSketch)
    }, sketch)
}

const withNumber = (part: unknown, [step, ...rest]: Path, value: Decimal): unknown => {
  if (step === undefined) return { ...(part as object), value }
  const changed = withNumber((part as Readonly<Record<string | number, unknown>>)[step], rest, value)
  return Array.isArray(part) ? part.with(Number(step), changed) : { ...(part as object), [step]: changed }
}
