import type { DiscountTiming } from '../../src/case/index.js'

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
