import { Decimal, formatPercentage } from '../../money/index.js'
import type { Language } from './language.js'

/**
 * A chance, or a share of draws, as a percentage, in a table as in a sentence. A chance other than 0 or 1 is never
 * printed as 0% or 100%: `<1%`, `>99%`.
 */
export const formatChance = (chance: number, language: Language, decimals = 0): string => {
  const end = endOf(chance, decimals)
  return `${end?.sign ?? ''}${formatPercentage(end?.share ?? new Decimal(chance), language, decimals)}`
}

/** The bound to print for a chance that would round to never or always. */
const endOf = (chance: number, decimals: number): { readonly sign: '<' | '>'; readonly share: Decimal } | undefined => {
  const step = new Decimal(10).pow(-decimals - 2)
  const nearest = new Decimal(chance).toDecimalPlaces(decimals + 2, Decimal.ROUND_HALF_UP)
  if (chance > 0 && nearest.isZero()) return { sign: '<', share: step }
  if (chance < 1 && nearest.eq(1)) return { sign: '>', share: nearest.minus(step) }
  return undefined
}
