import { Decimal, formatEuro, formatNumber, roundToNearest, sum, ZERO } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'

/** A figure as a table prints it: in whole euros, or whole percentages. */
export type Figure = Decimal | { readonly share: Decimal }

/** Figures that add up exactly, each rounded separately for print. */
export interface Sum {
  readonly total: Figure
  readonly parts: readonly Figure[]
}

/**
 * The note on printed parts that do not add up to their printed total, with the difference; nothing where they all do.
 *
 * @param said the text of the note, with `{difference}` in it
 * @param unit euros per printed unit: 1000 where thousands are printed
 */
export const roundingNote = (sums: readonly Sum[], said: string, language: Language, unit = 1): string | undefined => {
  const words = roundingWords[language]
  const missed = sums.map(({ total, parts }) => ({
    isEuro: Decimal.isDecimal(total),
    by: printed(total)
      .minus(sum(parts.map(printed)))
      .abs(),
  }))
  const largest = (isEuro: boolean, written: (by: Decimal) => string): readonly string[] => {
    const found = missed.filter((one) => one.isEuro === isEuro && !one.by.isZero()).map(({ by }) => by)
    const most = found.reduce((one, other) => Decimal.max(one, other), ZERO)
    if (most.isZero()) return []
    return [found.every((by) => by.eq(most)) ? written(most) : fill(words.most, { difference: written(most) })]
  }
  const [point, points] = words.points
  const differences = [
    ...largest(true, (by) => formatEuro(by.times(unit), language)),
    ...largest(false, (by) => (by.eq(1) ? point : fill(points, { count: formatNumber(by, 0, language) }))),
  ]
  return differences.length === 0 ? undefined : fill(said, { difference: differences.join(` ${words.and} `) })
}

const printed = (figure: Figure): Decimal =>
  roundToNearest(Decimal.isDecimal(figure) ? figure : figure.share.times(100))
