import type { BusinessCase, Cashability } from '../../src/case/index.js'
import { naiveEuros, naiveMonth, naiveNumber } from './naive-numbers.js'
import type { NaivePeriod } from './naive-result.js'

/** What cash comes of: savings on a cost item, or income on an income item. */
export interface NaiveCashed {
  readonly item: { readonly cashable: Cashability }
  readonly prudent: readonly number[]
  /** What arises in each month of the timeline. */
  readonly savedInMonth: readonly number[]
}

/**
 * Rung 5 of one effect: whole units of capacity, the cashable share, from a month on, after the lag.
 * Of a period counts what arises in the months from then on; it lies evenly over these months, and each moves by the
 * lag on its own.
 */
export const naiveCashable = (
  businessCase: BusinessCase,
  effect: NaiveCashed,
  effects: readonly NaiveCashed[],
  periods: readonly NaivePeriod[],
  periodOf: readonly number[],
): { cashable: number[]; cashableBeyondHorizon: number } => {
  const { share, lag, from, capacity } = effect.item.cashable
  const first = naiveMonth(businessCase.timeline.from)
  const cashable = periods.map(() => 0)
  let cashableBeyondHorizon = 0

  periods.forEach((period, t) => {
    let amount = effect.prudent[t] ?? NaN
    if (capacity !== undefined) {
      let joint = 0
      for (const other of effects) if (other.item === effect.item) joint += other.prudent[t] ?? NaN
      const unit = naiveEuros(businessCase, capacity.cost) * period.years
      amount = joint === 0 ? 0 : (amount * wholeUnits(joint / unit) * unit) / joint
    }
    amount *= naiveNumber(share, 1)

    const months = [...periodOf.keys()].filter((month) => periodOf[month] === t)
    const open = months.filter((month) => from === undefined || first + month >= naiveMonth(from))
    const arising = (some: readonly number[]): number =>
      some.reduce((sum, month) => sum + (effect.savedInMonth[month] ?? NaN), 0)
    const counts = arising(months) === 0 ? open.length / months.length : arising(open) / arising(months)
    for (const month of open) {
      const falls = periodOf[month + naiveNumber(lag, 0)]
      if (falls === undefined) cashableBeyondHorizon += (amount * counts) / open.length
      else cashable[falls] = (cashable[falls] ?? NaN) + (amount * counts) / open.length
    }
  })
  return { cashable, cashableBeyondHorizon }
}

/** Units rounded down; a number that misses a whole one by floating-point noise only is that whole one. */
const wholeUnits = (units: number): number =>
  Math.abs(units - Math.round(units)) <= 1e-9 * Math.max(1, Math.abs(units)) ? Math.round(units) : Math.floor(units)
