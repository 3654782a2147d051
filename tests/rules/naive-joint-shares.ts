import type { AttributionRule, Overlap } from '../../src/case/index.js'

/**
 * Shares of a joint saving for stand-alone fractions `r` of the baseline cost, in the order of arrival.
 * Shapley by its definition, over every coalition of the others (2^n: for small n only), not by the closed form.
 */
export const naiveJointShares = (r: number[], overlap: Overlap, rule: AttributionRule): number[] => {
  let total = 0
  let magnitude = 0
  for (const one of r) {
    total += one
    magnitude += Math.abs(one)
  }
  if (overlap === 'additive') return total > 1 ? r.map((one) => one / total) : [...r]

  const joint = 1 - untouched(r)
  if (rule === 'sequential') return r.map((one, i) => one * untouched(r.slice(0, i)))
  if (rule === 'proportional') {
    return r.map((one) => (magnitude === 0 ? 0 : one + ((joint - total) * Math.abs(one)) / magnitude))
  }
  return r.map((one, i) => one * meanOverCoalitions(r.filter((_, j) => j !== i)))
}

/** Fraction of the baseline that is left when all of these have taken theirs of what the others leave. */
const untouched = (r: number[]): number => {
  let left = 1
  for (const one of r) left *= 1 - one
  return left
}

/** What a newcomer finds untouched, averaged over all orders of arrival of him and the others. */
const meanOverCoalitions = (others: number[]): number => {
  let mean = 0
  for (let coalition = 0; coalition < 2 ** others.length; coalition++) {
    const present = others.filter((_, j) => Math.floor(coalition / 2 ** j) % 2 === 1)
    let weight = 1 / (others.length + 1)
    for (let k = 1; k <= present.length; k++) weight *= k / (others.length - present.length + k)
    mean += weight * untouched(present)
  }
  return mean
}
