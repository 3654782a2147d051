import { ZERO, type Decimal } from '../../money/index.js'
import { monthIndex, timeline, type Period } from '../../timeline/index.js'
import { fundPayments } from '../agreement-parts.js'
import type { Finding } from '../problem.js'
import type { Money } from '../quantity.js'
import { lines, type CaseSketch, type Checked, type Sketch } from '../sketch.js'

/**
 * A fund that no savings feed pays no more than was put in before. Only told where that is certain: savings and agreements may feed a fund,
 * and amounts of different years are converted when the case is calculated; a fund that runs dry then is refused there.
 */
export function* fundCannotPay({ sketch }: Checked): Generator<Finding> {
  const { fund } = sketch
  const { from, through } = sketch.timeline ?? {}
  if (fund?.party === undefined || fund.use?.kind !== 'payments' || from === undefined || through === undefined) return
  if (fedElsewhere(sketch) || !sameEuros(sketch)) return
  const first = monthIndex(from)
  if (through < from || monthIndex(through) - first >= 1200) return
  const { periods } = timeline(from, through, 'year')
  let balance = ZERO
  for (const period of periods) {
    for (const [endowment] of lines(fund.endowments)) {
      if (endowment.month === undefined || endowment.amount?.value === undefined) return
      const at = monthIndex(endowment.month) - first
      if (at >= period.start && at < period.end) balance = balance.plus(endowment.amount.value)
    }
    const available = balance
    for (const [payment] of fundPayments(sketch)) {
      if (payment.from === undefined || payment.through === undefined || payment.amount?.value === undefined) return
      const months = monthsWithin(period, monthIndex(payment.from) - first, monthIndex(payment.through) - first + 1)
      balance = balance.minus(payment.amount.value.times(months).div(12))
    }
    if (balance.gte(0)) continue
    yield short(period.budgetYear, available, available.minus(balance))
    return
  }
}

const monthsWithin = ({ start, end }: Period, from: number, until: number): number => Math.max(0, Math.min(end, until) - Math.max(start, from))

const fedElsewhere = ({ fund, agreements }: CaseSketch): boolean => {
  const deposits = [...lines(fund?.deposits)]
  if (fund?.deposits === undefined || fund.deposits.includes(undefined) || agreements?.includes(undefined) !== false) return true
  if (deposits.some(([{ share }]) => share?.value?.isZero() !== true)) return true
  return [...lines(agreements)].some(
    ([agreement]) => agreement.recipient === fund.party || (agreement.kind === 'outcome-contract' && agreement.investor === fund.party),
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

const short = (year: number, available: Decimal, due: Decimal): Finding => ({
  code: 'fund-cannot-pay',
  path: ['fund', 'use', 'payments'],
  value: cents(due),
  nl: () => ({
    message: `in ${year} betaalt het fonds ${cents(due)}, en er is ${cents(available)}`,
    reason: 'zonder inleg uit besparingen (deposits) komt er alleen in wat partijen eenmalig inleggen (endowments)',
    remedy: 'Verlaag de betalingen, verhoog de inleg vooraf, of voeg deposits toe.',
  }),
  en: () => ({
    message: `in ${year} the fund pays ${cents(due)}, and there is ${cents(available)}`,
    reason: 'without deposits out of savings only endowments go in',
    remedy: 'Lower the payments, raise the endowments, or add deposits.',
  }),
})
