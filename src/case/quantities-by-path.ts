import { Decimal } from '../money/index.js'
import type { BusinessCase } from './business-case.js'
import { provenanceOf } from './provenance-of.js'
import type { Money, Provenance } from './quantity.js'

/**
 * Every number that a case states, in the order of the file, by the path that the model, scenarios and reports give it:
 * `costItems.ggz.price`. Also those on which nothing rests: the haircut of a grade that no effect has, the key of a
 * settlement with nothing to settle. An amount of money may have a price level of its own; where a number comes from
 * and how strong its evidence is may be said of what it is part of.
 */
export const quantitiesByPath = (businessCase: BusinessCase): ReadonlyMap<string, Money> =>
  new Map(quantitiesUnder(businessCase, '', {}))

function* quantitiesUnder(part: unknown, path: string, said: Provenance): Generator<readonly [string, Money]> {
  if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
  if (Array.isArray(part)) {
    for (const [position, line] of part.entries())
      yield* quantitiesUnder(line, path + stepOf(line as Line | null, position, path), said)
    return
  }
  if (Decimal.isDecimal((part as Partial<Money>).value)) {
    yield [path, { ...said, ...(part as Money) }]
    return
  }
  const { evidence } = part as Provenance
  const within = { ...said, ...provenanceOf(part), ...(evidence === undefined ? {} : { evidence }) }
  for (const [key, member] of Object.entries(part)) yield* quantitiesUnder(member, fieldPath(path, key), within)
}

type Line = Readonly<Partial<Record<'id' | 'from' | 'party', string>>>

/** A line goes by its id, where lines of its kind have one; payers by their month, deposits by their party. */
const stepOf = (line: Line | null, position: number, path: string): string => {
  if (path.endsWith('.payers')) return line?.from === undefined ? '' : `@${line.from}`
  const name = path === 'fund.deposits' ? line?.party : line?.id
  return name === undefined ? `[${position}]` : `.${name}`
}

/**
 * Fields that only tell one way of stating a thing from another are in no path: what the change of an effect is, the
 * terms of a contribution.
 */
const fieldPath = (path: string, key: string): string =>
  path === '' ? key : ofOneWay.some(([holder, field]) => key === field && holder.test(path)) ? path : `${path}.${key}`

const ofOneWay: readonly (readonly [RegExp, string])[] = [
  [/\.payers(?:@[\d-]+)?$/, 'shares'],
  [/^interventions\.[^.]+\.effects\.[^.]+$/, 'change'],
  [/^settlements\.[^.]+$/, 'rule'],
  [/^agreements\.[^.]+$/, 'terms'],
  [/^prices\.indices\.[^.]+$/, 'values'],
  [/^fund$/, 'use'],
  [/^fund\.deposits\.[^.]+$/, 'share'],
]

/** The case with other numbers in the place of those that it states, by path; a path that it does not state changes nothing. */
export const withNumbers = (businessCase: BusinessCase, numbers: ReadonlyMap<string, Decimal>): BusinessCase =>
  restated(businessCase, '', numbers) as BusinessCase

const restated = (part: unknown, path: string, numbers: ReadonlyMap<string, Decimal>): unknown => {
  if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return part
  if (Array.isArray(part))
    return part.map((line, position) => restated(line, path + stepOf(line as Line | null, position, path), numbers))
  if (Decimal.isDecimal((part as Partial<Money>).value)) {
    const value = numbers.get(path)
    return value === undefined ? part : { ...part, value }
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, member]) => [key, restated(member, fieldPath(path, key), numbers)]),
  )
}
