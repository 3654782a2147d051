import type { RowId } from '../../sheet/index.js'
import { type CaseWriter } from '../case-writer.js'

/**
 * What turns real euros into euros of each budget year (docs/method.md, 10): (1 + inflation)^(year - price level). None
 * where the case states no inflation, for then nominal euros are not known.
 */
export const inflationFactors = (write: CaseWriter): RowId | undefined => {
  const { inflation, level } = write.businessCase.prices
  const { budgetYears } = write.timeline
  if (inflation === undefined) return undefined
  const rate = write.quantity(inflation, 'prices.inflation', 'inflation')
  const since = write.data(
    'year',
    budgetYears.map((year) => year - level),
  )
  return write.named(write.power(write.add(write.constant(1), rate), since), 'inflation-factor')
}
