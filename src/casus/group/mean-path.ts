import { sum, ZERO, type Decimal } from '../../money/index.js'
import type { Month } from '../../timeline/index.js'
import type { VolumePath } from '../format/volume-path.js'

/** The mean of some volumes from a month on, and their standard deviation (n - 1); `null` for one alone. */
export interface MeanStep {
  /** Absent for the first: it holds from the beginning. */
  readonly from?: Month
  readonly mean: Decimal
  readonly sd: Decimal | null
  readonly n: number
}

/** The mean of paths, from each month in which one of them changes; a path that is not there is zero. */
export const meanPath = (
  paths: readonly (VolumePath | undefined)[],
  inUnits: (value: Decimal) => Decimal,
): readonly MeanStep[] => {
  // What holds when a path begins holds from the beginning, whatever month is written there.
  const later = paths.flatMap((path) => (path ?? []).slice(1).flatMap(({ from }) => from ?? []))
  const months = [undefined, ...[...new Set(later)].sort()]
  return months.map((from) => {
    const values = paths.map((path) => inUnits(valueFrom(path, from)))
    const n = values.length
    const mean = sum(values).div(n)
    const squares = sum(values.map((value) => value.minus(mean).pow(2)))
    return { ...(from === undefined ? {} : { from }), mean, sd: n < 2 ? null : squares.div(n - 1).sqrt(), n }
  })
}

const valueFrom = (path: VolumePath | undefined, month: Month | undefined): Decimal =>
  path?.findLast(({ from }, at) => at === 0 || (month !== undefined && from !== undefined && from <= month))?.value ??
  ZERO
