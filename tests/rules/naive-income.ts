import type { BusinessCase, Change, IncomeItem } from '../../src/case/index.js'
import { naiveCashable } from './naive-cashable.js'
import { completing, kept, own, perPeriod, yearsOn } from './naive-effects.js'
import {
  naiveDelay,
  naiveEntering,
  naiveHappens,
  naiveHouseholdYears,
  naiveIsOpen,
  naiveSucceeding,
} from './naive-enrolment.js'
import { naiveAt, naiveEuros, naiveMonth, naiveNumber } from './naive-numbers.js'
import type { NaivePeriod } from './naive-result.js'

/** One effect on an income item: every rung by period, and what it brings by month, before engagement and completion, that spreads it over months. */
export interface NaiveIncomeEffect {
  readonly intervention: string
  readonly effect: string
  readonly item: IncomeItem
  readonly savedInMonth: readonly number[]
  readonly gross: readonly number[]
  readonly net: readonly number[]
  readonly prudent: readonly number[]
  readonly cashable: readonly number[]
  readonly beyondHorizon: number
}

/** Effects on income, down to cash: nothing caps them, and they do not overlap. */
export const naiveIncome = (
  businessCase: BusinessCase,
  periods: readonly NaivePeriod[],
  periodOf: readonly number[],
): NaiveIncomeEffect[] =>
  businessCase.interventions.flatMap((intervention) =>
    intervention.effects.flatMap((effect): NaiveIncomeEffect[] => {
      const item = businessCase.incomeItems.find(({ id }) => id === effect.incomeItem)
      if (item === undefined || effect.change === undefined) return []
      const householdYears = naiveHouseholdYears(naiveSucceeding(businessCase, intervention), effect.profile)
      const first = naiveMonth(businessCase.timeline.from)
      const savedInMonth = householdYears.map(
        (years, m) =>
          years * gained(businessCase, item, effect.change, first + m, yearsOn(periods, periodOf[m] ?? NaN)),
      )
      const gross = perPeriod(savedInMonth, periods, periodOf).map((amount) => amount * completing(intervention))
      const net = gross.map((amount) => amount * own(effect))
      const prudent = net.map((amount) => amount * kept(businessCase, effect.evidence))
      const part = { item, savedInMonth, prudent }
      const { cashable, cashableBeyondHorizon } = naiveCashable(businessCase, part, [part], periods, periodOf)
      return [
        {
          intervention: intervention.id,
          effect: effect.id,
          ...part,
          gross,
          net,
          cashable,
          beyondHorizon: cashableBeyondHorizon,
        },
      ]
    }),
  )

/** What comes in with the interventions themselves: from whom to whom, in which month (counted from the first). */
export interface NaiveReceipt {
  readonly to: Readonly<Record<string, number>>
  readonly payer: string | undefined
  readonly month: number
  readonly euros: number
  readonly isOnce: boolean
  /** Past the timeline, or past the fixed end of the intervention. */
  readonly isLate: boolean
}

/** Every receipt of every month, also those after the last one of the timeline. */
export const naiveReceipts = (businessCase: BusinessCase): { intervention: string; receipts: NaiveReceipt[] }[] => {
  const first = naiveMonth(businessCase.timeline.from)
  const months = naiveMonth(businessCase.timeline.through) - first + 1
  return businessCase.interventions.map((intervention) => {
    const delay = naiveDelay(businessCase, intervention)
    const entering = naiveEntering(businessCase, intervention, months + delay, () => true)
    const receipts: NaiveReceipt[] = []
    for (const income of intervention.income)
      for (let month = 0; month < months + delay; month++) {
        const planned = first + month - delay
        let times = 0
        if (income.kind === 'per-household') times = entering[month] ?? NaN
        else if (income.kind === 'once') times = planned === naiveMonth(income.month) ? 1 : 0
        else if (planned >= naiveMonth(income.from) && planned <= naiveMonth(income.through)) times = 1 / 12
        // What has no last month runs to the horizon, and is not planned after it.
        const isLate = month >= months || !naiveIsOpen(intervention, first + month)
        if (isLate && income.kind === 'yearly' && income.isOpenEnded === true) times = 0
        if (income.kind !== 'per-household' && !naiveHappens(intervention, planned, intervention.stop?.windDown ?? 0))
          times = 0
        if (times === 0) continue
        // What comes too late is priced at the last amount.
        const euros = naiveEuros(businessCase, naiveAt(income.amount, isLate ? Infinity : first + month))
        let shares = income.recipients[0]?.shares ?? {}
        for (const dated of income.recipients)
          if (dated.from !== undefined && naiveMonth(dated.from) <= first + month) shares = dated.shares
        const to: Record<string, number> = {}
        for (const [party, share] of Object.entries(shares)) to[party] = naiveNumber(share, NaN)
        receipts.push({ to, payer: income.payer, month, euros: euros * times, isOnce: income.kind === 'once', isLate })
      }
    return { intervention: intervention.id, receipts }
  })
}

/** Euros received more for each household-year in effect in a month, so many budget years after the first. */
const gained = (businessCase: BusinessCase, item: IncomeItem, change: Change, month: number, years: number): number => {
  if (change.kind === 'amount') return naiveEuros(businessCase, change.amount)
  let price = naiveEuros(businessCase, naiveAt(item.price, month))
  for (let year = 1; year <= years; year++)
    price *= (1 + naiveNumber(item.volumeGrowth, 0)) * (1 + naiveNumber(item.priceGrowth, 0))
  const volume = naiveNumber(naiveAt(item.volume, month), NaN)
  if (change.kind === 'volume') return (naiveNumber(naiveAt(change.volume, month), NaN) - volume) * price
  if (change.kind === 'ratio') return naiveNumber(change.ratio, NaN) * volume * price - volume * price
  return (1 - naiveNumber(change.reduction, NaN)) * volume * price - volume * price
}
