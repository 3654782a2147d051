import { type CaseWriter } from '../case-writer.js'
import { Decimal } from '../../money/index.js'
import { knownRegime, recordAddress } from '../../case/index.js'
import type { DiscountTerms, RateFrom } from './discount-factors.js'

/** How a case discounts its budget years (docs/method.md, 9): by rates of its own, or by a shipped regime. */
export const discountTermsOf = (write: CaseWriter): DiscountTerms => {
  const { budgetYears } = write.timeline
  const { baseYear, timing } = write.businessCase.discounting
  return { years: budgetYears, baseYear: baseYear ?? (budgetYears[0] as number), timing, rates: ratesOf(write) }
}

const ratesOf = (write: CaseWriter): readonly RateFrom[] => {
  const { schedule } = write.businessCase.discounting
  if (schedule !== undefined)
    return schedule.map(({ fromYear, rate }, position) => ({
      fromYear,
      rate: () => write.quantity(rate, `discounting.schedule[${position}].rate`, 'discount-rate'),
    }))
  const found = knownRegime(write.businessCase)
  return found.steps.map(({ fromYear, rate }) => ({
    fromYear,
    rate: () =>
      write.quantity(
        { value: new Decimal(rate), source: found.source.title },
        recordAddress('discountRegimes', found.id, String(fromYear)),
        'discount-rate',
      ),
  }))
}
