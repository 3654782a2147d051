import type { Uncertainty } from '../../chance/index.js'
import { ranked } from '../../money/index.js'
import { average, conditionalMean, errorOf } from '../sensitivity/conditional-mean.js'
import { pilotOutcomes, type PilotMeasure } from './pilot-outcomes.js'

/** What a pilot costs, in euros: once, and for each household that is counted. */
export interface PilotCosts {
  readonly once: number
  readonly perHousehold: number
}

/** What counting one number is worth to someone who decides by a figure: to go on where it is above zero. */
export interface PilotWorth {
  /** What knowing the number itself would be worth (EVPPI): no pilot is worth more. */
  readonly perfect: number
  readonly samples: readonly SampleValue[]
  /** The size with the largest net benefit, the smallest among equals; null where none is worth what it costs. */
  readonly best: number | null
}

/** What a pilot of some size is worth, in euros at present value. */
export interface SampleValue {
  readonly n: number
  /** The expected value of the pilot (EVSI), in euros. */
  readonly value: number
  readonly standardError: number
  /** What the pilot costs. */
  readonly cost: number
  /** The value less the cost (expected net benefit of sampling). */
  readonly net: number
}

/** A number that a pilot measures: what it is in each draw, and how it varies. */
export interface Measured {
  readonly column: Float64Array
  readonly uncertainty: Uncertainty
  readonly measures: PilotMeasure
}

/**
 * The value of pilots that measure one number, for each figure: all from the same draws, each outcome of a pilot weighed
 * for all figures at once (docs/method-risk.md, 10).
 *
 * @param npvs each figure draw by draw
 */
export const sampleInformation = (
  npvs: readonly Float64Array[],
  { column, uncertainty, measures }: Measured,
  sizes: readonly number[],
  { once, perHousehold }: PilotCosts,
): readonly PilotWorth[] => {
  const order = Float64Array.from(column.keys()).sort(
    (one, other) => (column[one] as number) - (column[other] as number),
  )
  const inOrder = (values: Float64Array): Float64Array => order.map((draw) => values[draw] as number)
  const conditional = conditionalMean(column, uncertainty)
  const deciders = npvs.map((npv) => deciderOf(inOrder(npv), inOrder(conditional(npv, average(npv)))))
  const sorted = inOrder(column)
  const bySize = sizes.map((n) => ({ n, worths: worthsOf(deciders, sorted, measures, n) }))
  return deciders.map(({ perfect }, at) => {
    const samples = bySize.map(({ n, worths }): SampleValue => {
      const { value, standardError } = worths[at] as Worth
      const cost = once + n * perHousehold
      return { n, value, standardError, cost, net: value - cost }
    })
    const bySizeUp = [...samples].sort((one, other) => one.n - other.n)
    const [best] = ranked(bySizeUp, ({ net }) => net)
    return { perfect, samples, best: best !== undefined && best.net > 0 ? best.n : null }
  })
}

/** Someone who decides by a figure: the figure, and its mean given the number, in each draw in the order of the number. */
interface Decider {
  readonly npv: Float64Array
  readonly expected: Float64Array
  /** What is decided without a pilot is worth. */
  readonly now: number
  readonly goesOn: boolean
  readonly perfect: number
  /** Less than this is no more than the rounding of sums. */
  readonly nothing: number
}

interface Worth {
  readonly value: number
  readonly standardError: number
}

const deciderOf = (npv: Float64Array, expected: Float64Array): Decider => {
  const now = Math.max(0, average(expected))
  const known = average(expected.map((value) => Math.max(0, value))) - now
  // No number is worth more than knowing everything (EVPI), which the regression may pass by a little.
  const everything = average(npv.map((value) => Math.max(0, value))) - Math.max(0, average(npv))
  const nothing = 1e-10 * average(expected.map(Math.abs))
  const perfect = Math.min(known, everything)
  return { npv, expected, now, goesOn: now > 0, perfect: perfect > nothing ? perfect : 0, nothing }
}

/** What a pilot of n households is worth to each. */
const worthsOf = (
  deciders: readonly Decider[],
  sorted: Float64Array,
  measures: PilotMeasure,
  n: number,
): readonly Worth[] => {
  const totals = deciders.map(() => 0)
  // The chance in each draw that the pilot ends in going on: its gain is that of deciding so.
  const going = deciders.map(() => new Float64Array(sorted.length))
  for (const { from, chances } of pilotOutcomes(sorted, measures, n))
    deciders.forEach(({ expected }, at) => {
      let sum = 0
      for (let place = 0; place < chances.length; place++)
        sum += (chances[place] as number) * (expected[from + place] as number)
      if (sum <= 0) return
      totals[at] = (totals[at] as number) + sum / sorted.length
      const own = going[at] as Float64Array
      for (let place = 0; place < chances.length; place++)
        own[from + place] = (own[from + place] as number) + (chances[place] as number)
    })
  return deciders.map(({ npv, now, goesOn, perfect, nothing }, at) => {
    const own = going[at] as Float64Array
    const value = Math.min((totals[at] as number) - now, perfect)
    const standardError = errorOf(npv.map((outcome, draw) => outcome * ((own[draw] as number) - Number(goesOn))))
    return { value: value > nothing ? value : 0, standardError: standardError > nothing ? standardError : 0 }
  })
}
