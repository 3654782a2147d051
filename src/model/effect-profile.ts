import type { EffectProfile } from '../case/index.js'
import type { FormulaId, Label } from '../formula/index.js'
import type { CaseWriter } from './case-writer.js'

/**
 * The share of an effect that works in each month of a household's own clock (design 3.3), as the average over the month:
 * nought before the delay; rising linearly over the ramp-up, `min(1, (a + 0.5 - delay) / R)`; nought again once the duration is over;
 * and losing the drop-off after each whole year: `(1 - dropOff)^floor((a - delay) / 12)`.
 *
 * @param lateness months by which households enter later than planned; entering later is working later by as much
 */
export const effectShareByClock = (
  write: CaseWriter,
  profile: EffectProfile,
  lateness: FormulaId,
  path: string,
  labelOf: (concept: string) => Label,
): FormulaId => {
  const stated = (field: keyof EffectProfile): FormulaId | undefined => {
    const quantity = profile[field]
    const unit = field === 'dropOff' ? 'share' : 'months'
    return quantity === undefined ? undefined : write.quantity(quantity, `${path}.${field}`, unit, labelOf(field))
  }
  const [nought, one, half] = [write.constant(0), write.constant(1), write.constant(0.5)]
  const { clock } = write
  const delay = write.add(stated('delay') ?? nought, lateness)
  const sinceStart = write.subtract(clock, delay)

  const rampUp = stated('rampUp')
  // In the middle of its first month an effect is half a month old, so a ramp of half a month or less is no ramp.
  const ramp = rampUp === undefined ? half : write.maximum(rampUp, half)
  const grown =
    rampUp === undefined ? one : write.divide(write.minimum(write.add(sinceStart, half), ramp), ramp)

  const dropOff = stated('dropOff')
  const kept =
    dropOff === undefined
      ? one
      : write.power(
          write.remainder(dropOff),
          write.quotient(write.maximum(sinceStart, nought), write.constant(12)),
        )

  const duration = stated('duration')
  const size = write.multiply(grown, kept)
  const whileLasting = duration === undefined ? size : write.select(write.subtract(duration, sinceStart), size, nought)
  return write.select(write.subtract(delay, clock), nought, whileLasting)
}
