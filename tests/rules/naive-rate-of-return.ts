/** An amount, and how many years after the first it falls. */
export interface NaiveAmount {
  readonly years: number
  readonly amount: number
}

/** The range in which rates are given: from -99.99 % to 100 million per cent. */
export const NAIVE_RANGE = { lowest: -0.9999, highest: 1e6 } as const

/** Points at which the value is looked at: so close that two rates between two of them are a matter of chance. */
const POINTS = 20_000

/**
 * The present value of flows over the sum of their sizes at present value: from -1 to 1, and zero at a rate of return.
 *
 * @param growth the natural logarithm of one plus the rate
 */
export const naiveValue = (flows: readonly NaiveAmount[], growth: number): number => {
  // All in terms of the largest, so that nothing overflows.
  const largest = Math.max(...flows.map(({ years }) => -growth * years))
  let value = 0
  let size = 0
  for (const { years, amount } of flows) {
    const present = amount * Math.exp(-growth * years - largest)
    value += present
    size += Math.abs(present)
  }
  return size === 0 ? 0 : value / size
}

/** A rate of return, and the rates between which the value turns. */
export interface NaiveRate {
  readonly rate: number
  readonly from: number
  readonly through: number
}

/**
 * The rates of return at which the present value changes sign: the range is walked through from point to point, and
 * where the sign turns the stretch is halved until nothing of it is left. A rate at which the value only touches zero
 * is not seen, nor are two rates between two points.
 */
export const naiveRatesOfReturn = (flows: readonly NaiveAmount[]): NaiveRate[] => {
  const [begin, end] = [Math.log(1 + NAIVE_RANGE.lowest), Math.log(1 + NAIVE_RANGE.highest)]
  const rateOf = (growth: number): number => Math.exp(growth) - 1
  const found: NaiveRate[] = []
  let before = begin
  let was = naiveValue(flows, begin)
  for (let point = 1; point <= POINTS; point++) {
    const at = begin + ((end - begin) * point) / POINTS
    const is = naiveValue(flows, at)
    // Where the value is zero at the very point, the next one shows whether it turns.
    if (is === 0 && point < POINTS) continue
    if (was * is < 0) {
      let [low, high] = [before, at]
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2
        if (naiveValue(flows, middle) * was > 0) low = middle
        else high = middle
      }
      found.push({ rate: rateOf((low + high) / 2), from: rateOf(before), through: rateOf(at) })
    }
    before = at
    was = is
  }
  return found
}

/** Why no rate can be: no flow at all, or all of one sign; null where there may be one. */
export const naiveReason = (flows: readonly NaiveAmount[]): 'no-flows' | 'no-sign-change' | null => {
  const isSome = (sign: number): boolean => flows.some(({ amount }) => amount * sign > 0)
  if (!isSome(1) && !isSome(-1)) return 'no-flows'
  return isSome(1) && isSome(-1) ? null : 'no-sign-change'
}
