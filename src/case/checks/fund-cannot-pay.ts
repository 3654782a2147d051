import { TOLERANCE, type Decimal } from '../../money/index.js'
import { endowment, fundBalance, yearlyPayment } from '../../rules/fund/fund-balance.js'
import { calendarWriter } from '../../rules/time/calendar-writer.js'
import { readExactly, type FormulaId } from '../../sheet/index.js'
import { monthIndex, timeline, type Period, type TimelineStep } from '../../timeline/index.js'
import type { Money } from '../numbers/quantity.js'
import type { Finding, Language } from '../problem.js'
import { fundPayments } from '../sketch/agreement-parts.js'
import { lines, type CaseSketch, type Checked, type Sketch } from '../sketch/sketch.js'
import { horizonLimits } from './dates/horizon.js'

/**
 * A fund that no savings feed pays no more than was put in before, by the end of each period. Only told where that is
 * certain: savings and agreements may feed a fund, and amounts of different years are converted when the case is
 * calculated; a fund that runs dry then is refused there, by the same balance.
 */
export function* fundCannotPay({ sketch }: Checked): Generator<Finding> {
  const { fund } = sketch
  const { from, through, step = 'year' } = sketch.timeline ?? {}
  if (fund?.party === undefined || fund.use?.kind !== 'payments' || from === undefined || through === undefined) return
  if (fedElsewhere(sketch) || !sameEuros(sketch)) return
  if (through < from || monthIndex(through) - monthIndex(from) >= horizonLimits.years * 12) return
  const write = calendarWriter(timeline(from, through, step))
  const [into, out]: [FormulaId[], FormulaId[]] = [[], []]
  for (const [{ month, amount }] of lines(fund.endowments)) {
    if (month === undefined || month < from || month > through || amount?.value === undefined) return
    into.push(endowment(write, write.constant(amount.value), month))
  }
  for (const [payment] of fundPayments(sketch)) {
    if (payment.from === undefined || payment.through === undefined || payment.amount?.value === undefined) return
    out.push(yearlyPayment(write, write.constant(payment.amount.value), payment.from, payment.through))
  }
  const none = write.data(
    'period',
    write.axes.starts.map(() => 0),
  )
  const [inflow, outflow] = [write.add(none, ...into), write.add(none, ...out)]
  const balance = fundBalance(write, inflow, outflow)
  const values = readExactly(write.sheet(), { only: [outflow, balance] })
  const at = values.row(balance).findIndex((left) => left.neg().gt(TOLERANCE))
  const [period, left, due] = [write.timeline.periods[at], values.row(balance)[at], values.row(outflow)[at]]
  if (period !== undefined && left !== undefined && due !== undefined)
    yield short(whenOf(step, period), left.plus(due), due)
}

const fedElsewhere = ({ fund, agreements }: CaseSketch): boolean => {
  const deposits = [...lines(fund?.deposits)]
  if (fund?.deposits === undefined || fund.deposits.includes(undefined) || agreements?.includes(undefined) !== false)
    return true
  if (deposits.some(([{ share }]) => share?.value?.isZero() !== true)) return true
  return [...lines(agreements)].some(
    ([agreement]) =>
      agreement.recipient === fund.party ||
      (agreement.kind === 'outcome-contract' && agreement.investor === fund.party),
  )
}

const sameEuros = (sketch: CaseSketch): boolean => {
  const all: (Sketch<Money> | undefined)[] = [
    ...[...lines(sketch.fund?.endowments)].map(([{ amount }]) => amount),
    ...[...fundPayments(sketch)].map(([{ amount }]) => amount),
  ]
  const years = new Set(all.map((amount) => amount?.priceLevel ?? sketch.prices?.level))
  return years.size <= 1 && new Set(all.map((amount) => amount?.index ?? sketch.prices?.index)).size <= 1
}

const cents = (amount: Decimal): string => amount.toDecimalPlaces(2).toString()

const whenOf = (step: TimelineStep, { budgetYear, from, through }: Period): Readonly<Record<Language, string>> => {
  if (step === 'year') return { nl: String(budgetYear), en: String(budgetYear) }
  return from === through ? { nl: from, en: from } : { nl: `${from} t/m ${through}`, en: `${from} through ${through}` }
}

const short = (when: Readonly<Record<Language, string>>, available: Decimal, due: Decimal): Finding => ({
  code: 'fund-cannot-pay',
  path: ['fund', 'use', 'payments'],
  value: cents(due),
  nl: () => ({
    message: `in ${when.nl} betaalt het fonds ${cents(due)}, en er is ${cents(available)}`,
    reason: 'zonder inleg uit besparingen (deposits) komt er alleen in wat partijen eenmalig inleggen (endowments)',
    remedy: 'Verlaag de betalingen, verhoog de inleg vooraf, of voeg deposits toe.',
  }),
  en: () => ({
    message: `in ${when.en} the fund pays ${cents(due)}, and there is ${cents(available)}`,
    reason: 'without deposits out of savings only endowments go in',
    remedy: 'Lower the payments, raise the endowments, or add deposits.',
  }),
})
