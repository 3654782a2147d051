import type { CostItem } from '../../case/index.js'
import type { FormulaId, RowId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { meanOverYear } from '../time/mean-over-year.js'
import { dated, meeting, stretchesOf, type Stretch } from '../time/stretches.js'
import { yearsWithin } from '../time/arising-fraction.js'
import { coversAll, intersection, windowOf, type Window } from '../time/window.js'
import { groupSize } from './group-size.js'
import { growthTrend } from './growth-trend.js'

/** A cost item of the baseline: what a household-year costs, and what the whole target group costs. */
export interface BaselineItem {
  readonly item: CostItem
  /** How many the target group has in each budget year, the mean over its months. */
  readonly households: FormulaId
  /** Growth of the volume since the first budget year, by budget year. */
  readonly volumeTrend: FormulaId
  /** What a household-year costs, from change to change; outside these the costs do not exist. */
  readonly stretches: readonly Stretch<HouseholdYearCost>[]
  /** Euros per household-year in each budget year: volume x price, the mean over its months. */
  readonly costPerHouseholdYear: FormulaId
  /** Euros of the whole target group in each period: households x cost per household-year x years. */
  readonly cost: FormulaId
  /** The same of the months within a window only. */
  readonly within: (window: Window) => FormulaId
}

/** What a household-year costs while neither volume nor price changes, other than by growth. */
export interface HouseholdYearCost {
  readonly volume: FormulaId
  /** Euros per unit in each budget year, at the case's price level. */
  readonly price: FormulaId
  /** Euros per household-year in each budget year: volume x price. */
  readonly cost: FormulaId
}

/**
 * Writes the baseline of a cost item: volume x (1 + g_volume)^(y - y0) x price x (1 + g_price)^(y - y0), with y0 the
 * first budget year of the case; or, where volume, price or the group change at a month, what holds in each month
 * (docs/method.md, 3).
 */
export const baselineItem = (write: CaseWriter, item: CostItem): BaselineItem => {
  const about = { costItem: item.id, targetGroup: item.targetGroup }
  const path = `costItems.${item.id}`
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
  const { from = write.timeline.from, through = write.timeline.through } = item
  const existence = [{ window: windowOf(write, from, through), held: undefined }]
  const stretches = meeting(existence, meeting(volumes, prices)).map(
    ({ window, held: [, [volume, price]] }): Stretch<HouseholdYearCost> => ({
      window,
      held: { volume, price, cost: write.multiply(volume, volumeTrend, price) },
    }),
  )
  const costPerHouseholdYear = write.named(
    meanOverYear(
      write,
      stretches.map(({ window, held }) => ({ window, held: held.cost })),
    ),
    'cost-per-household-year',
    about,
  )
  const sizes = groupSize(write, write.targetGroup(item.targetGroup))
  const parts = meeting(sizes, stretches).map(({ window, held: [households, { cost }] }) => {
    const aYear = write.multiply(
      write.isRow(households) ? write.byPeriod(households) : households,
      write.byPeriod(asRow(write, coversAll(write, window) ? costPerHouseholdYear : cost)),
    )
    return { window, aYear, cost: write.multiply(aYear, yearsWithin(write, window)) }
  })
  const within = (months: Window): FormulaId =>
    write.add(
      write.zeros,
      ...parts
        .map((part) => ({ ...part, both: intersection(part.window, months) }))
        .filter(({ both }) => both.end > both.start)
        .map(({ aYear, both }) => write.multiply(aYear, yearsWithin(write, both))),
    )
  return {
    item,
    households: meanOverYear(write, sizes),
    volumeTrend,
    stretches,
    costPerHouseholdYear,
    cost: write.named(write.add(write.zeros, ...parts.map(({ cost }) => cost)), 'baseline-cost', about),
    within,
  }
}

/** A row of budget years, from a row or from a single number that holds in each. */
export const asRow = (write: CaseWriter, formula: FormulaId): RowId =>
  write.isRow(formula)
    ? formula
    : write.cells(
        'year',
        write.timeline.budgetYears.map(() => formula),
      )
