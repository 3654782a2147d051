/** Cash of one period: at its start, and evenly through it. */
export interface NaiveFlow {
  readonly atStart: number
  readonly evenly: number
  readonly years: number
}

/**
 * Years from the start until the moment after which the cumulative stays non-negative:
 * 0 if it is never negative, null if it still is at the end.
 */
export const naivePayback = (flows: readonly NaiveFlow[]): number | null => {
  let scale = 0
  for (const flow of flows) scale += Math.abs(flow.atStart) + Math.abs(flow.evenly)
  const snapped = (amount: number): number => (Math.abs(amount) <= 1e-9 * scale ? 0 : amount)

  let time = 0
  let cumulative = 0
  let lastNegative = 0
  for (const flow of flows) {
    const begin = snapped(cumulative + flow.atStart)
    const end = snapped(begin + flow.evenly)
    if (end < 0) lastNegative = time + flow.years
    else if (begin < 0) lastNegative = time + (flow.years * -begin) / (end - begin)
    time += flow.years
    cumulative = end
  }
  return cumulative < 0 ? null : lastNegative
}
