import type { IncomeItem } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { asRow } from '../baseline/baseline-item.js'
import { groupSize } from '../baseline/group-size.js'
import { growthTrend } from '../baseline/growth-trend.js'
import { yearsWithin } from '../time/arising-fraction.js'
import { meanOverYear } from '../time/mean-over-year.js'
import { dated, meeting, stretchesOf, type Stretch } from '../time/stretches.js'
import { coversAll } from '../time/window.js'
import type { CaseWriter } from '../case-writer.js'

/** An income item: what a household-year brings without the case, and what the whole target group does. */
export interface IncomeBaseline {
  readonly item: IncomeItem
  /** Growth of the volume since the first budget year, by budget year. */
  readonly volumeTrend: FormulaId
  /** What a household-year brings, from change to change. */
  readonly stretches: readonly Stretch<HouseholdYearIncome>[]
  /** Euros per household-year in each budget year: volume x price, the mean over its months. */
  readonly incomePerHouseholdYear: FormulaId
  /** Euros of the whole target group in each period: households x income per household-year x years. */
  readonly income: FormulaId
}

/** What a household-year brings while neither volume nor price changes, other than by growth. */
export interface HouseholdYearIncome {
  readonly volume: FormulaId
  /** Euros per unit in each budget year, at the case's price level. */
  readonly price: FormulaId
  /** Euros per household-year in each budget year: volume x price. */
  readonly income: FormulaId
}

/** Writes what an income item brings without the case, as a cost item costs (docs/method.md, Income). */
export const incomeBaseline = (write: CaseWriter, item: IncomeItem): IncomeBaseline => {
  const about = { incomeItem: item.id, targetGroup: item.targetGroup }
  const path = `incomeItems.${item.id}`
  const volumeTrend = growthTrend(write, item.volumeGrowth, `${path}.volumeGrowth`, 'volume-growth', about)
  const priceTrend = growthTrend(write, item.priceGrowth, `${path}.priceGrowth`, 'price-growth', about)
  const volumes = stretchesOf(write, item.volume, `${path}.volume`, (stated, address, from) =>
    write.quantity(stated, address, 'volume', dated(about, from)),
  )
  const prices = stretchesOf(write, item.price, `${path}.price`, (stated, address, from) =>
    write.named(
      write.multiply(write.money(stated, address, 'price', dated(about, from)), priceTrend),
      'price-by-year',
      dated(about, from),
    ),
  )
  const stretches = meeting(volumes, prices).map(({ window, held: [volume, price] }): Stretch<HouseholdYearIncome> => ({
    window,
    held: { volume, price, income: write.multiply(volume, volumeTrend, price) },
  }))
  const incomePerHouseholdYear = write.named(
    meanOverYear(
      write,
      stretches.map(({ window, held }) => ({ window, held: held.income })),
    ),
    'income-per-household-year',
    about,
  )
  const sizes = groupSize(write, write.targetGroup(item.targetGroup))
  const parts = meeting(sizes, stretches).map(({ window, held: [households, { income }] }) =>
    write.multiply(
      write.isRow(households) ? write.byPeriod(households) : households,
      write.byPeriod(asRow(write, coversAll(write, window) ? incomePerHouseholdYear : income)),
      yearsWithin(write, window),
    ),
  )
  const income = write.named(write.add(write.zeros, ...parts), 'baseline-income', about)
  return { item, volumeTrend, stretches, incomePerHouseholdYear, income }
}
