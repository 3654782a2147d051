import { exp, log, normalCdf } from '../../chance/index.js'

/** What a pilot measures of the number: whether it succeeds with each household, or a mean with a spread between them. */
export type PilotMeasure = { readonly kind: 'success' } | { readonly kind: 'mean'; readonly sd: number }

/**
 * One outcome of a pilot: its chance in each draw, in the order of the number, from the place `from` on. In all other
 * draws it is below one in 10^18. What it holds is only good until the next outcome.
 */
export interface PilotOutcome {
  readonly from: number
  readonly chances: Float64Array
}

/** Every outcome of a pilot of n households; in each draw their chances sum to 1. */
export const pilotOutcomes = (sorted: Float64Array, measures: PilotMeasure, n: number): Iterable<PilotOutcome> =>
  measures.kind === 'success' ? successesOf(sorted, n) : meansOf(sorted, measures.sd, n)

/** A chance that adds nothing to a double. */
const none = 1e-18

/** Binom(x | n, p) for x from 0 through n. As x grows, the draws in which it may be only move up. */
function* successesOf(sorted: Float64Array, n: number): Generator<PilotOutcome> {
  const logs = sorted.map((p) => log(p))
  const logsOfNot = sorted.map((p) => log(1 - p))
  const chances = new Float64Array(sorted.length)
  let [choose, from] = [0, 0]
  for (let x = 0; x <= n; x++) {
    const chanceIn = (draw: number): number => {
      // Where nobody or everybody succeeds, 0 times minus infinity is nothing.
      const ofSuccess = x === 0 ? 0 : x * (logs[draw] as number)
      const ofFailure = x === n ? 0 : (n - x) * (logsOfNot[draw] as number)
      return exp(choose + ofSuccess + ofFailure)
    }
    while (from < sorted.length && n * (sorted[from] as number) < x && chanceIn(from) < none) from++
    let through = from
    for (; through < sorted.length; through++) {
      const chance = chanceIn(through)
      if (chance < none && n * (sorted[through] as number) > x) break
      chances[through - from] = chance
    }
    yield { from, chances: chances.subarray(0, through - from) }
    choose += log((n - x) / (x + 1))
  }
}

/** In how many steps a measured mean falls: finer steps change nothing that anybody reads. */
const steps = 200

/** So many standard errors from the number no mean is measured. */
const furthest = 9

/** The chance that the mean of n households falls in each of many narrow steps. */
function* meansOf(sorted: Float64Array, sd: number, n: number): Generator<PilotOutcome> {
  const error = sd / Math.sqrt(n)
  const low = (sorted[0] as number) - 6 * error
  const width = ((sorted.at(-1) as number) + 6 * error - low) / steps
  const chances = new Float64Array(sorted.length)
  let from = 0
  for (let step = 1; step <= steps; step++) {
    const [under, over] = [
      step === 1 ? -Infinity : low + (step - 1) * width,
      step === steps ? Infinity : low + step * width,
    ]
    while (from < sorted.length && (sorted[from] as number) < under - furthest * error) from++
    let through = from
    for (; through < sorted.length; through++) {
      const value = sorted[through] as number
      if (value > over + furthest * error) break
      chances[through - from] = below(over, value, error) - below(under, value, error)
    }
    yield { from, chances: chances.subarray(0, through - from) }
  }
}

const below = (edge: number, value: number, error: number): number =>
  edge === Infinity ? 1 : edge === -Infinity ? 0 : normalCdf((edge - value) / error)
