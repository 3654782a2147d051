import type { FormulaId, ScalarId } from '../../sheet/index.js'
import { arisingFraction, type Arising } from '../time/arising-fraction.js'
import type { CaseWriter } from '../case-writer.js'
import type { CashSource } from './cash-source.js'
import { cashableLag } from './cashable-lag.js'
import { cashWindow } from './cash-window.js'

/** The cash that a prudent saving frees. */
export interface CashableSavings {
  /** Euros by the period in which the cash comes free. */
  readonly cash: FormulaId
  /** The same by the period in which the saving arises: before the lag. One formula with `cash` where there is no lag. */
  readonly freed: FormulaId
  /** Euros that would come free after the horizon. */
  readonly beyondHorizon: ScalarId
}

/** What comes before cash: the prudent saving of an effect, and as what it arises. */
interface PrudentSaving {
  readonly prudent: FormulaId
  readonly arises: Arising
}

/**
 * Writes rung 5 for the effects on one cost item, or one income item: whole units of capacity only, then the cashable share, then only from
 * the month in which contracts end, then later by the lag (docs/method.md, 7).
 */
export const cashableSavings = (
  write: CaseWriter,
  source: CashSource,
  effects: readonly PrudentSaving[],
): readonly CashableSavings[] => {
  const { about } = source
  const { share, from } = source.cashable
  const freed = inWholeUnits(
    write,
    source,
    effects.map(({ prudent }) => prudent),
  )
  const cashableShare =
    share === undefined
      ? write.constant(1)
      : write.quantity(share, `${source.path}.cashable.share`, 'cashable-share', about)
  const window = cashWindow(write, source)
  const lag = cashableLag(write, source)
  return freed.map((saving, i) => {
    const { arises } = effects[i] as PrudentSaving
    const open = from === undefined ? write.constant(1) : arisingFraction(write, arises, window)
    const before = write.multiply(saving, cashableShare, open)
    if (lag === undefined) return { cash: before, freed: before, beyondHorizon: write.constant(0) }
    const cash = write.lagged(before, lag, window.start)
    return { cash, freed: before, beyondHorizon: write.subtract(write.total(before), write.total(cash)) }
  })
}

/**
 * What whole units of capacity free, shared between the effects in proportion to what they save. The joint saving
 * counts, since two halves of a bed close a bed; a joint saving below zero needs whole units more. A billionth of a
 * unit short counts as a whole one: that much is rounding, not an occupied bed.
 */
const inWholeUnits = (
  write: CaseWriter,
  { cashable: { capacity }, path, about }: CashSource,
  prudent: readonly FormulaId[],
): readonly FormulaId[] => {
  if (capacity === undefined || prudent.length === 0) return prudent
  const unitCost = write.multiply(
    write.money(capacity.cost, `${path}.cashable.capacity.cost`, 'capacity-cost', about),
    write.periodYears,
  )
  const joint = write.named(write.add(...prudent), 'saving.joint-prudent', about)
  const units = write.named(
    write.quotient(write.add(joint, write.multiply(unitCost, write.constant('1e-9'))), unitCost),
    'capacity-units',
    about,
  )
  const freed = write.multiply(units, unitCost)
  const ratio = write.divide(freed, joint)
  const zero = write.constant(0)
  const isSaved = write.select(joint, ratio, write.select(write.subtract(zero, joint), ratio, zero))
  return prudent.map((saving) => write.multiply(saving, isSaved))
}
