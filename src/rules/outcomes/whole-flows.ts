import type { FormulaId } from '../../sheet/index.js'
import { recordOf } from '../record-of.js'
import { type Model } from '../model.js'
import { flowsTogether, type PartyFlows } from './party-flows.js'

/**
 * The flows of a whole: those of its parts together (docs/method.md, 10). What one part pays another under an agreement
 * stays within the whole: it is neither received nor paid.
 */
export const wholeFlows = (model: Model, whole: string, parts: ReadonlyMap<string, PartyFlows>): PartyFlows => {
  const { write, ledger } = model
  const moved = (direction: 'received' | 'paid'): FormulaId => {
    const rows = ledger.flatMap((entry) =>
      entry.kind === 'agreement' &&
      entry.direction === direction &&
      parts.has(entry.party) &&
      !parts.has(entry.counterparty)
        ? [entry.row]
        : [],
    )
    return write.named(write.add(write.zeros, ...rows), `flow.${direction}`, { party: whole })
  }
  return flowsTogether(model, whole, [...parts.values()], recordOf(['received', 'paid'] as const, moved))
}
