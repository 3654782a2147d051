import type { FormulaId } from '../../sheet/index.js'
import type { LedgerEntry } from '../payers/ledger-entry.js'
import type { Model } from '../model.js'
import type { MoveFormulas } from '../appraisal-formulas.js'
import { flowFormulas } from '../discounting/flow-formulas.js'

/**
 * Writes what each settlement, each agreement and the fund moves between parties (docs/agreements.md, Contributions).
 */
export const moveFormulas = (model: Model, discountFactors: FormulaId): readonly MoveFormulas[] => {
  const { write, ledger } = model
  const { settlements, agreements, fund, parties } = write.businessCase
  const zero = write.constant(0)
  const move = (kind: MoveFormulas['kind'], id: string, isOfIt: (entry: LedgerEntry) => boolean): MoveFormulas => {
    const about = kind === 'settlement' ? { settlement: id } : { agreement: id }
    const involved = parties.flatMap(({ id: party }) => {
      const entries = ledger.filter((entry) => entry.party === party && isOfIt(entry))
      if (entries.length === 0) return []
      const row = write.add(write.zeros, ...entries.map((entry) => entry.row))
      return [{ party, flow: flowFormulas(write, discountFactors, row, `move.${kind}`, { party, ...about }) }]
    })
    const received = involved.map(({ flow }) => write.maximum(zero, flow.presentValue))
    return { kind, id, moved: write.named(write.add(zero, ...received), 'moved', about), parties: involved }
  }
  return [
    ...settlements.map(({ id }) =>
      move('settlement', id, (entry) => entry.kind === 'settlement' && entry.settlement === id),
    ),
    ...agreements.map(({ id }) =>
      move('agreement', id, (entry) => entry.kind === 'agreement' && entry.agreement === id),
    ),
    ...(fund === undefined
      ? []
      : [move('fund', 'fund', (entry) => entry.kind === 'agreement' && entry.agreement === 'fund')]),
  ]
}
