import type { EffectProfile } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CalendarWriter } from '../time/calendar-writer.js'

/**
 * When an effect works, in months on the clock of the household that entered; at once, fully and for good where nothing
 * is stated.
 */
export type ProfileFormulas = Readonly<Partial<Record<keyof EffectProfile, FormulaId>>>

/**
 * The share of an effect that works in each month of a household's own clock (phi in docs/method.md, 4), as the average
 * over the month: zero before the delay; rising linearly over the ramp-up, `min(1, (a + 0.5 - delay) / R)`; zero again
 * once the duration is over; and losing the drop-off after each whole year: `(1 - dropOff)^floor((a - delay) / 12)`.
 *
 * @param lateness months by which households enter later than planned; entering later means working later by as much
 */
export const effectShareByClock = (write: CalendarWriter, profile: ProfileFormulas, lateness: FormulaId): FormulaId => {
  const { rampUp, duration, dropOff } = profile
  const [zero, one, half] = [write.constant(0), write.constant(1), write.constant(0.5)]
  const { clock } = write
  const delay = write.add(profile.delay ?? zero, lateness)
  const sinceStart = write.subtract(clock, delay)

  // In the middle of its first month an effect is half a month old, so a ramp of half a month or less is no ramp.
  const ramp = rampUp === undefined ? half : write.maximum(rampUp, half)
  const grown = rampUp === undefined ? one : write.divide(write.minimum(write.add(sinceStart, half), ramp), ramp)

  const kept =
    dropOff === undefined
      ? one
      : write.power(write.oneMinus(dropOff), write.quotient(write.maximum(sinceStart, zero), write.constant(12)))

  const size = write.multiply(grown, kept)
  const whileLasting = duration === undefined ? size : write.select(write.subtract(duration, sinceStart), size, zero)
  return write.select(write.subtract(delay, clock), zero, whileLasting)
}
