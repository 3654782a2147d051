import { Decimal } from '../money/index.js'
import type { Axes } from './axis.js'

/** A cell of a lagged row: which earlier periods reach it, and with what share of their amount. */
export interface LagTerm {
  readonly cell: number
  readonly weight: Decimal
}

/**
 * For each period, the periods whose amounts fall in it after a lag, with the share that does.
 * An amount lies evenly over its own period, or over what of it comes after the month `open`; the whole of it moves by
 * the lag, so shares of a period sum to 1 unless part of it moves past the horizon.
 */
export const lagWeights = (axes: Axes, months: Decimal, open = 0): readonly (readonly LagTerm[])[] => {
  const terms: LagTerm[][] = axes.starts.map(() => [])
  axes.starts.forEach((periodStart, from) => {
    const end = axes.ends[from] as number
    const start = Math.max(periodStart, open)
    if (end <= start) return
    const shiftedStart = months.plus(start)
    const shiftedEnd = months.plus(end)
    for (let into = from; into < axes.starts.length; into++) {
      const overlapStart = Decimal.max(shiftedStart, axes.starts[into] as number)
      const overlapEnd = Decimal.min(shiftedEnd, axes.ends[into] as number)
      const overlap = overlapEnd.minus(overlapStart)
      if (overlap.gt(0)) terms[into]?.push({ cell: from, weight: overlap.div(end - start) })
      if (shiftedEnd.lte(axes.ends[into] as number)) break
    }
  })
  return terms
}
