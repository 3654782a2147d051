import type { Measure } from '../simulation/measures.js'
import type { Moments } from '../simulation/moments.js'
import type { Spread } from '../simulation/spread.js'
import { chanceOf } from '../simulation/summary-of.js'
import type { AcceptabilityMeasures } from './acceptability-measures.js'
import type { PriceAcceptability } from './price-acceptability.js'

/** The curve of one outcome measure from what was followed of it through the draws. */
export const priceAcceptabilityOf = (
  { unit, effects, statedPrice, priceVaries, prices, gains, turning, loses, without, units }: AcceptabilityMeasures,
  momentsOf: (measure: Measure) => Moments,
  spreadOf: (measure: Measure) => Spread | undefined,
): PriceAcceptability => {
  const [meanWithout, meanUnits] = [momentsOf(without).mean, momentsOf(units).mean]
  const unitsLost = chanceOf(momentsOf(loses))
  const median = unitsLost.value > 0 ? NaN : (spreadOf(turning)?.quantile(0.5) ?? NaN)
  return {
    unit,
    effects,
    statedPrice,
    priceVaries,
    curve: prices.map((price, at) => ({ price, chance: chanceOf(momentsOf(gains[at] as Measure)) })),
    switchingPrice: Number.isFinite(median) ? median : null,
    // Zero less a price, so that no price is minus zero.
    meanPrice: meanUnits > 0 ? 0 - meanWithout / meanUnits : null,
    unitsLost,
    meanUnits,
  }
}
