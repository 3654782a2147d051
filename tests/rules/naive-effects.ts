import type {
  BusinessCase,
  Change,
  CostItem,
  Effect,
  EvidenceGrade,
  Intervention,
  OutsideShare,
  Quantity,
} from '../../src/case/index.js'
import { naiveHouseholdYears, naiveSucceeding } from './naive-enrolment.js'
import { naiveJointShares } from './naive-joint-shares.js'
import { naiveAt, naiveEuros, naiveMonth, naiveNumber } from './naive-numbers.js'
import type { NaivePeriod, NaiveResult, NaiveSocietalEffect } from './naive-result.js'

/** An effect with its rungs before cash, and the savings by month that spread it over months. */
export interface NaiveEffectParts {
  readonly intervention: string
  readonly effect: string
  readonly item: CostItem
  readonly evidence: EvidenceGrade
  /** Whether it is what households cost that join the group of the item. */
  readonly joins: boolean
  /** Euros before engagement and completion, by month of the timeline and by period. */
  readonly savedInMonth: number[]
  readonly savedByPeriod: number[]
  readonly gross: number[]
  readonly net: number[]
  readonly overlap: number[]
  readonly prudent: number[]
}

/** Rungs 1 to 4 of every effect of the case, in the order of the file. */
export const naiveEffects = (
  businessCase: BusinessCase,
  periods: readonly NaivePeriod[],
  periodOf: readonly number[],
): NaiveEffectParts[] => {
  const parts: NaiveEffectParts[] = []
  const keeps = new Map<NaiveEffectParts, number>()
  const first = naiveMonth(businessCase.timeline.from)
  for (const intervention of businessCase.interventions) {
    const entering = naiveSucceeding(businessCase, intervention)
    for (const effect of intervention.effects) {
      for (const { item, change } of naiveChanges(businessCase, intervention, effect)) {
        const householdYears = naiveHouseholdYears(entering, effect.profile)
        const savedInMonth = householdYears.map((years, m) => {
          const moment = { month: first + m, years: yearsOn(periods, periodOf[m] ?? NaN) }
          return years * saved(businessCase, item, change, moment)
        })
        const gross = perPeriod(savedInMonth, periods, periodOf).map((amount) => amount * completing(intervention))
        const net = gross.map((amount) => amount * own(effect))
        const part = {
          intervention: intervention.id,
          effect: effect.id,
          item,
          evidence: effect.evidence,
          joins: change === 'joins',
          householdYears,
          savedInMonth,
          savedByPeriod: perPeriod(savedInMonth, periods, periodOf),
          gross,
          net,
          overlap: [],
          prudent: [],
        }
        parts.push(part)
        keeps.set(part, kept(businessCase, effect.evidence))
      }
    }
  }
  for (const item of businessCase.costItems) {
    const onItem = parts.filter((part) => part.item === item)
    if (onItem.length === 0) continue
    periods.forEach((_, t) => {
      let cost = 0
      for (const [m, own] of periodOf.entries())
        if (own === t) {
          const moment = { month: first + m, years: yearsOn(periods, t) }
          cost += (baseline(businessCase, item, moment) * households(businessCase, item, moment)) / 12
        }
      // Who joins was not in the cost: that adds up.
      const meeting = onItem.filter((part) => !part.joins)
      const left = afterOverlap(
        businessCase,
        item,
        meeting,
        meeting.map((part) => part.net[t] ?? NaN),
        cost,
      )
      onItem.forEach((part) => {
        const amount = part.joins ? (part.net[t] ?? NaN) : (left[meeting.indexOf(part)] ?? NaN)
        part.overlap.push(amount)
        part.prudent.push(amount * (keeps.get(part) ?? NaN))
      })
    })
  }
  return parts
}

/** Societal effects of the case with who has them, in the order of the file. */
export const naiveSocietalEffects = (
  businessCase: BusinessCase,
  periods: readonly NaivePeriod[],
  periodOf: readonly number[],
): (NaiveSocietalEffect & { beneficiary: string })[] =>
  businessCase.interventions.flatMap((intervention) =>
    intervention.societalEffects.map((effect) => {
      const entering = naiveSucceeding(businessCase, intervention)
      const years = perPeriod(naiveHouseholdYears(entering, effect.profile), periods, periodOf)
      const each = naiveNumber(effect.volume, NaN) * naiveEuros(businessCase, effect.price)
      const gross = years.map((inPeriod) => inPeriod * completing(intervention) * each)
      const net = gross.map((amount) => amount * own(effect))
      const prudent = net.map((amount) => amount * kept(businessCase, effect.evidence))
      return { intervention: intervention.id, effect: effect.id, beneficiary: effect.beneficiary, gross, net, prudent }
    }),
  )

/** What is left of rung 2 once effects on one item no longer save the same euro twice, nor more than there is. */
const afterOverlap = (
  businessCase: BusinessCase,
  item: CostItem,
  parts: NaiveEffectParts[],
  nets: number[],
  cost: number,
): number[] => {
  if (nets.length === 1) return nets.map((net) => Math.min(net, cost))
  if (cost === 0) return nets.map((net) => Math.min(net, 0))
  const group = businessCase.targetGroups.find((candidate) => candidate.id === item.targetGroup)
  const { rule, overlap: ofCase } = businessCase.attribution
  const order: readonly string[] = businessCase.attribution.order
  const overlap = item.overlap ?? group?.overlap ?? ofCase
  const arrival = parts.map((_, i) => i)
  if (rule === 'sequential')
    arrival.sort(
      (a, b) => order.indexOf(parts[a]?.intervention ?? '') - order.indexOf(parts[b]?.intervention ?? '') || a - b,
    )
  const fractions = arrival.map((i) => Math.min(1, (nets[i] ?? NaN) / cost))
  const shares = naiveJointShares(fractions, overlap, rule)
  return parts.map((_, i) => (shares[arrival.indexOf(i)] ?? NaN) * cost)
}

/** What changes in an item: as stated, or all of it where a household leaves the group of the item or joins it. */
type NaiveChange = Change | 'leaves' | 'joins'

/** What one effect changes, item by item: its own item, or every item of the group left and of the group joined. */
const naiveChanges = (
  businessCase: BusinessCase,
  intervention: Intervention,
  effect: Effect,
): { item: CostItem; change: NaiveChange }[] => {
  const changes: { item: CostItem; change: NaiveChange }[] = []
  for (const item of businessCase.costItems) {
    if (effect.costItem === item.id) changes.push({ item, change: effect.change })
    if (effect.movesTo !== undefined && item.targetGroup === intervention.targetGroup)
      changes.push({ item, change: 'leaves' })
    if (effect.movesTo !== undefined && item.targetGroup === effect.movesTo) changes.push({ item, change: 'joins' })
  }
  return changes
}

/** A month, and in how many budget years after the first it lies. */
interface Moment {
  readonly month: number
  readonly years: number
}

/** Euros saved for each household-year in effect in a month. */
const saved = (businessCase: BusinessCase, item: CostItem, change: NaiveChange, moment: Moment): number => {
  if (!exists(item, moment)) return 0
  if (change === 'leaves') return baseline(businessCase, item, moment)
  if (change === 'joins') return -baseline(businessCase, item, moment)
  if (change.kind === 'amount') return naiveEuros(businessCase, change.amount)
  const cost = baseline(businessCase, item, moment)
  if (change.kind === 'reduction') return naiveNumber(change.reduction, NaN) * cost
  if (change.kind === 'ratio') return (1 - naiveNumber(change.ratio, NaN)) * cost
  const price = naiveEuros(businessCase, naiveAt(item.price, moment.month))
  const [before, after] = [naiveAt(item.volume, moment.month), naiveAt(change.volume, moment.month)]
  return (naiveNumber(before, NaN) - naiveNumber(after, NaN)) * price * growth(item, moment.years)
}

/** Cost of a household-year without the intervention; zero in months in which the costs do not exist. */
const baseline = (businessCase: BusinessCase, item: CostItem, moment: Moment): number =>
  exists(item, moment)
    ? naiveNumber(naiveAt(item.volume, moment.month), NaN) *
      naiveEuros(businessCase, naiveAt(item.price, moment.month)) *
      growth(item, moment.years)
    : 0

const exists = ({ from, through }: CostItem, { month }: Moment): boolean =>
  (from === undefined || month >= naiveMonth(from)) && (through === undefined || month <= naiveMonth(through))

const growth = (item: CostItem, years: number): number => {
  let factor = 1
  for (let year = 1; year <= years; year++)
    factor *= (1 + naiveNumber(item.volumeGrowth, 0)) * (1 + naiveNumber(item.priceGrowth, 0))
  return factor
}

/** The share of those entering who complete; in how many of them it works goes by cohort. */
export const completing = (intervention: Intervention): number =>
  naiveNumber(intervention.engagement, 1) * naiveNumber(intervention.completion, 1)

/** Share of an effect that is truly the intervention's own. */
export const own = (effect: {
  deadweight?: Quantity
  displacement?: Quantity
  outside: readonly OutsideShare[]
}): number => {
  let outside = 0
  for (const one of effect.outside) outside += naiveNumber(one.share, NaN)
  return (1 - naiveNumber(effect.deadweight, 0)) * (1 - naiveNumber(effect.displacement, 0)) * (1 - outside)
}

export const kept = (businessCase: BusinessCase, grade: EvidenceGrade): number =>
  1 - naiveNumber(businessCase.haircuts[grade], 0)

export const yearsOn = (periods: readonly NaivePeriod[], t: number): number =>
  (periods[t]?.budgetYear ?? NaN) - (periods[0]?.budgetYear ?? NaN)

export const perPeriod = (
  byMonth: readonly number[],
  periods: readonly NaivePeriod[],
  periodOf: readonly number[],
): number[] => periods.map((_, t) => byMonth.reduce((sum, amount, m) => sum + (periodOf[m] === t ? amount : 0), 0))

const households = (businessCase: BusinessCase, item: CostItem, moment: Moment): number => {
  const group = businessCase.targetGroups.find(({ id }) => id === item.targetGroup)
  if (group === undefined) throw new Error(`no target group ${item.targetGroup}`)
  const population = businessCase.populations.find(({ id }) => id === group.population)
  const size = population ?? group
  const part = population === undefined ? 1 : naiveNumber(group.share, NaN)
  if (size.households === undefined) throw new Error(`no size of ${group.id}`)
  return (
    part * naiveNumber(naiveAt(size.households, moment.month), NaN) * (1 + naiveNumber(size.growth, 0)) ** moment.years
  )
}

/** What is shown of an effect. */
export const publicEffect = (
  full: NaiveEffectParts & { cashable: number[]; cashableBeyondHorizon: number },
): NaiveResult['effects'][number] => {
  const { intervention, effect, gross, net, overlap, prudent, cashable, cashableBeyondHorizon } = full
  return { intervention, effect, costItem: full.item.id, gross, net, overlap, prudent, cashable, cashableBeyondHorizon }
}
