import { paybackTime } from '../calculation/index.js'
import { type Decimal, TOLERANCE } from '../money/index.js'
import { type Language, paybackWords } from '../report/index.js'

/** For each payback among the published figures, by the last part of its reference, what is short at the end. */
export const shortfallOf: Readonly<Partial<Record<string, string>>> = {
  paybackYears: 'shortfall',
  discountedPaybackYears: 'discountedShortfall',
}

/** What a cell says of a payback: years, or words where it never comes or cash was never short. */
export interface PaybackCell {
  readonly formula: string
  readonly found: Decimal | string
}

/**
 * The last moment below zero is an answer only where cumulative cash is not below zero at the end: the same test as
 * that of the results, in the cell itself, so that the answer follows a changed input.
 *
 * @param years the cell of the last moment below zero, and its calculated value
 * @param shortfall the same for what is short at the end
 */
export const paybackCell = (
  years: { readonly cell: string; readonly value: Decimal },
  shortfall: { readonly cell: string; readonly value: Decimal },
  language: Language,
): PaybackCell => {
  const words = paybackWords[language]
  const answer = paybackTime(years.value, shortfall.value)
  return {
    formula: `IF(${shortfall.cell}>${TOLERANCE.toFixed()},"${words.never}",IF(${years.cell}=0,"${words.atOnce}",${years.cell}))`,
    found: answer.kind === 'after' ? answer.years : answer.kind === 'never' ? words.never : words.atOnce,
  }
}
