import type { BusinessCase, Quantity } from '../case/index.js'
import { Decimal } from '../money/index.js'

/**
 * The numbers that a case states by the paths that the model gives them, also those on which nothing rests and which the model never writes:
 * the haircut of a grade that no effect has, the key of a settlement with nothing to settle.
 */
export const quantitiesByPath = (businessCase: BusinessCase): ReadonlyMap<string, Quantity> => new Map(quantitiesUnder(businessCase, ''))

function* quantitiesUnder(part: unknown, path: string): Generator<readonly [string, Quantity]> {
  if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
  if (isQuantity(part)) yield [path.replace(/^(fund\.deposits\.[^.]+)\.share$/, '$1'), part]
  else if (Array.isArray(part)) {
    for (const [position, line] of part.entries()) yield* quantitiesUnder(line, path + stepOf(line as Line | null, position, path))
  } else {
    for (const [key, member] of Object.entries(part)) yield* quantitiesUnder(member, isBracket(key, member, path) ? path : path === '' ? key : `${path}.${key}`)
  }
}

const isQuantity = (part: object): part is Quantity => Decimal.isDecimal((part as Partial<Quantity>).value)

type Line = Readonly<Partial<Record<'id' | 'from' | 'party', string>>>

/** A line goes by its id, where lines of its kind have one; payers by their month, deposits by their party. */
const stepOf = (line: Line | null, position: number, path: string): string => {
  if (path.endsWith('.payers')) return line?.from === undefined ? '' : `@${line.from}`
  const name = path === 'fund.deposits' ? line?.party : line?.id
  return name === undefined ? `[${position}]` : `.${name}`
}

/** What holds numbers together and has no name in a path: the kind of a change, of terms, of a rule. */
const isBracket = (key: string, member: unknown, path: string): boolean =>
  (['change', 'rule', 'terms', 'shares', 'values'].includes(key) || (path === 'fund' && key === 'use')) &&
  !(typeof member === 'object' && member !== null && isQuantity(member))
