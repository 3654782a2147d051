import type { Decimal } from '../../money/index.js'

/** Into how many equal steps a curve divides its prices. */
export const priceSteps = 20

/**
 * The prices of a curve where none are asked for: from zero to twice the price that the case states. Where it states
 * none, to twice the price at which the case as calculated comes to zero; where it gains without a price already, as
 * far in size as that price lies below zero. What is not stated is rounded up to two digits.
 *
 * @param breakEven the price at which the case as calculated comes to zero; not finite where the case brings no units
 */
export const priceGrid = (stated: readonly Decimal[], breakEven: Decimal): readonly number[] => {
  const highest = Math.max(0, ...stated.map((price) => price.toNumber()))
  const reach = breakEven.isFinite() ? breakEven.abs() : breakEven
  const top = highest > 0 ? 2 * highest : reach.isFinite() ? reach.times(2).toSignificantDigits(2, 0).toNumber() : 0
  return top === 0 ? [0] : Array.from({ length: priceSteps + 1 }, (_, step) => (top * step) / priceSteps)
}
