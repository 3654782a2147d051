import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'
import { statedAmounts } from '../../stated-amounts.js'
import { together } from '../../together.js'
import { yearsIn } from '../../years-in.js'

/** Amounts in euros of which neither the source nor a price level names a year: nobody then knows of when the euros are. */
export const sourceWithoutYear = finding({ weight: 'should', guideline: method(3) }, ({ businessCase }) =>
  together(
    statedAmounts(businessCase).filter(
      ({ amount: { source, assumption, priceLevel } }) =>
        source !== undefined && priceLevel === undefined && yearsIn(`${source} ${assumption ?? ''}`).length === 0,
    ),
    {
      nl: ({ at, names }) => ({
        message: `de bron van dit bedrag noemt geen jaar, dus ook niet van welk jaar de euro’s zijn${at}`,
        remedy:
          'Zet het jaar bij de bron, en het prijspeil (priceLevel) als dat een ander jaar is dan dat van de case.',
        remark: `de bron van dit bedrag noemt geen jaar, dus ook niet van welk jaar de euro’s zijn: ${names}`,
        question: 'Uit welk jaar is dit bedrag?',
      }),
      en: ({ at, names }) => ({
        message: `the source of this amount names no year, so neither of which year the euros are${at}`,
        remedy: 'Add the year to the source, and the price level (priceLevel) where it differs from that of the case.',
        remark: `the source of this amount names no year, so neither of which year the euros are: ${names}`,
        question: 'Of which year is this amount?',
      }),
    },
  ),
)
