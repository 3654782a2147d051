import type { BusinessCase, InterventionCost } from '../../src/case/index.js'
import { Decimal } from '../../src/money/index.js'
import type { Month } from '../../src/timeline/index.js'
import { contingencyOf, fullCost } from './naive-costs.js'
import { naiveDelay } from './naive-enrolment.js'
import { spreadOver, summedOver } from './naive-moves.js'
import { naiveAt, naiveEuros, naiveMonth, naiveNumber, naivePeriods } from './naive-numbers.js'
import type { NaiveResult } from './naive-result.js'

/** What a fund pays for the enrolment that it buys, and the tax on it that comes back, by period. */
export type NaiveBought = readonly {
  readonly party: string
  readonly intervention: string
  readonly paid: readonly number[]
  readonly recoveredVat: readonly number[]
}[]

/**
 * A case with the enrolment that its fund buys: all that is put in in a period buys households at the cost of each,
 * which enter evenly over the months of that period.
 *
 * What is saved by them is put in a year later. So the case is calculated as often as it has budget years, each time
 * with what the calculation before put in: after the first time all that is bought in the first year is right, after
 * the second that of the second.
 */
export const naiveWithBought = (
  planned: BusinessCase,
  calculate: (withBought: BusinessCase, bought: NaiveBought) => NaiveResult,
): NaiveResult => {
  let result = calculate(planned, [])
  const { fund } = planned
  if (fund?.use.kind !== 'enrolment') return result
  const id: string = fund.use.intervention
  const intervention = planned.interventions.find((each) => each.id === id)
  if (intervention === undefined) throw new Error(`no intervention ${id}`)
  const first = naiveMonth(planned.timeline.from)
  const costs = intervention.costs.filter(({ kind }) => kind === 'per-household')
  const each = costs.reduce((sum, cost) => sum + fullCost(planned, cost, first), 0)
  const tax = costs.reduce((sum, cost) => sum + recovered(planned, cost, first), 0)
  const periods = naivePeriods(planned)
  const years = result.budgetYears.length
  const periodOf = result.putIn.map((_, m) => periods.findIndex(({ through }) => naiveMonth(through) >= first + m))
  for (let calculation = 0; calculation < years; calculation++) {
    const paid = summedOver(result.putIn, periodOf)
    const households = spreadOver(
      paid.map((euros) => euros / each),
      periodOf,
    )
    // A delay does not hold them up: as planned they enter so much earlier.
    const delay = naiveDelay(planned, intervention)
    const cohorts = households.map((number, m) => {
      const month = monthText(first + m - delay)
      return { from: month, through: month, households: { value: new Decimal(number) }, per: 'cohort' as const }
    })
    const more = { ...intervention, enrolment: [...intervention.enrolment, ...cohorts] }
    const withBought = {
      ...planned,
      interventions: planned.interventions.map((one) => (one === intervention ? more : one)),
    }
    const recoveredVat = paid.map((euros) => (euros / each) * tax)
    result = calculate(withBought, [{ party: fund.party, intervention: id, paid, recoveredVat }])
  }
  return result
}

const recovered = (businessCase: BusinessCase, cost: InterventionCost, month: number): number =>
  naiveEuros(businessCase, naiveAt(cost.amount, month)) *
  (1 + contingencyOf(businessCase, cost)) *
  naiveNumber(cost.vat?.rate, 0) *
  naiveNumber(cost.vat?.recoverable, 0)

const monthText = (month: number): Month =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` as Month
