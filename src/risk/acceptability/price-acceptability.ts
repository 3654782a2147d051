import type { Estimate } from '../simulation/estimate.js'

/**
 * The chance that society gains, for each price of a unit of one outcome measure (cost-effectiveness acceptability
 * curve). Prices are euros a unit at the price level of the case. The outcome measure is a unit in which societal
 * effects count, such as a QALY; all else of the case, other societal effects included, is as drawn.
 */
export interface PriceAcceptability {
  readonly unit: string
  /** The societal effects that count in this unit. */
  readonly effects: readonly string[]
  /** The price that the case states; `null` where its effects in this unit have different prices, or bring nothing. */
  readonly statedPrice: number | null
  /** Whether a price is drawn too: then the chance at the stated price is not that of the simulation itself. */
  readonly priceVaries: boolean
  /** The chance of a gain at each price, from low to high. */
  readonly curve: readonly PriceChance[]
  /**
   * The price at which half of the draws gain (switching price); below zero where more than half gain without a price.
   * `null` where no price does, or where a draw loses units, so that a higher price need not mean a higher chance.
   */
  readonly switchingPrice: number | null
  /** The price at which the mean NPV is zero; below zero as above, `null` where the mean draw brings no units. */
  readonly meanPrice: number | null
  /** The chance that a draw loses units; above zero a higher price need not mean a higher chance. */
  readonly unitsLost: Estimate
  /** What the case brings in units, discounted as euros are: the mean of the draws. */
  readonly meanUnits: number
}

/** One point of the curve. */
export interface PriceChance {
  readonly price: number
  readonly chance: Estimate
}
