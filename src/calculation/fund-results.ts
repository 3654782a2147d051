import type { ExactValues } from '../sheet/index.js'
import { type Decimal, formatEuro, TOLERANCE, ZERO } from '../money/index.js'
import type { Timeline } from '../timeline/index.js'
import { CalculationError } from './calculation-error.js'
import type { FundFormulas } from '../rules/appraisal-formulas.js'
import type { FundResults } from './results.js'

/**
 * The fund in numbers.
 *
 * @throws CalculationError where more is paid out of it than there is in it
 */
export const fundResults = (
  { party, inflow, outflow, balance, balanceByPeriod, lowest, multiplier }: FundFormulas,
  values: ExactValues,
  { budgetYears, periods }: Pick<Timeline, 'budgetYears' | 'periods'>,
): FundResults => {
  const balances = values.row(balance)
  const short = values.scalar(lowest)
  if (short.neg().gt(TOLERANCE)) {
    const at = values.row(balanceByPeriod).findIndex((amount) => amount.neg().gt(TOLERANCE))
    const year = String(periods[at]?.budgetYear)
    throw new CalculationError({
      code: 'fund-negative',
      address: 'fund',
      values: { party, year, short: short.abs().toString() },
      texts: {
        nl: `Het fonds '${party}' komt in ${year} tekort: er wordt meer uit betaald dan erin zit (op zijn laagst ${formatEuro(short.abs(), 'nl', 2)} tekort). Verlaag of verlaat de betalingen uit het fonds, of laat meer storten.`,
        en: `The fund '${party}' runs short in ${year}: more is paid out of it than there is in it (${formatEuro(short.abs(), 'en', 2)} short at worst). Lower or delay what it pays, or have more paid in.`,
      },
    })
  }
  const inflows = values.row(inflow)
  const last = inflows.at(-1) ?? ZERO
  const before = inflows.at(-2) ?? ZERO
  const factor = values.scalar(multiplier)
  return {
    party,
    inflow: inflows,
    outflow: values.row(outflow),
    balance: balances,
    runOutYear: runOutYear(balances, budgetYears),
    multiplier: factor.isFinite() ? factor : null,
    steadyState: { inflow: last, isReached: last.minus(before).abs().lte(before.abs().times('0.01')) },
  }
}

/** The year after the last that ends with something left: empty from then on. */
const runOutYear = (balances: readonly Decimal[], budgetYears: readonly number[]): number | null => {
  const lastFilled = balances.findLastIndex((amount) => amount.gt(TOLERANCE))
  if (lastFilled === -1) return null
  return budgetYears[lastFilled + 1] ?? null
}
