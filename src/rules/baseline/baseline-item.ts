import type { CostItem, Quantity } from '../../case/index.js'
import type { FormulaId, Label, RowId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Concept } from '../figures.js'

/** A cost item of the baseline as rows: what a household-year costs, and what the whole target group costs. */
export interface BaselineItem {
  readonly item: CostItem
  /** Euros per unit in each budget year, at the case's price level. */
  readonly price: FormulaId
  /** Growth of the volume since the first budget year, by budget year. */
  readonly volumeTrend: FormulaId
  readonly volume: FormulaId
  /** Euros per household-year in each budget year: volume x price. */
  readonly costPerHouseholdYear: FormulaId
  /** Euros of the whole target group in each period: households x cost per household-year x years. */
  readonly cost: FormulaId
}

/**
 * Writes the baseline of a cost item: volume x (1 + g_volume)^(y - y0) x price x (1 + g_price)^(y - y0), with y0 the
 * first budget year of the case (docs/method.md, 3).
 */
export const baselineItem = (write: CaseWriter, item: CostItem): BaselineItem => {
  const about = { costItem: item.id, targetGroup: item.targetGroup }
  const path = `costItems.${item.id}`
  const group = write.targetGroup(item.targetGroup)
  const volume = write.quantity(item.volume, `${path}.volume`, 'volume', about)
  const volumeTrend = trend(write, item.volumeGrowth, `${path}.volumeGrowth`, 'volume-growth', about)
  const price = write.named(
    write.multiply(
      write.money(item.price, `${path}.price`, 'price', about),
      trend(write, item.priceGrowth, `${path}.priceGrowth`, 'price-growth', about),
    ),
    'price-by-year',
    about,
  )
  const costPerHouseholdYear = write.named(write.multiply(volume, volumeTrend, price), 'cost-per-household-year', about)
  const households = write.quantity(group.households, `targetGroups.${group.id}.households`, 'households', {
    targetGroup: group.id,
  })
  const cost = write.named(
    write.multiply(households, write.byPeriod(asRow(write, costPerHouseholdYear)), write.periodYears),
    'baseline-cost',
    about,
  )
  return { item, price, volumeTrend, volume, costPerHouseholdYear, cost }
}

/** A row of budget years, from a row or from a single number that holds in each. */
export const asRow = (write: CaseWriter, formula: FormulaId): RowId =>
  write.isRow(formula)
    ? formula
    : write.cells(
        'year',
        write.timeline.budgetYears.map(() => formula),
      )

/** Growth since the first budget year, by budget year; one where none is stated. */
export const trend = (
  write: CaseWriter,
  growth: Quantity | undefined,
  path: string,
  concept: Concept,
  about: Label['about'],
): FormulaId => {
  if (growth === undefined) return write.constant(1)
  const [first] = write.timeline.budgetYears
  const yearsSince = write.data(
    'year',
    write.timeline.budgetYears.map((year) => year - (first as number)),
  )
  return write.power(write.add(write.constant(1), write.quantity(growth, path, concept, about)), yearsSince)
}
