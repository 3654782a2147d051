import { sumUnits } from './units.js'

/**
 * Whole numbers that add up to `total`, each the fraction `numerators[i] / denominator` rounded down or up:
 * the largest remainders go up (method of Hamilton, or Hare-Niemeyer), the earlier position first when remainders are
 * equal.
 *
 * Mirrored: turning all signs turns all results, so that what one party pays is what another receives.
 *
 * @param numerators the exact parts, times the denominator
 * @param denominator above zero
 * @param total the sum of the exact parts, rounded to a whole number
 */
export const apportion = (numerators: readonly bigint[], denominator: bigint, total: bigint): readonly bigint[] => {
  const sign = total < 0n || (total === 0n && (numerators.find((part) => part !== 0n) ?? 0n) < 0n) ? -1n : 1n
  const parts = numerators.map((numerator, position) => {
    const part = sign * numerator
    const remainder = ((part % denominator) + denominator) % denominator
    return { position, remainder, whole: (part - remainder) / denominator }
  })
  const ups = Number(sign * total - sumUnits(parts.map((part) => part.whole)))
  const inTurn = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.position - b.position : a.remainder > b.remainder ? -1 : 1,
  )
  const up = new Set(inTurn.slice(0, ups).map((part) => part.position))
  return parts.map((part) => sign * (part.whole + (up.has(part.position) ? 1n : 0n)))
}
