import type { BusinessCase, Intervention } from '../../src/index.js'
import { calculate, type Results } from '../../src/index.js'
import { Decimal } from '../../src/money/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { monthAt, monthIndex, type Month } from '../../src/timeline/index.js'
import { parsed } from '../rules/whole-cases.js'
import { check, same, sizeOf } from './on-results.js'

/** What happens by a decision point is what another case says without one. */

// A budget of a year may be too small for what no longer stops.
const cases = businessCaseArbitrary({ without: ['budget'] })

const withStops = (businessCase: BusinessCase, of: (intervention: Intervention) => Intervention): BusinessCase => ({
  ...businessCase,
  interventions: businessCase.interventions.map((intervention) =>
    intervention.stop === undefined ? intervention : of(intervention),
  ),
})

/** The same intervention with a threshold; its decision point stays where it is. */
const withThreshold = (intervention: Intervention, threshold: number): Intervention => ({
  ...intervention,
  ...(intervention.stop && {
    stop: { ...intervention.stop, unless: { success: { value: new Decimal(threshold) } } },
  }),
})

const without = (intervention: Intervention): Intervention => {
  const left: { -readonly [Field in keyof Intervention]: Intervention[Field] } = { ...intervention }
  delete left.stop
  return left
}

const earlier = (one: Month, other: Month): Month => (one < other ? one : other)

/** Stated without a decision point: cohorts end at it, and costs and income when they have wound down. */
const endedBy = (intervention: Intervention): Intervention => {
  const { stop } = intervention
  if (stop === undefined) return intervention
  const down = monthAt(monthIndex(stop.at) + stop.windDown)
  const runsTo = <Line extends { readonly kind: string }>(line: Line): readonly Line[] => {
    const { month, from, through } = line as { month?: Month; from?: Month; through?: Month }
    if ((month ?? from ?? down) > down) return []
    if (through === undefined || through <= down) return [line]
    // It ends before the timeline does.
    const ended: Line & { isOpenEnded?: true; through?: Month } = { ...line, through: down }
    delete ended.isOpenEnded
    return [ended]
  }
  return {
    ...without(intervention),
    enrolment: intervention.enrolment.flatMap((cohort) => {
      if (cohort.from > stop.at) return []
      const through = earlier(cohort.through, stop.at)
      const months = (last: Month): number => monthIndex(last) - monthIndex(cohort.from) + 1
      const left = new Decimal(months(through)).div(months(cohort.through))
      const households =
        cohort.per === 'cohort'
          ? { ...cohort.households, value: cohort.households.value.times(left) }
          : cohort.households
      return [{ ...cohort, through, households }]
    }),
    costs: intervention.costs.flatMap(runsTo),
    income: intervention.income.flatMap(runsTo),
  }
}

const hold = (one: Results, other: Results): void => {
  const size = sizeOf(one)
  const accounts = (results: Results) => [...results.parties, results.society]
  accounts(one).forEach(({ id, cash, welfare, savings }, position) => {
    const twin = accounts(other)[position] as Results['society']
    same(cash.npv, twin.cash.npv, size, `cash of ${id}`)
    same(welfare.npv, twin.welfare.npv, size, `welfare of ${id}`)
    for (const [row, own] of [
      [cash.costs, twin.cash.costs],
      [savings.gross, twin.savings.gross],
      [cash.net, twin.cash.net],
    ] as const)
      row.byYear.forEach((amount, year) => {
        same(amount, own.byYear[year] as Decimal, size, `year ${year} of ${id}`)
      })
  })
}

check('a threshold of zero is no decision point', cases, (input) => {
  const businessCase = parsed(input)
  hold(
    calculate(withStops(businessCase, (intervention) => withThreshold(intervention, 0))),
    calculate(withStops(businessCase, without)),
  )
})

check('what does not reach its threshold is a case whose enrolment and costs end there', cases, (input) => {
  const businessCase = parsed(input)
  const fails = ({ success }: Intervention): boolean => success?.value.lt(1) === true
  hold(
    calculate(withStops(businessCase, (each) => (fails(each) ? withThreshold(each, 1) : without(each)))),
    calculate(withStops(businessCase, (each) => (fails(each) ? endedBy(each) : without(each)))),
  )
})
