import type { Quantity, Settlement } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { evenFraction } from '../time/arising-fraction.js'
import type { CaseWriter } from '../case-writer.js'
import type { SavingEntry, SettlementEntry } from '../payers/ledger-entry.js'
import { movingAverageShares } from './moving-average-shares.js'
import { settledSavings } from './settled-savings.js'
import { coversAll, windowOf } from '../time/window.js'

/**
 * What a settlement moves between the members of a region (docs/agreements.md, Settlement), for each effect on its
 * product group: what a member keeps under the rule, less what first fell to it as payer. It sums to zero over the
 * members in every period.
 *
 * @param cash the cashable savings of the payers, before settlement
 */
export const settlementEntries = (
  write: CaseWriter,
  settlement: Settlement,
  cash: readonly SavingEntry[],
): readonly SettlementEntry[] => {
  const { rule, members } = settlement
  const own = settledSavings(settlement, cash)
  if (rule.kind === 'benefit' || own.length === 0) return []
  const inForce = fractionInForce(write, settlement)
  const effects = [...new Set(own.map(({ intervention, effect }) => `${intervention} ${effect}`))].map((key) =>
    own.filter(({ intervention, effect }) => `${intervention} ${effect}` === key),
  )
  const entry = (lines: readonly SavingEntry[], party: string, row: FormulaId): SettlementEntry => {
    const [{ intervention, effect, item, evidence }] = lines as readonly [SavingEntry, ...SavingEntry[]]
    const about = { intervention, effect, costItem: item, party }
    return {
      kind: 'settlement',
      settlement: settlement.id,
      party,
      intervention,
      effect,
      item,
      evidence,
      row: write.named(write.multiply(inForce, row), 'settlement', about),
    }
  }
  const fallsTo = (lines: readonly SavingEntry[], party: string): FormulaId =>
    write.add(...lines.filter((line) => line.party === party).map((line) => line.row))

  if (rule.kind === 'moving-average') {
    const moves = movingAverageShares(write, settlement.id, rule, members, effects, fallsTo)
    return effects.flatMap((lines, position) => members.map((party) => entry(lines, party, moves(position, party))))
  }
  const path = `settlements.${settlement.id}`
  const keyed =
    rule.kind === 'fixed-key'
      ? write.constant(1)
      : write.quantity(rule.fixed, `${path}.fixed`, 'settlement-fixed', { settlement: settlement.id })
  const shares = keyShares(write, settlement.id, rule.key)
  return effects.flatMap((lines) => {
    const saved = write.add(...lines.map((line) => line.row))
    return members.map((party) =>
      entry(
        lines,
        party,
        write.multiply(
          keyed,
          write.subtract(write.multiply(shares.get(party) ?? write.constant(0), saved), fallsTo(lines, party)),
        ),
      ),
    )
  })
}

/**
 * The key by member. Uncertain keys are drawn independently, and the region's cost is borne in full: each key counts
 * for its part of their sum.
 */
const keyShares = (
  write: CaseWriter,
  settlement: string,
  key: Readonly<Record<string, Quantity>>,
): ReadonlyMap<string, FormulaId> => {
  const stated = Object.entries(key).map(
    ([party, share]) =>
      [
        party,
        write.quantity(share, `settlements.${settlement}.key.${party}`, 'settlement-key', { settlement, party }),
      ] as const,
  )
  if (Object.values(key).every(({ uncertainty }) => uncertainty === undefined)) return new Map(stated)
  const whole = write.add(...stated.map(([, share]) => share))
  return new Map(stated.map(([party, share]) => [party, write.divide(share, whole)]))
}

/** The share of each period's months in which the settlement is in force. */
const fractionInForce = (write: CaseWriter, { from, through }: Settlement): FormulaId => {
  const { timeline } = write
  const window = windowOf(write, from ?? timeline.from, through ?? timeline.through)
  return coversAll(write, window) ? write.constant(1) : evenFraction(write, window)
}
