import type { BusinessCase, DiscountTiming } from '../../src/case/index.js'
import { naiveNumber } from './naive-numbers.js'

/** A rate and the year after the base year from which it holds. */
export interface NaiveRate {
  readonly fromYear: number
  readonly rate: number
}

/**
 * What a euro of the year `n` after the base year is worth in the base year: one step back at a time.
 * Years before the base year compound with the rate of the first step.
 */
export const naiveDiscountFactor = (schedule: readonly NaiveRate[], n: number, timing: DiscountTiming): number => {
  const rate = (k: number): number => {
    let found = schedule[0]?.rate ?? 0
    for (const step of schedule) if (step.fromYear <= Math.max(k, 1)) found = step.rate
    return found
  }
  let factor = 1
  for (let k = 1; k <= n; k++) factor /= 1 + rate(k)
  for (let k = 0; k > n; k--) factor *= 1 + rate(k)
  if (timing === 'mid') factor /= Math.sqrt(1 + rate(n + 1))
  if (timing === 'end') factor /= 1 + rate(n + 1)
  return factor
}

/** The rates of a case: its own, or those of a published regime. */
export const naiveRates = ({ discounting: { regime, schedule }, referenceData }: BusinessCase): NaiveRate[] => {
  if (schedule !== undefined)
    return schedule.map((step) => ({ fromYear: step.fromYear, rate: naiveNumber(step.rate, NaN) }))
  // A published regime is data that the case carries.
  const published = referenceData.discountRegimes.find(({ id }) => id === regime)
  if (published === undefined) throw new Error(`there is no regime ${regime}`)
  return published.steps.map(({ fromYear, rate }) => ({ fromYear, rate: Number(rate) }))
}
