import type { CaseWriter } from '../case-writer.js'
import { cashOfCostItem } from '../cashing/cash-source.js'
import { cashableLag } from '../cashing/cashable-lag.js'
import { cashWindow } from '../cashing/cash-window.js'
import { datedShares } from './dated-shares.js'
import type { SavingEntry } from './ledger-entry.js'
import { payerWeights } from './payer-weights.js'
import { rungs } from '../ladder/rung.js'
import type { LadderEffect } from '../ladder/savings-ladder.js'

/**
 * Splits every rung of an effect over the payers of its cost item (docs/method.md, 8). What payers save on a transfer
 * its recipient loses, on the same rung: a benefit that is no longer paid is zero for society, in cash too.
 */
export const savingEntries = (write: CaseWriter, ladder: LadderEffect): readonly SavingEntry[] => {
  const { effect, intervention, baseline } = ladder
  const { item } = baseline
  const shares = datedShares(write, item.payers, `costItems.${item.id}.payers`, { costItem: item.id })
  const source = cashOfCostItem(item)
  const lag = cashableLag(write, source)
  const weights = payerWeights(write, shares, ladder.arises, {
    open: cashWindow(write, source),
    ...(lag === undefined ? {} : { lag }),
  })
  const about = { intervention: intervention.id, effect: effect.id, costItem: item.id }
  const entry = {
    kind: 'saving',
    intervention: intervention.id,
    effect: effect.id,
    item: item.id,
    domain: item.domain,
    evidence: effect.evidence,
    nature: item.nature,
  } as const
  return rungs.flatMap((rung) => {
    const saving = ladder.rungs[rung]
    const paid = weights.map((weight): SavingEntry => ({
      ...entry,
      rung,
      party: weight.party,
      side: 'payer',
      row: write.named(write.multiply(saving, rung === 'cashable' ? weight.cash : weight.arising), `saving.${rung}`, {
        ...about,
        party: weight.party,
      }),
    }))
    if (item.recipient === undefined) return paid
    const lost = write.named(
      write.multiply(write.constant(-1), saving),
      'transfer-lost',
      { ...about, party: item.recipient },
      rung,
    )
    return [...paid, { ...entry, rung, party: item.recipient, side: 'recipient', row: lost }]
  })
}
