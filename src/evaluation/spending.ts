import { without } from '../base/index.js'
import type { BusinessCase, InterventionCost, Money, Quantity } from '../case/index.js'
import { ONE, ZERO, sum, type Decimal } from '../money/index.js'
import { monthAt, monthIndex } from '../timeline/index.js'
import { datedOf, laidOver, spellsOf, type Spell } from './by-month.js'
import type { OwnClock } from './own-clock.js'
import { monthOf, times, type Months } from './part-of-cohort.js'

/** What was spent on a cost by year, in euros of the case, and how many entered in each of these years. */
export interface Spent {
  readonly years: Readonly<Record<string, Money>>
  readonly entered: (year: number) => Decimal
}

/**
 * A cost as it was spent through the reference month, and as planned after it (docs/method.md, 19). Months through the
 * reference month without a number are zero. A cost for each household keeps its rhythm: what was spent in a year over
 * who entered in it is its unit price, so that numbers stay a cause of their own.
 *
 * @param isShifted whether realised months stand where they happened; else as much earlier as the intervention was late
 */
export const costAsSpent = (
  businessCase: BusinessCase,
  cost: InterventionCost,
  spent: Spent,
  clock: OwnClock,
  isShifted: boolean,
): InterventionCost => {
  const { contingency = businessCase.contingency } = cost
  const surcharge = ONE.plus(contingency?.value ?? ZERO)
  // The plan adds contingency to its amount; what was spent includes what was used of it.
  const years = [...yearsThrough(businessCase, clock)].map(({ year, months }) => {
    const { value = ZERO, ...said } = spent.years[String(year)] ?? {}
    return { year, months, amount: { ...said, value: value.div(surcharge) } }
  })
  const shift = isShifted ? 0 : clock.late
  const now = { businessCase, clock, shift }
  switch (cost.kind) {
    case 'per-household':
      return perHousehold(cost, years, spent, now)
    case 'yearly':
      return yearly(cost, years, now)
    case 'once':
      return once(cost, years, now)
  }
}

interface SpentYear {
  readonly year: number
  /** Its months through the reference month, on the calendar. */
  readonly months: Months
  readonly amount: Money
}

interface Now {
  readonly businessCase: BusinessCase
  readonly clock: OwnClock
  /** Months by which what happened stands earlier than it did. */
  readonly shift: number
}

type CostOf<Kind extends InterventionCost['kind']> = Extract<InterventionCost, { readonly kind: Kind }>

function* yearsThrough(
  { timeline }: BusinessCase,
  { reference, end }: OwnClock,
): Generator<{ readonly year: number; readonly months: Months }> {
  const origin = monthIndex(timeline.from)
  // Nothing is paid after a fixed end: what a year came to was spent before it.
  const final = Math.min(reference, end)
  const [first, last] = [Number(timeline.from.slice(0, 4)), Number(monthAt(origin + final).slice(0, 4))]
  for (let year = first; year <= last; year++)
    yield {
      year,
      months: { first: Math.max(0, year * 12 - origin), last: Math.min(final, year * 12 + 11 - origin) },
    }
}

const perHousehold = (
  cost: CostOf<'per-household'>,
  years: readonly SpentYear[],
  { entered }: Spent,
  { businessCase, clock, shift }: Now,
): InterventionCost => {
  const prices = years.flatMap(({ year, months, amount }): Spell<Money>[] => {
    const households = entered(year)
    return households.isZero()
      ? []
      : [
          {
            first: Math.max(0, months.first - shift),
            last: months.last - shift,
            stated: { ...amount, value: amount.value.div(households) },
          },
        ]
  })
  const planned = spellsOf(businessCase, cost.amount, clock.months)
  return { ...cost, amount: datedOf(businessCase, laidOver(planned, prices)) }
}

const yearly = (cost: CostOf<'yearly'>, years: readonly SpentYear[], now: Now): InterventionCost => {
  const { businessCase, clock, shift } = now
  const origin = monthIndex(businessCase.timeline.from)
  const planned = { first: monthIndex(cost.from) - origin, last: monthIndex(cost.through) - origin }
  const late = clock.late
  const running = (months: Months): Months => {
    const own = {
      first: Math.max(months.first, planned.first + late),
      last: Math.min(months.last, planned.last + late),
    }
    return own.last < own.first ? months : own
  }
  const spent = spentSpells(years, running, now)
  // What is left of the plan: after the reference month, on the clock of this world.
  const left = { first: clock.reference - shift + 1, last: clock.months - 1 }
  const plan = spellsOf(businessCase, cost.amount, clock.months)
  const start = planned.first + (late - shift)
  const isLeft = planned.last > clock.ownReference
  const spells = laidOver(
    laidOver(plan, [{ ...left, last: Math.min(left.last, start - 1), stated: { value: ZERO } }]),
    [{ first: 0, last: left.first - 1, stated: { value: ZERO } }, ...spent],
  )
  const from = Math.min(planned.first, ...spent.map(({ first }) => first - (late - shift)))
  const through = isLeft ? planned.last : clock.ownReference
  return {
    ...without(cost, 'isOpenEnded'),
    from: monthOf(businessCase, from),
    through: monthOf(businessCase, through),
    ...(isLeft && cost.isOpenEnded === true ? { isOpenEnded: true } : {}),
    amount: datedOf(businessCase, spells),
  }
}

/** Euros a year in the months in which they were spent; where several years fall in a month, their sum. */
const spentSpells = (
  years: readonly SpentYear[],
  running: (months: Months, year: SpentYear) => Months,
  { shift }: Now,
): readonly Spell<Money>[] => {
  const spells: Spell<Money>[] = []
  for (const year of years) {
    if (year.amount.value.isZero()) continue
    const own = running(year.months, year)
    // What was spent before the start stands in the first months, where the plan would lie before the timeline.
    const first = Math.max(0, own.first - shift)
    const last = Math.max(first, own.last - shift)
    spells.push({ first, last, stated: times(year.amount, 12, last - first + 1) })
  }
  return added(spells)
}

/** Spells of which some may overlap, as spells that follow each other. */
const added = (spells: readonly Spell<Money>[]): readonly Spell<Money>[] => {
  const borders = [...new Set(spells.flatMap(({ first, last }) => [first, last + 1]))].sort((one, other) => one - other)
  return borders.slice(0, -1).flatMap((first, at): Spell<Money>[] => {
    const last = (borders[at + 1] as number) - 1
    const held = spells.filter((spell) => spell.first <= first && spell.last >= last)
    const [only] = held
    if (only === undefined) return []
    if (held.length === 1) return [{ first, last, stated: only.stated }]
    return [{ first, last, stated: { value: sum(held.map(({ stated }) => stated.value)) } }]
  })
}

const once = (cost: CostOf<'once'>, years: readonly SpentYear[], now: Now): InterventionCost => {
  const { businessCase, clock, shift } = now
  const origin = monthIndex(businessCase.timeline.from)
  const planned = monthIndex(cost.month) - origin
  const isLeft = planned > clock.ownReference
  const spentIn = years.filter(({ amount }) => !amount.value.isZero())
  // Still to come as planned, at the start of its period.
  if (isLeft && spentIn.length === 0) return cost
  const [only, ...more] = spentIn
  // The planned month, where it lies in the year in which it was spent; else the nearest month of that year.
  const monthIn = ({ months }: SpentYear): number => Math.min(months.last, Math.max(months.first, planned + clock.late))
  if (!isLeft && more.length === 0)
    return {
      ...cost,
      amount: [only?.amount ?? { value: ZERO }],
      month: monthOf(
        businessCase,
        only === undefined ? planned : Math.max(0, monthIn(only) - shift) - (clock.late - shift),
      ),
    }
  const spent = spentSpells(years, (_months, year) => ({ first: monthIn(year), last: monthIn(year) }), now)
  const due = planned + (clock.late - shift)
  const rest: readonly Spell<Money>[] = isLeft
    ? [{ first: due, last: due, stated: times(cost.amount[0] as Money & Quantity, 12, 1) }]
    : []
  const spells = laidOver([{ first: 0, last: clock.months - 1, stated: { value: ZERO } }], [...spent, ...rest])
  return {
    ...without(cost, 'month'),
    kind: 'yearly',
    from: monthOf(businessCase, Math.min(...spells.map(({ first }) => first)) - (clock.late - shift)),
    through: monthOf(businessCase, isLeft ? planned : clock.ownReference),
    amount: datedOf(businessCase, spells),
  }
}
