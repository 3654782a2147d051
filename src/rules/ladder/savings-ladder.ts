import type { CostItem } from '../../case/index.js'
import type { FormulaId, Label, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { cashOfCostItem } from '../cashing/cash-source.js'
import { cashableSavings, type CashableSavings } from '../cashing/cashable-savings.js'
import type { EffectSavings } from './effect-savings.js'
import { haircut } from './haircut.js'
import { jointShares } from '../overlap/joint-shares.js'
import type { Rung } from './rung.js'

/** One effect with all its rungs, in euros by period. */
export interface LadderEffect extends EffectSavings {
  readonly rungs: Readonly<Record<Rung, FormulaId>>
  /** What is cashable by the period in which it arises; the rung `cashable` itself where it is cashed at once. */
  readonly freed: FormulaId
  /** Cash that the lag moves past the horizon. */
  readonly beyondHorizon: ScalarId
}

/**
 * Writes the upper rungs of all effects on one cost item: net of overlap with each other, prudent, cashable
 * (docs/method.md, 5 and 6).
 *
 * @param effects the effects on this item, in the order in which `sequential` takes them
 */
export const savingsLadder = (
  write: CaseWriter,
  item: CostItem,
  effects: readonly EffectSavings[],
): readonly LadderEffect[] => {
  const overlapped = netOfOverlap(write, item, effects)
  const prudent = effects.map((savings, i) =>
    write.named(
      write.multiply(overlapped[i] as FormulaId, write.oneMinus(haircut(write, savings.effect.evidence))),
      'saving.prudent',
      aboutOf(savings),
    ),
  )
  const cashable = cashableSavings(
    write,
    cashOfCostItem(item),
    effects.map(({ arises }, i) => ({ arises, prudent: prudent[i] as FormulaId })),
  )
  return effects.map((savings, i): LadderEffect => {
    const { cash, freed, beyondHorizon } = cashable[i] as CashableSavings
    const cashed = write.named(cash, 'saving.cashable', aboutOf(savings))
    return {
      ...savings,
      rungs: {
        gross: savings.gross,
        net: savings.net,
        overlap: overlapped[i] as FormulaId,
        prudent: prudent[i] as FormulaId,
        cashable: cashed,
      },
      freed: freed === cash ? cashed : write.named(freed, 'saving.freed', aboutOf(savings)),
      beyondHorizon: write.named(beyondHorizon, 'saving.beyond-horizon', aboutOf(savings)),
    }
  })
}

const aboutOf = ({ intervention, effect }: EffectSavings): Label['about'] => ({
  intervention: intervention.id,
  effect: effect.id,
  costItem: effect.costItem,
})

const netOfOverlap = (write: CaseWriter, item: CostItem, effects: readonly EffectSavings[]): readonly FormulaId[] => {
  const [first] = effects
  if (first === undefined) return []
  const { cost } = first.baseline
  const named = (savings: EffectSavings, formula: FormulaId): FormulaId =>
    write.named(formula, 'saving.overlap', aboutOf(savings))
  // Who joins the group of the item was not in its cost: that adds up, and leaves what others save as it was.
  const meeting = effects.filter(({ effect }) => effect.change.kind !== 'joins')
  const shares = meeting.length < 2 ? [] : sharesOfCost(write, item, meeting)
  return effects.map((savings) => {
    const share = shares[meeting.indexOf(savings)]
    // Alone on its item, an effect overlaps with nothing, but still cannot save more than there is.
    if (share === undefined) return named(savings, write.minimum(savings.net, cost))
    const saved = write.multiply(cost, share)
    const { kind } = savings.effect.change
    if (kind === 'reduction' || kind === 'ratio' || kind === 'leaves') return named(savings, saved)
    // Nothing can be saved on a cost of zero, but it can still rise.
    const zero = write.constant(0)
    return named(savings, write.add(saved, write.select(cost, zero, write.minimum(savings.net, zero))))
  })
}

/** Shares of the cost of an item that its effects together save, of two or more (docs/method.md, 6). */
const sharesOfCost = (write: CaseWriter, item: CostItem, effects: readonly EffectSavings[]): readonly FormulaId[] => {
  const [zero, one] = [write.constant(0), write.constant(1)]
  const fractions = effects.map((savings) => {
    const { cost } = savings.baseline
    return write.named(
      write.minimum(one, write.select(cost, write.divide(savings.net, cost), zero)),
      'saving-fraction',
      aboutOf(savings),
    )
  })
  const { attribution } = write.businessCase
  const overlap = item.overlap ?? write.targetGroup(item.targetGroup).overlap ?? attribution.overlap
  return jointShares(write, fractions, overlap, attribution.rule)
}
