import { calculationOf, type Results } from '../../calculation/index.js'
import { Decimal } from '../../money/index.js'

const addresses = new WeakMap<Decimal, string>()

/** The address of a figure of `addressedResults`; none of any other number, also one made of such a figure. */
export const addressOfFigure = (figure: Decimal): string | undefined => addresses.get(figure)

/**
 * The same results, in which each figure knows its address, so that whatever table prints it can state it. One number may stand at many
 * places in the results: here each place has a number of its own. Of a row by year each year has the address of the row.
 */
export const addressedResults = (results: Results): Results => {
  const { businessCase, parties, wholes, society, ...others } = results
  const known = new Set<string>(calculationOf(businessCase).figures)
  const copied = (value: unknown, at: string, address = known.has(at) ? at : undefined): unknown => {
    if (Decimal.isDecimal(value)) return address === undefined ? value : figureAt(value, address)
    if (Array.isArray(value)) return value.map((each: unknown) => copied(each, `${at}.${idOf(each)}`, address))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, copied(each, at === '' ? key : `${at}.${key}`)]),
    )
  }
  const ofParty = <Party extends { readonly id: string }>(party: Party): Party => copied(party, party.id) as Party
  return {
    ...(copied(others, '') as typeof others),
    businessCase,
    parties: parties.map(ofParty),
    wholes: wholes.map(ofParty),
    society: ofParty(society),
  }
}

/** A number of its own, with an address. */
const figureAt = (value: Decimal, address: string): Decimal => {
  const figure = new Decimal(value)
  addresses.set(figure, address)
  return figure
}

/** By what a line of a list is named in addresses. */
const idOf = (line: unknown): string => {
  const named = (line ?? {}) as Partial<Record<(typeof namedBy)[number], unknown>>
  const id = namedBy.map((key) => named[key]).find((own) => typeof own === 'string')
  return typeof id === 'string' ? id : ''
}

const namedBy = ['id', 'costItem', 'party', 'intervention', 'domain'] as const
