import type { SettlementRule } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { SavingEntry } from '../payers/ledger-entry.js'

type MovingAverage = Extract<SettlementRule, { readonly kind: 'moving-average' }>

/**
 * What a settlement by the use of the last n budget years moves, for each effect and member (docs/agreements.md,
 * Settlement).
 *
 * The region's cost C = sum of use is borne by each member's share of the use of the n years before. Without the case a
 * member bears its own use u. With it, use falls by what was saved: B_i = (C - S) x W_i / sum W, with W_i the member's
 * use over the n years before and S the saving of the region now. What a member keeps is u_i - B_i: at first about its
 * share of the region's use, after n years all of a steady saving of its own. Where savings leave nothing of the use of
 * the n years before (W at or below zero), the cost is borne by the stated use.
 *
 * Each effect moves what it brings about itself. With p_i what member i saved in the years that count, P the sum of p,
 * U of u, S of s and W of W_i, u_i - B_i = S x W_i / W + (U x p_i - u_i x P) / W: a share in what the region saves now,
 * and what earlier savings have already earned. Both are sums over effects, so effects that cancel out between members
 * still move what they move.
 *
 * @param effects the payers' cash savings, effect by effect
 * @returns the move of an effect (by position) to a member, in euros by period, before the months in force are taken
 */
export const movingAverageShares = (
  write: CaseWriter,
  settlement: string,
  rule: MovingAverage,
  members: readonly string[],
  effects: readonly (readonly SavingEntry[])[],
  fallsTo: (lines: readonly SavingEntry[], party: string) => FormulaId,
): ((effect: number, party: string) => FormulaId) => {
  const zero = write.constant(0)
  const useOf = new Map(
    members.map((party) => {
      const use = rule.use[party]
      const about = { settlement, party }
      return [
        party,
        use === undefined ? zero : write.money(use, `settlements.${settlement}.use.${party}`, 'settlement-use', about),
      ]
    }),
  )
  const use = (party: string): FormulaId => useOf.get(party) ?? zero
  const savedBy = new Map(
    members.map((party) => [party, write.add(write.zeros, ...effects.map((lines) => fallsTo(lines, party)))]),
  )
  const saved = (party: string): FormulaId => savedBy.get(party) ?? write.zeros

  // Months before the timeline have the use without the case, also those of its own first year, so that a window always
  // holds n years of use.
  const before = write.timeline.budgetYears.map((_, year) =>
    Array.from({ length: rule.years }, (_unused, back) => year - 1 - back).filter((cell) => cell >= 0),
  )
  const terms = before.map((cells) => cells.map((cell) => ({ cell, weight: 1 })))
  const past = (row: FormulaId): FormulaId => write.gather('year', write.byYear(row), terms)
  const windows = members.map((party) =>
    write.named(
      write.subtract(write.multiply(use(party), write.constant(rule.years)), past(saved(party))),
      'settlement-window',
      { settlement, party },
    ),
  )
  const window = write.add(...windows)
  const isLeft = write.subtract(window, write.constant(TOLERANCE))
  const region = write.add(...members.map(use))
  const shares = new Map(
    members.map((party, position) => [
      party,
      write.named(
        write.select(isLeft, write.divide(windows[position] as FormulaId, window), write.divide(use(party), region)),
        'settlement-share',
        { settlement, party },
      ),
    ]),
  )

  const ofEffects = effects.map((lines) => {
    const now = write.add(...lines.map((line) => line.row))
    return { lines, now, before: past(now) }
  })
  return (effect, party) => {
    const { lines, now, before } = ofEffects[effect] as (typeof ofEffects)[number]
    const own = write.add(write.zeros, fallsTo(lines, party))
    const ahead = write.subtract(write.multiply(region, past(own)), write.multiply(use(party), before))
    const earned = write.select(isLeft, write.divide(ahead, window), zero)
    return write.add(
      write.subtract(write.multiply(now, write.byPeriod(shares.get(party) ?? zero)), own),
      write.multiply(write.byPeriod(earned), write.periodYears),
    )
  }
}
