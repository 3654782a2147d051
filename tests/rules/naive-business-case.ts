import type { BusinessCase } from '../../src/case/index.js'
import { naiveIncome, naiveReceipts } from './naive-income.js'
import { naiveCashable, type NaiveCashed } from './naive-cashable.js'
import { type Cell, cashKeys, emptyCell } from './naive-cell.js'
import { contingencyOf, costByMonth, fullCost, payersOf, sharesIn } from './naive-costs.js'
import { naiveDiscountFactor, naiveRates } from './naive-discount-factor.js'
import { publicEffect, naiveEffects, naiveSocietalEffects, perPeriod, yearsOn } from './naive-effects.js'
import { naiveDelay, naiveEntering, naiveHappens, naiveIsOpen } from './naive-enrolment.js'
import { naiveAt, naiveEuros, naiveMonth, naiveNumber, naivePeriods } from './naive-numbers.js'
import { type NaiveBought, naiveWithBought } from './naive-bought.js'
import { everyItem, naiveMoved } from './naive-moved.js'
import { naivePockets } from './naive-pockets.js'
import { type NaiveCash, spreadOver, summedOver } from './naive-moves.js'
import { naiveYears } from './naive-years.js'
import { naivePayback, type NaiveFlow } from './naive-payback.js'
import type { NaiveCost, NaiveLate, NaiveParty, NaiveResult, NaiveYear } from './naive-result.js'

/**
 * A second implementation of the economics for tests to hold the model against: month by month, loop by loop,
 * in plain floating-point numbers, written from docs/method.md and sharing no code with the model.
 */
export const naiveBusinessCase = (planned: BusinessCase): NaiveResult =>
  naiveWithBought(planned, (withBought, bought) => calculateOnce(planned, withBought, bought))

/**
 * @param planned the case as it is stated: who enters by plan is paid by the payers of the costs
 * @param businessCase the same, with the enrolment that a fund buys
 */
const calculateOnce = (planned: BusinessCase, businessCase: BusinessCase, bought: NaiveBought): NaiveResult => {
  const periods = naivePeriods(businessCase)
  const first = naiveMonth(businessCase.timeline.from)
  const length = naiveMonth(businessCase.timeline.through) - first + 1
  // The period of each month, and how many months each period has.
  const lastMonths = periods.map((period) => naiveMonth(period.through) - first)
  const periodOf = Array.from({ length }, (_, m) => lastMonths.findIndex((last) => last >= m))
  const monthsIn = periods.map((_, t) => periodOf.filter((at) => at === t).length)
  const emptyCells = (): Cell[] => periods.map(emptyCell)
  const cells = new Map<string, Cell[]>(businessCase.parties.map((party) => [party.id, emptyCells()]))
  // The project of each intervention, and the cash of each party in each project by period; '' for those without one.
  const projectOf = new Map(
    businessCase.interventions.map(({ id, project }) => [id as string, (project ?? '') as string]),
  )
  const pockets = naivePockets(periods.length)
  const projectCash = new Map<string, Map<string, number[]>>()
  const add = (party: string, period: number, key: keyof Cell, amount: number, intervention: string): void => {
    const cell = cells.get(party)?.[period]
    if (cell === undefined) throw new Error(`no party ${party} or no period ${period}`)
    cell[key] += amount
    if (!cashKeys.includes(key)) return
    pockets.add(intervention, party, key === 'once' || key === 'running' ? 'cost' : 'gain', period, amount)
    const project = projectOf.get(intervention) ?? ''
    const byParty = projectCash.get(project) ?? new Map<string, number[]>()
    const byPeriod = byParty.get(party) ?? periods.map(() => 0)
    byPeriod[period] = (byPeriod[period] ?? NaN) + amount
    projectCash.set(project, byParty.set(party, byPeriod))
  }

  const effects = naiveEffects(businessCase, periods, periodOf)
  const withCash = effects.map((effect) => ({
    ...effect,
    ...naiveCashable(businessCase, effect, effects, periods, periodOf),
  }))
  // Cash that comes at once comes where the saving arises, as far as that counts; cash that comes later is even through
  // its period.
  const cashWeight = ({ item, savedInMonth }: Omit<NaiveCashed, 'prudent'>, month: number): number => {
    const t = periodOf[month] ?? NaN
    const { from, lag } = item.cashable
    const isOpen = (m: number): boolean => from === undefined || first + m >= naiveMonth(from)
    let open = 0
    for (let m = 0; m < length; m++) if (periodOf[m] === t && isOpen(m)) open += savedInMonth[m] ?? NaN
    if (naiveNumber(lag, 0) > 0 || open === 0) return 1 / (monthsIn[t] ?? NaN)
    return isOpen(month) ? (savedInMonth[month] ?? NaN) / open : 0
  }
  const cash: NaiveCash[] = []
  for (const effect of withCash) {
    const { item } = effect
    const toPayers = new Map<string, number[]>()
    periodOf.forEach((t, m) => {
      const plain = 1 / (monthsIn[t] ?? NaN)
      const inPeriod = effect.savedByPeriod[t] ?? NaN
      const weight = inPeriod === 0 ? plain : (effect.savedInMonth[m] ?? NaN) / inPeriod
      for (const [party, share] of sharesIn(item.payers, first + m)) {
        for (const rung of ['gross', 'net', 'overlap', 'prudent'] as const)
          add(party, t, rung, (effect[rung][t] ?? NaN) * weight * share, effect.intervention)
        const cashed = (effect.cashable[t] ?? NaN) * cashWeight(effect, m) * share
        add(party, t, 'cashable', cashed, effect.intervention)
        const own = toPayers.get(party) ?? periods.map(() => 0)
        own[t] = (own[t] ?? NaN) + cashed
        toPayers.set(party, own)
      }
    })
    for (const [party, amounts] of toPayers) cash.push({ ...effect, party, byMonth: spreadOver(amounts, periodOf) })
    if (item.recipient === undefined) continue
    for (let t = 0; t < periods.length; t++)
      for (const rung of ['gross', 'net', 'overlap', 'prudent', 'cashable'] as const)
        add(item.recipient, t, rung, -(effect[rung][t] ?? NaN), effect.intervention)
  }

  const income = naiveIncome(businessCase, periods, periodOf)
  const onRungs = [
    ['gross', 'incomeGross'],
    ['net', 'incomeNet'],
    ['prudent', 'incomePrudent'],
    ['cashable', 'incomeCashable'],
  ] as const
  for (const effect of income) {
    const { item } = effect
    const inPeriods = perPeriod(effect.savedInMonth, periods, periodOf)
    periodOf.forEach((t, m) => {
      const inPeriod = inPeriods[t] ?? NaN
      const weight = inPeriod === 0 ? 1 / (monthsIn[t] ?? NaN) : (effect.savedInMonth[m] ?? NaN) / inPeriod
      for (const [party, share] of sharesIn(item.recipients, first + m))
        for (const [rung, key] of onRungs)
          add(
            party,
            t,
            key,
            (effect[rung][t] ?? NaN) * share * (rung === 'cashable' ? cashWeight(effect, m) : weight),
            effect.intervention,
          )
    })
    if (item.payer === undefined) continue
    for (let t = 0; t < periods.length; t++)
      for (const [rung, key] of onRungs) add(item.payer, t, key, -(effect[rung][t] ?? NaN), effect.intervention)
  }
  const lateIncome = new Map<string, number>()
  for (const { intervention, receipts } of naiveReceipts(businessCase))
    for (const { to, payer, month, euros, isOnce, isLate } of receipts) {
      if (isLate) {
        lateIncome.set(intervention, (lateIncome.get(intervention) ?? 0) + euros)
        continue
      }
      const key = isOnce ? 'incomeOnce' : 'incomeRunning'
      for (const [party, share] of Object.entries(to))
        add(party, periodOf[month] ?? NaN, key, euros * share, intervention)
      if (payer !== undefined) add(payer, periodOf[month] ?? NaN, key, -euros, intervention)
    }

  const societalEffects = naiveSocietalEffects(businessCase, periods, periodOf)
  for (const effect of societalEffects)
    effect.prudent.forEach((amount, t) => {
      add(effect.beneficiary, t, 'welfare', amount, effect.intervention)
    })

  const costs: NaiveCost[] = []
  const budgetUse = periods.map(() => 0)
  const late: NaiveLate[] = []
  for (const intervention of planned.interventions) {
    const entering = naiveEntering(planned, intervention)
    const isOpen = (month: number): boolean => naiveIsOpen(intervention, month)
    // In the months as planned: costs wind down after a decision to stop.
    const happens = (planned: number): boolean => naiveHappens(intervention, planned, intervention.stop?.windDown ?? 0)
    for (const cost of intervention.costs) {
      const more = 1 + contingencyOf(businessCase, cost)
      const recovered = naiveNumber(cost.vat?.rate, 0) * naiveNumber(cost.vat?.recoverable, 0)
      const byMonth = costByMonth(
        cost,
        (month) => fullCost(businessCase, cost, month),
        naiveDelay(businessCase, intervention),
        first,
        entering,
        happens,
        isOpen,
      )
      const amounts = periods.map(() => 0)
      byMonth.forEach((amount, m) => {
        if (amount === 0) return
        const t = periodOf[m] ?? NaN
        amounts[t] = (amounts[t] ?? NaN) + amount
        if (cost.budget !== undefined) budgetUse[t] = (budgetUse[t] ?? NaN) + amount
        for (const [party, share] of sharesIn(payersOf(businessCase, cost), first + m))
          add(party, t, cost.kind === 'once' ? 'once' : 'running', -amount * share, intervention.id)
      })
      const tax = (month: number): number => naiveEuros(businessCase, naiveAt(cost.amount, month)) * more * recovered
      costByMonth(cost, tax, naiveDelay(businessCase, intervention), first, entering, happens, isOpen).forEach(
        (amount, m) => {
          for (const [party, share] of sharesIn(payersOf(businessCase, cost), first + m))
            add(party, periodOf[m] ?? NaN, 'recoveredVat', -amount * share, intervention.id)
        },
      )
      costs.push({ intervention: intervention.id, cost: cost.id, amounts })
    }
    // The same months once more, for as long as it takes that all that is planned has come, without a fixed end.
    const delay = naiveDelay(businessCase, intervention)
    const inTheEnd = naiveEntering(businessCase, intervention, length + delay, () => true)
    const isLate = (m: number): boolean => m >= length || !naiveIsOpen(intervention, first + m)
    const after = (byMonth: readonly number[]): number =>
      byMonth.reduce((sum, each, m) => sum + (isLate(m) ? each : 0), 0)
    let lateCosts = 0
    for (const cost of intervention.costs)
      if (cost.kind !== 'yearly' || cost.isOpenEnded !== true)
        lateCosts -= after(
          costByMonth(cost, (month) => fullCost(businessCase, cost, month), delay, first, inTheEnd, happens),
        )
    late.push({
      intervention: intervention.id,
      households: after(inTheEnd),
      costs: lateCosts,
      income: lateIncome.get(intervention.id) ?? 0,
    })
  }

  for (const { party, intervention, paid, recoveredVat } of bought)
    periods.forEach((_, t) => {
      add(party, t, 'running', -(paid[t] ?? NaN), intervention)
      add(party, t, 'recoveredVat', -(recoveredVat[t] ?? NaN), intervention)
    })

  const calendar = { first, periodOf, yearOf: periodOf.map((t) => yearsOn(periods, t)) }
  const moved = naiveMoved(businessCase, cash, calendar)
  for (const [party, byMonth] of moved.settled)
    byMonth.forEach((amount, m) => {
      add(party, periodOf[m] ?? NaN, 'settlement', amount, '')
    })
  for (const { intervention, party, byMonth } of moved.settledByEffect)
    summedOver(byMonth, periodOf).forEach((amount, t) => {
      pockets.add(intervention, party, 'gain', t, amount)
    })
  for (const { payer, recipient, timing, byMonth } of moved.payments)
    byMonth.forEach((amount, m) => {
      const [t, key] = [periodOf[m] ?? NaN, timing === 'start' ? 'movedAtStart' : 'movedEvenly'] as const
      add(payer, t, key, -amount, '')
      add(payer, t, 'paid', -amount, '')
      add(recipient, t, key, amount, '')
      add(recipient, t, 'received', amount, '')
    })

  const budgetYears = [...new Set(periods.map((period) => period.budgetYear))]
  const { baseYear = budgetYears[0] ?? NaN, timing } = businessCase.discounting
  const rates = naiveRates(businessCase)
  const factors = budgetYears.map((year) => naiveDiscountFactor(rates, year - baseYear, timing))
  const factorOf = (t: number): number => factors[budgetYears.indexOf(periods[t]?.budgetYear ?? NaN)] ?? NaN

  const yearsOf = (own: readonly Cell[]): NaiveYear[] => naiveYears(businessCase, own, periods, budgetYears)
  const presentValue = (byYear: readonly number[]): number =>
    byYear.reduce((sum, amount, y) => sum + amount * (factors[y] ?? NaN), 0)
  const paybackOf = (own: readonly Cell[], factor: (t: number) => number): number | null =>
    naivePayback(
      own.map((cell, t): NaiveFlow => {
        const atStart = cell.once + cell.incomeOnce + cell.movedAtStart
        const saved = cell.cashable + cell.settlement + cell.incomeCashable
        const evenly = saved + cell.running + cell.incomeRunning + cell.movedEvenly
        return { atStart: atStart * factor(t), evenly: evenly * factor(t), years: periods[t]?.years ?? NaN }
      }),
    )

  const byParty: Record<string, NaiveParty> = {}
  const together = emptyCells()
  for (const [party, own] of cells) {
    const years = yearsOf(own)
    const npv = presentValue(years.map((year) => year.net))
    byParty[party] = { years, npv, payback: paybackOf(own, () => 1), discountedPayback: paybackOf(own, factorOf) }
    together.forEach((cell, t) => {
      for (const key of Object.keys(cell) as (keyof Cell)[]) cell[key] += own[t]?.[key] ?? NaN
    })
  }
  const years = yearsOf(together)
  const welfareNet = years.map(
    (year) =>
      year.savings.prudent + year.income.prudent + year.income.lines + year.welfare + year.costs + year.recoveredVat,
  )
  const cashNpv = presentValue(years.map((year) => year.net))

  return {
    periods,
    budgetYears,
    factors,
    effects: withCash.map(publicEffect),
    income: income.map(({ intervention, effect, gross, net, prudent, cashable, beyondHorizon }) => ({
      intervention,
      effect,
      gross,
      net,
      prudent,
      cashable,
      beyondHorizon,
    })),
    societalEffects: societalEffects.map(({ intervention, effect, gross, net, prudent }) => ({
      intervention,
      effect,
      gross,
      net,
      prudent,
    })),
    costs,
    late,
    budgetUsed: budgetYears.map((year) =>
      budgetUse.reduce((total, amount, t) => total + (periods[t]?.budgetYear === year ? amount : 0), 0),
    ),
    payments: moved.payments.map(({ of, payer, recipient, byMonth }) => ({
      of,
      payer,
      recipient,
      byYear: summedOver(byMonth, calendar.yearOf),
    })),
    retained: (party) => summedOver(spreadOver(moved.retained(party, everyItem), periodOf), calendar.yearOf),
    putIn: periodOf.map((_, m) => moved.deposits.reduce((sum, { byMonth }) => sum + (byMonth[m] ?? NaN), 0)),
    pockets: pockets.atPresentValue(factorOf).filter(({ intervention }) => intervention !== ''),
    projectCash: (project, party) =>
      (projectCash.get(project)?.get(party) ?? []).reduce((total, amount, t) => total + amount * factorOf(t), 0),
    byParty,
    society: { years, welfareNet, npv: presentValue(welfareNet), cashNpv },
  }
}
