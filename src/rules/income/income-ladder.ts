import type { IncomeItem } from '../../case/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { CashSource } from '../cashing/cash-source.js'
import { cashableSavings, type CashableSavings } from '../cashing/cashable-savings.js'
import { haircut } from '../ladder/haircut.js'
import { aboutIncome, type IncomeGain } from './income-gain.js'
import type { IncomeRung } from './income-rung.js'

/** One effect on income with all its rungs, in euros by period. */
export interface IncomeLadderEffect extends IncomeGain {
  readonly rungs: Readonly<Record<IncomeRung, FormulaId>>
  /** What is received in cash by the period in which it arises; the rung `cashable` itself where it comes at once. */
  readonly freed: FormulaId
  /** Cash that the lag moves past the horizon. */
  readonly beyondHorizon: ScalarId
}

/**
 * Writes the upper rungs of an effect on income: prudent and cashable (docs/method.md, Income). There is no baseline
 * that caps it, so effects on one item do not overlap.
 */
export const incomeLadder = (write: CaseWriter, gain: IncomeGain): IncomeLadderEffect => {
  const { intervention, effect, baseline, arises, gross, net } = gain
  const about = aboutIncome(intervention, effect)
  const prudent = write.named(
    write.multiply(net, write.oneMinus(haircut(write, effect.evidence))),
    'income.prudent',
    about,
  )
  const [cashable] = cashableSavings(write, cashOfIncomeItem(baseline.item), [{ arises, prudent }])
  const { cash, freed, beyondHorizon } = cashable as CashableSavings
  const cashed = write.named(cash, 'income.cashable', about)
  return {
    ...gain,
    rungs: { gross, net, prudent, cashable: cashed },
    freed: freed === cash ? cashed : write.named(freed, 'income.freed', about),
    beyondHorizon: write.named(beyondHorizon, 'income.beyond-horizon', about),
  }
}

/** An income item, of which income is received in cash. */
export const cashOfIncomeItem = ({ id, cashable }: IncomeItem): CashSource => ({
  cashable,
  path: `incomeItems.${id}`,
  about: { incomeItem: id },
})
