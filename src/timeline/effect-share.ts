/** When an effect works, in months on the clock of the household that entered. */
export interface EffectShape {
  /** Months before it begins. */
  readonly delay: number
  /** Months in which it grows to its full size; 0 at once. */
  readonly rampUp: number
  /** Months it lasts after the delay; for good where it is not given. */
  readonly duration?: number
  /** Share lost each whole year after it began. */
  readonly dropOff: number
}

/**
 * Which share of its full size an effect has in a month on a household's own clock (0 is the month of entry),
 * as the average over that month: nought before the delay, a straight line over the ramp-up, 1 thereafter,
 * less what drops off each year, and nought again once the duration is over.
 *
 * @returns a fraction from 0 through 1
 *
 * @example
 * effectShare(4, { delay: 3, rampUp: 6, dropOff: 0 }) // 0.25: halfway the second of six months of growth
 */
export const effectShare = (monthOnClock: number, { delay, rampUp, duration, dropOff }: EffectShape): number => {
  const since = monthOnClock - delay
  if (since < 0 || (duration !== undefined && since >= duration)) return 0
  const grown = rampUp === 0 ? 1 : Math.min(1, (since + 0.5) / rampUp)
  let kept = 1
  // A product and not a power: powers differ in the last digit between machines.
  for (let year = 12; year <= since; year += 12) kept *= 1 - dropOff
  return grown * kept
}
