import type { CaseWriter } from '../case-writer.js'
import { cashWindow } from '../cashing/cash-window.js'
import { cashableLag } from '../cashing/cashable-lag.js'
import { datedShares } from '../payers/dated-shares.js'
import type { IncomeEntry } from '../payers/ledger-entry.js'
import { payerWeights } from '../payers/payer-weights.js'
import { aboutIncome } from './income-gain.js'
import { cashOfIncomeItem, type IncomeLadderEffect } from './income-ladder.js'
import { incomeRungs } from './income-rung.js'

/**
 * Splits every rung of an effect on income over its recipients (docs/method.md, Income), as savings are split over
 * payers. What recipients get of a transfer its payer pays, on the same rung: zero for society, in cash too.
 */
export const incomeEntries = (write: CaseWriter, ladder: IncomeLadderEffect): readonly IncomeEntry[] => {
  const { effect, intervention, baseline } = ladder
  const { item } = baseline
  const source = cashOfIncomeItem(item)
  const shares = datedShares(write, item.recipients, `${source.path}.recipients`, source.about, 'recipient-share')
  const lag = cashableLag(write, source)
  const weights = payerWeights(write, shares, ladder.arises, {
    open: cashWindow(write, source),
    ...(lag === undefined ? {} : { lag }),
  })
  const about = aboutIncome(intervention, effect)
  const entry = {
    kind: 'income',
    intervention: intervention.id,
    effect: effect.id,
    item: item.id,
    domain: item.domain,
    evidence: effect.evidence,
    nature: item.nature,
  } as const
  return incomeRungs.flatMap((rung) => {
    const gain = ladder.rungs[rung]
    const received = weights.map(({ party, arising, cash }): IncomeEntry => ({
      ...entry,
      rung,
      party,
      side: 'recipient',
      row: write.named(write.multiply(gain, rung === 'cashable' ? cash : arising), `income.${rung}`, {
        ...about,
        party,
      }),
    }))
    if (item.payer === undefined) return received
    const paid = write.named(
      write.multiply(write.constant(-1), gain),
      'income-paid',
      { ...about, party: item.payer },
      rung,
    )
    return [...received, { ...entry, rung, party: item.payer, side: 'payer', row: paid }]
  })
}
