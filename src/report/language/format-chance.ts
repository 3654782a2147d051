import { Decimal, formatNumber, formatPercentage } from '../../money/index.js'
import type { Language } from './language.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'

/**
 * A chance, or a share of draws, as a percentage. A chance other than 0 or 1 is never printed as 0% or 100%: `<1%`,
 * `>99%`.
 */
export const formatChance = (chance: number, language: Language, decimals = 0): string => {
  const end = endOf(chance, decimals)
  return `${end?.sign ?? ''}${formatPercentage(end?.share ?? new Decimal(chance), language, decimals)}`
}

/** The same within a sentence: `12,5%`, `minder dan 1 op de 1.000`, `meer dan 999 op de 1.000`. */
export const wordChance = (chance: number, language: Language, decimals = 0): string => {
  const end = endOf(chance, decimals)
  if (end === undefined) return formatPercentage(new Decimal(chance), language, decimals)
  const of = new Decimal(10).pow(decimals + 2)
  const words = simulationWords[language]
  return fill(end.sign === '<' ? words.fewerThan : words.moreThan, {
    count: formatNumber(end.share.times(of), 0, language),
    of: formatNumber(of, 0, language),
  })
}

/** The bound to print for a chance that would round to never or always. */
const endOf = (chance: number, decimals: number): { readonly sign: '<' | '>'; readonly share: Decimal } | undefined => {
  const step = new Decimal(10).pow(-decimals - 2)
  const nearest = new Decimal(chance).toDecimalPlaces(decimals + 2, Decimal.ROUND_HALF_UP)
  if (chance > 0 && nearest.isZero()) return { sign: '<', share: step }
  if (chance < 1 && nearest.eq(1)) return { sign: '>', share: nearest.minus(step) }
  return undefined
}
