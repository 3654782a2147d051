import { ZERO, type Decimal } from '../money/index.js'
import type { Axes } from './axis.js'
import type { Formula } from './formula.js'

type Convolve = Extract<Formula, { readonly op: 'convolve' }>

/** A cell of a `convolve` row, from what enters in each period. */
export type Convolution = (
  formula: Pick<Convolve, 'shape' | 'within'>,
  cell: number,
  entering: (period: number) => Decimal,
) => Decimal

/**
 * How much of what enters evenly in each period is in effect, month after month: what was in effect a month ago, plus
 * the change of the profile times what entered that long ago. A profile changes only while it ramps up, drops off or
 * ends, so the work grows with the months and not with their square. The months of a period are one sum, divided last:
 * what comes out even stays exact.
 *
 * @param share the profile, by month since entry
 */
export const convolution = (axes: Axes, share: readonly Decimal[]): Convolution => {
  const changes = share.flatMap((value, since) => {
    const change = value.minus(share[since - 1] ?? ZERO)
    return change.isZero() ? [] : [{ since, change }]
  })
  const lengths = axes.starts.map((start, period) => (axes.ends[period] as number) - start)
  const parts = lengths.reduce((common, length) => leastCommonMultiple(common, length), 1)
  const periodOf = axes.starts.flatMap((_, period) => Array<number>(lengths[period] as number).fill(period))
  /**
   * By month, multiplied by `parts` so that a month's share of a period is a whole multiple: what enters, and what is
   * in effect.
   */
  const entered: Decimal[] = []
  const inEffect: Decimal[] = []
  const at = (month: number, entering: (period: number) => Decimal): Decimal => {
    for (let now = inEffect.length; now <= month; now++) {
      const period = periodOf[now] as number
      entered[now] = entering(period).times(parts / (lengths[period] as number))
      let total = inEffect[now - 1] ?? ZERO
      for (const { since, change } of changes) {
        if (since > now) break
        const then = entered[now - since] as Decimal
        if (!then.isZero()) total = total.plus(then.times(change))
      }
      inEffect[now] = total
    }
    return inEffect[month] as Decimal
  }
  return ({ shape, within }, cell, entering) => {
    const months =
      shape === 'clock'
        ? { start: cell, end: cell + 1 }
        : { start: axes.starts[cell] as number, end: axes.ends[cell] as number }
    const end = Math.min(months.end, within.end)
    let total = ZERO
    for (let month = Math.max(months.start, within.start); month < end; month++) total = total.plus(at(month, entering))
    return total.isZero() ? ZERO : total.div(parts)
  }
}

const leastCommonMultiple = (one: number, other: number): number => (one * other) / greatestCommonDivisor(one, other)

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other)
