import type { IncomeItem } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { asRow } from '../baseline/baseline-item.js'
import { groupSize } from '../baseline/group-size.js'
import { growthTrend } from '../baseline/growth-trend.js'
import { yearsWithin } from '../time/arising-fraction.js'
import type { CaseWriter } from '../case-writer.js'

/** An income item as rows: what a household-year brings without the case, and what the whole target group does. */
export interface IncomeBaseline {
  readonly item: IncomeItem
  /** Euros per unit in each budget year, at the case's price level. */
  readonly price: FormulaId
  /** Growth of the volume since the first budget year, by budget year. */
  readonly volumeTrend: FormulaId
  readonly volume: FormulaId
  /** Euros per household-year in each budget year: volume x price. */
  readonly incomePerHouseholdYear: FormulaId
  /** Euros of the whole target group in each period: households x income per household-year x years. */
  readonly income: FormulaId
}

/** Writes what an income item brings without the case, as a cost item costs (docs/method.md, Income). */
export const incomeBaseline = (write: CaseWriter, item: IncomeItem): IncomeBaseline => {
  const about = { incomeItem: item.id, targetGroup: item.targetGroup }
  const path = `incomeItems.${item.id}`
  const volume = write.quantity(item.volume, `${path}.volume`, 'volume', about)
  const volumeTrend = growthTrend(write, item.volumeGrowth, `${path}.volumeGrowth`, 'volume-growth', about)
  const price = write.named(
    write.multiply(
      write.money(item.price, `${path}.price`, 'price', about),
      growthTrend(write, item.priceGrowth, `${path}.priceGrowth`, 'price-growth', about),
    ),
    'price-by-year',
    about,
  )
  const incomePerHouseholdYear = write.named(
    write.multiply(volume, volumeTrend, price),
    'income-per-household-year',
    about,
  )
  const perPeriod = write.byPeriod(asRow(write, incomePerHouseholdYear))
  const parts = groupSize(write, write.targetGroup(item.targetGroup)).map(({ window, held: households }) =>
    write.multiply(
      write.isRow(households) ? write.byPeriod(households) : households,
      perPeriod,
      yearsWithin(write, window),
    ),
  )
  const income = write.named(write.add(write.zeros, ...parts), 'baseline-income', about)
  return { item, price, volumeTrend, volume, incomePerHouseholdYear, income }
}
