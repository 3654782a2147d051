import type { Results } from '../appraisal/index.js'
import { Decimal, type DecimalValue } from '../money/index.js'
import { roundedParties } from './rounded-parties.js'
import { roundedSociety } from './rounded-society.js'

/** Prints a figure in whole euros: where it is the NPV that the case has, as the tables of parties and society print it. */
export type PrintedNpv = (figure: string, value: DecimalValue) => Decimal

/** Numbers that differ by less than this share of them are the same, but for the last digits of a double. */
const SAME = '1e-9'

/** Whether a number is the same figure as an exact one. */
export const sameFigure = (value: Decimal, exact: Decimal): boolean => value.minus(exact).abs().lte(exact.abs().plus(1).times(SAME))

/**
 * The NPVs of a case as its tables print them, by reference: parts there add up to totals, so that a party's NPV can differ from its own
 * rounding by a euro or two. Where the same figure is printed elsewhere, a reader must find the same euro.
 */
export const printedNpvs = (results: Results): PrintedNpv => {
  const stated = new Map<string, { readonly exact: Decimal; readonly printed: Decimal }>()
  const { parties, total } = roundedParties(results)
  for (const { party, npv: printed } of parties)
    stated.set(`${party.id}.cash.npv`, { exact: party.cash.npv, printed })
  stated.set('society.welfare.npv', { exact: results.society.welfare.npv, printed: roundedSociety(results).npv })
  stated.set('society.cash.npv', { exact: results.society.cash.npv, printed: total.npv })
  return (figure, value) => {
    const amount = new Decimal(value)
    const known = stated.get(figure)
    return known !== undefined && sameFigure(amount, known.exact) ? known.printed : amount.round()
  }
}
