import type { Finding } from '../../case/index.js'
import { formatEuro, TOLERANCE } from '../../money/index.js'
import type { Appraisal } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'

/** Says that a fund pays more than there is in it (docs/agreements.md, Fund): the first year, and by how much. */
export const fundShort = ({ model, fund }: Appraisal, values: ExactValues): readonly Finding[] => {
  if (fund === undefined || values.scalar(fund.short).lte(0)) return []
  const { businessCase, timeline } = model.write
  const at = values.row(fund.balanceByPeriod).findIndex((amount) => amount.neg().gt(TOLERANCE))
  const year = String(timeline.periods[at]?.budgetYear)
  const short = values.scalar(fund.lowest).abs()
  const isFedBySavings = businessCase.fund?.deposits.some(({ share }) => !share.value.isZero()) === true
  return [
    {
      code: 'fund-negative',
      path: businessCase.fund?.use.kind === 'payments' ? ['fund', 'use', 'payments'] : ['fund'],
      value: short.toDecimalPlaces(2).toString(),
      values: () => ({ party: fund.party, year: Number(year) }),
      nl: () => ({
        message: `het fonds '${fund.party}' komt in ${year} tekort: er wordt meer uit betaald dan erin zit (op zijn laagst ${formatEuro(short, 'nl', 2)} tekort)`,
        ...(isFedBySavings
          ? {}
          : {
              reason:
                'zonder inleg uit besparingen (deposits) komt er alleen in wat partijen eenmalig inleggen (endowments) of volgens afspraken betalen',
            }),
        remedy: 'Verlaag de betalingen uit het fonds of stel ze uit, of laat meer storten.',
      }),
      en: () => ({
        message: `the fund '${fund.party}' runs short in ${year}: more is paid out of it than there is in it (${formatEuro(short, 'en', 2)} short at worst)`,
        ...(isFedBySavings
          ? {}
          : { reason: 'without deposits out of savings only endowments go in, and what agreements bring' }),
        remedy: 'Lower or delay what it pays, or have more paid in.',
      }),
    },
  ]
}
