import type { Quantity } from '../numbers/quantity.js'

/** When in its budget year a flow is taken to fall: flows of the base year are undiscounted under `start`. */
export type DiscountTiming = (typeof discountTimings)[number]

export const discountTimings = ['start', 'mid', 'end'] as const

/** At which real rates later years count, and from which year they are counted. */
export interface DiscountChoice {
  /** A shipped regime by its id. Either this or `schedule` is set, never both. */
  readonly regime?: string
  /** Rates of the user's own: each holds from so many years after the base year. */
  readonly schedule?: readonly DiscountStep[]
  /** The budget year to which flows are brought back; the first budget year where it is not given. */
  readonly baseYear?: number
  readonly timing: DiscountTiming
}

/** From year `fromYear` after the base year on, a year's distance costs this rate. */
export interface DiscountStep {
  readonly fromYear: number
  readonly rate: Quantity
}
