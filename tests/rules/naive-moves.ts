import type { CostItem, EvidenceGrade, ItemSelection } from '../../src/case/index.js'
import { naiveMonth } from './naive-numbers.js'

/**
 * Cash of one effect that falls to one party, by month of the timeline: even within each period, as cash is given by
 * period.
 */
export interface NaiveCash {
  readonly intervention: string
  readonly effect: string
  readonly item: CostItem
  readonly evidence: EvidenceGrade
  readonly party: string
  readonly byMonth: readonly number[]
}

/** When money moves: at the start of the period that holds the month, or evenly. */
export type NaiveTiming = 'start' | 'even'

/** Money that goes from one party to another under an agreement or through the fund, by month of the timeline. */
export interface NaivePayment {
  readonly of: string
  readonly payer: string
  readonly recipient: string
  readonly timing: NaiveTiming
  readonly byMonth: readonly number[]
}

/** The months of a timeline: its first, and the period and calendar year of each (both by position). */
export interface NaiveCalendar {
  readonly first: number
  readonly periodOf: readonly number[]
  /** How many budget years after the first each month lies. */
  readonly yearOf: readonly number[]
}

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** Whether something that may have a first and a last month holds in a month of the timeline. */
export const runsIn = (
  { from, through }: { readonly from?: string; readonly through?: string },
  { first }: NaiveCalendar,
  month: number,
): boolean =>
  (from === undefined || first + month >= naiveMonth(from)) &&
  (through === undefined || first + month <= naiveMonth(through))

/** Whether a cost item is one of those that are named; all are where none is. */
export const isAmong = (item: CostItem, { domains, costItems }: ItemSelection): boolean =>
  domains.length + costItems.length === 0 || domains.includes(item.domain) || costItems.includes(item.id)

/** What falls in each period (or year), spread evenly over the months of it that are asked for. */
export const spreadOver = (
  amounts: readonly number[],
  placeOf: readonly number[],
  isIn: (month: number) => boolean = () => true,
): number[] => {
  const months = amounts.map((_, at) => placeOf.filter((place, month) => place === at && isIn(month)).length)
  return placeOf.map((at, month) => (isIn(month) ? (amounts[at] ?? NaN) / (months[at] ?? NaN) : 0))
}

/** What falls in each period (or year). */
export const summedOver = (byMonth: readonly number[], placeOf: readonly number[]): number[] => {
  const sums = new Array<number>(Math.max(...placeOf) + 1).fill(0)
  byMonth.forEach((amount, month) => {
    const at = placeOf[month] ?? NaN
    sums[at] = (sums[at] ?? NaN) + amount
  })
  return sums
}
