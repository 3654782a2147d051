import { without } from '../base/index.js'
import {
  expectArgument,
  type BusinessCase,
  type Cohort,
  type CostItem,
  type Intervention,
  type Money,
  type RealisedIntervention,
} from '../case/index.js'
import { Decimal, ONE, ZERO, sum } from '../money/index.js'
import { monthIndex } from '../timeline/index.js'
import { datedOf, laidOver, spellsOf, type Spell } from './by-month.js'
import type { Cause } from './causes.js'
import { inEurosOfCase } from './in-euros-of-case.js'
import { effectAsMeasured, expectedSuccess } from './learned.js'
import { ownClock, type OwnClock } from './own-clock.js'
import { monthsOf, partOfCohort, monthOf, times } from './part-of-cohort.js'
import { asDecidedByThen } from './past-decision.js'
import { costAsSpent } from './spending.js'
import { withDelaysInMonths } from './with-delays-in-months.js'

/** The world in which some causes are as realised. */
export type World = (causes: ReadonlySet<Cause>) => BusinessCase

/**
 * The case with some causes as realised and all else as planned (docs/method.md, 19): the plan where no cause is given, the forecast where all
 * are. It is a case as any other, and may be one that could not be carried out.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * const world = worldsOf(programme)
 * calculate(world(new Set())).society.welfare.npv // -1876479.74
 */
export const worldsOf = (stated: BusinessCase): World => {
  expectArgument('worldsOf', 'case', stated)
  const euros = inEurosOfCase(stated)
  const businessCase = withDelaysInMonths(stated)
  const plan = without(businessCase, 'realised')
  return (causes) => ({
    ...plan,
    scenarios: [],
    variants: [],
    // What an actual start or a forecast moves past the timeline is said, and not refused.
    beyondHorizon: 'accept',
    costItems: businessCase.costItems.map((item) =>
      causes.has('price') ? withPaidPrices(businessCase, item, euros) : item,
    ),
    interventions: businessCase.interventions.map((intervention) =>
      asRealised(businessCase, intervention, causes, euros),
    ),
  })
}

type Euros = ReturnType<typeof inEurosOfCase>

const asRealised = (
  businessCase: BusinessCase,
  intervention: Intervention,
  causes: ReadonlySet<Cause>,
  euros: Euros,
): Intervention => {
  const stated = businessCase.realised?.interventions[intervention.id]
  const clock = ownClock(businessCase, intervention, stated)
  const { start } = clock
  const isLate = causes.has('start')
  const started: Intervention =
    start === undefined
      ? intervention
      : { ...intervention, start: isLate ? start : { ...start, actual: start.planned } }
  if (stated === undefined) return started
  const enrolment = causes.has('enrolment')
    ? enteredCohorts(businessCase, intervention, stated, clock)
    : started.enrolment
  const isForecast = causes.has('enrolment') && stated.forecast?.enrolment !== undefined
  const reached = causes.has('reach') ? reachOf(businessCase, intervention, stated, clock, isForecast) : undefined
  const world = asDecidedByThen(
    businessCase,
    {
      ...started,
      ...(reached === undefined ? {} : { success: reached.later }),
      enrolment: reached === undefined ? enrolment : enrolment.flatMap((cohort) => reached.split(cohort)),
    },
    {
      causes,
      stated,
      clock,
      wentOn: causes.has('enrolment') ? wentOn(businessCase, intervention, stated, clock) : undefined,
    },
  )
  const entered = enteredIn(businessCase, world, stated, clock)
  return {
    ...world,
    effects: causes.has('effect') ? world.effects.map((effect) => effectAsMeasured(effect, stated)) : world.effects,
    costs: !causes.has('costs')
      ? world.costs
      : world.costs.map((cost) => {
          const years = stated.spent[cost.id]
          if (years === undefined) return cost
          const address = `realised.interventions.${intervention.id}.spent.${cost.id}`
          const inEuros = Object.fromEntries(
            Object.entries(years).map(([year, amount]) => [year, euros(`${address}.${year}`, amount)]),
          )
          return costAsSpent(businessCase, cost, { years: inEuros, entered }, clock, isLate)
        }),
  }
}

/**
 * Whether an intervention went on after its decision point, as its enrolment says: it did where anybody entered or is expected to, and did not
 * where nobody did of those who were planned by then. Undefined where enrolment says nothing.
 */
const wentOn = (
  businessCase: BusinessCase,
  { stop, enrolment }: Intervention,
  { enrolled, forecast }: RealisedIntervention,
  clock: OwnClock,
): boolean | undefined => {
  if (stop === undefined || enrolled === undefined) return undefined
  if ((forecast?.enrolment ?? []).length > 0) return true
  const at = monthIndex(stop.at) - monthIndex(businessCase.timeline.from)
  const hasEntered = [...realisedMonths(businessCase, enrolled, clock)].some(
    ({ last, households }) => last > at + clock.late && households.value.gt(0),
  )
  if (hasEntered) return true
  const within = { first: at + 1, last: clock.ownReference }
  const planned = sum(enrolment.map((cohort) => countOf(businessCase, partOfCohort(businessCase, cohort, within))))
  return planned.gt(0) ? false : undefined
}

/** Who entered through the reference month, and who is expected after it, in months of the own clock. */
const enteredCohorts = (
  businessCase: BusinessCase,
  { enrolment }: Intervention,
  { enrolled, forecast, source }: RealisedIntervention,
  clock: OwnClock,
): readonly Cohort[] => {
  const { late, ownReference } = clock
  const through = { first: -Infinity, last: ownReference }
  const after = { first: ownReference + 1, last: Infinity }
  const earlier = (month: number): Cohort['from'] => monthOf(businessCase, month - late)
  const so =
    enrolled === undefined
      ? enrolment.flatMap((cohort) => partOfCohort(businessCase, cohort, through) ?? [])
      : [...realisedMonths(businessCase, enrolled, clock)].flatMap(({ first, last, households }) =>
          withPlannedSuccess(businessCase, enrolment, {
            from: earlier(first),
            through: earlier(last),
            households: { ...(source === undefined ? {} : { source }), ...households },
            per: 'cohort',
          }),
        )
  const expected =
    forecast?.enrolment === undefined
      ? enrolment.flatMap((cohort) => partOfCohort(businessCase, cohort, after) ?? [])
      : forecast.enrolment.map((cohort): Cohort => {
          const { first, last } = monthsOf(businessCase, cohort)
          return { ...cohort, from: earlier(first), through: earlier(last) }
        })
  return [...so, ...expected]
}

/**
 * Those who entered, split over the planned cohorts of their months where these have a success of their own: that more or
 * fewer enter says nothing of how many succeed.
 */
const withPlannedSuccess = (
  businessCase: BusinessCase,
  planned: readonly Cohort[],
  entered: Cohort,
): readonly Cohort[] => {
  if (planned.every(({ success }) => success === undefined)) return [entered]
  const months = monthsOf(businessCase, entered)
  const parts = planned.flatMap((cohort) => {
    const count = countOf(businessCase, partOfCohort(businessCase, cohort, months))
    return count.isZero() ? [] : [{ count, success: cohort.success }]
  })
  const all = sum(parts.map(({ count }) => count))
  if (all.isZero()) return [entered]
  return parts.map(({ count, success }) => ({
    ...entered,
    households: times(entered.households, count, all),
    ...(success === undefined ? {} : { success }),
  }))
}

/** The months of the calendar in which households entered: of a year those from the actual start through a fixed end. */
function* realisedMonths(
  { timeline }: BusinessCase,
  enrolled: NonNullable<RealisedIntervention['enrolled']>,
  { actual, reference, end }: OwnClock,
) {
  const origin = monthIndex(timeline.from)
  for (const [period, households] of Object.entries(enrolled)) {
    const year = Number(period.slice(0, 4)) * 12 - origin
    const month = period.length > 4 ? year + Number(period.slice(5)) - 1 : undefined
    const first = month ?? Math.max(year, actual, 0)
    const last = month ?? Math.min(year + 11, reference, end)
    yield { first, last, households, year: Number(period.slice(0, 4)) }
  }
}

/** How many entered in a year of the calendar, by what was counted, or by plan where nothing was. */
const enteredIn = (
  businessCase: BusinessCase,
  { enrolment }: Intervention,
  { enrolled }: RealisedIntervention,
  clock: OwnClock,
): ((year: number) => Decimal) => {
  const origin = monthIndex(businessCase.timeline.from)
  return (year) => {
    if (enrolled !== undefined)
      return sum(
        [...realisedMonths(businessCase, enrolled, clock)].flatMap((each) =>
          each.year === year ? [each.households.value] : [],
        ),
      )
    const first = year * 12 - origin - clock.late
    const within = { first, last: Math.min(first + 11, clock.ownReference, clock.end - clock.late) }
    return sum(enrolment.map((cohort) => countOf(businessCase, partOfCohort(businessCase, cohort, within))))
  }
}

/** How many enter with a cohort. */
const countOf = (businessCase: BusinessCase, cohort: Cohort | undefined): Decimal => {
  if (cohort === undefined) return ZERO
  const { first, last } = monthsOf(businessCase, cohort)
  if (cohort.per === 'cohort') return cohort.households.value
  const perMonth = cohort.per === 'month' ? cohort.households.value : cohort.households.value.div(12)
  return perMonth.times(last - first + 1)
}

/**
 * How success came out: of those who were counted as counted, of all others as expected now.
 *
 * @param isForecast whether those who enter later are forecast: a success that is stated with them is no plan, and stays
 */
const reachOf = (
  businessCase: BusinessCase,
  intervention: Intervention,
  stated: RealisedIntervention,
  clock: OwnClock,
  isForecast: boolean,
) => {
  const later = expectedSuccess(intervention, stated)
  if (later === undefined) return undefined
  const { success: counted, enrolled = {} } = stated
  const completing = (intervention.engagement?.value ?? ONE).times(intervention.completion?.value ?? ONE)
  const completed = sum(Object.values(enrolled).map(({ value }) => value)).times(completing)
  const of = counted?.of.value ?? ZERO
  const isKnown = counted !== undefined && of.gt(0) && completed.gt(0)
  const asCounted = isKnown ? { value: counted.succeeded.value.div(Decimal.min(of, completed)) } : undefined
  const share = isKnown ? Decimal.min(ONE, of.div(completed)) : ZERO
  const withoutOwn = (cohort: Cohort): Cohort => without(cohort, 'success')
  const split = (cohort: Cohort): readonly Cohort[] => {
    const through = partOfCohort(businessCase, cohort, { first: -Infinity, last: clock.ownReference })
    const after = partOfCohort(businessCase, cohort, { first: clock.ownReference + 1, last: Infinity })
    const rest = ONE.minus(share)
    return [
      ...(through === undefined || asCounted === undefined
        ? []
        : [{ ...through, households: times(through.households, share, 1), success: asCounted }]),
      ...(through === undefined || rest.isZero()
        ? []
        : [withoutOwn({ ...through, households: times(through.households, rest, 1) })]),
      ...(after === undefined ? [] : [isForecast ? after : withoutOwn(after)]),
    ]
  }
  return { later, split }
}

/** A cost item at the prices that were paid through the reference month. */
const withPaidPrices = (businessCase: BusinessCase, item: CostItem, euros: Euros): CostItem => {
  const paid = businessCase.realised?.prices[item.id]
  if (paid === undefined) return item
  const { timeline, realised } = businessCase
  const origin = monthIndex(timeline.from)
  const reference = monthIndex((realised as NonNullable<typeof realised>).through) - origin
  const months = monthIndex(timeline.through) - origin + 1
  const first = Number(timeline.from.slice(0, 4))
  const growth = ONE.plus(item.priceGrowth?.value ?? ZERO)
  const over = Object.entries(paid).map(([year, price]): Spell<Money> => {
    const start = Number(year) * 12 - origin
    const stated = euros(`realised.prices.${item.id}.${year}`, price)
    // The trend of the plan goes on in the formula; what was paid has it in it already.
    const value = stated.value.div(growth.pow(Number(year) - first))
    return { first: Math.max(0, start), last: Math.min(start + 11, reference), stated: { ...stated, value } }
  })
  return { ...item, price: datedOf(businessCase, laidOver(spellsOf(businessCase, item.price, months), over)) }
}
