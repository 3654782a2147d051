import { addressText, lineSteps, type Payers, type Quantity, provenanceOf } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import { monthIndex } from '../../timeline/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Window } from '../time/window.js'

/** The shares of one party in what is paid, each with the window in which it holds. */
export interface PartyShares {
  readonly party: string
  readonly windows: readonly ShareWindow[]
}

export interface ShareWindow {
  readonly share: FormulaId
  readonly window: Window
}

/** Shares of parties in one amount, of which raising one lowers another: they sum to 1. */
const partyShares = ['payer-share', 'recipient-share'] as const
type PartyShare = (typeof partyShares)[number]

/** Whether a concept is the share of a party in what is paid or received: a number that cannot change by itself. */
export const isPartyShare = (concept: string | undefined): boolean => partyShares.some((share) => share === concept)

/** Dated shares of who pays, or who receives (docs/method.md, 8), turned from a list by date into a list by party. */
export const datedShares = (
  write: CaseWriter,
  payers: readonly Payers[],
  path: string,
  about: Label['about'],
  concept: PartyShare = 'payer-share',
): readonly PartyShares[] => {
  const origin = monthIndex(write.timeline.from)
  const windows = payers.map((dated, position): Window => {
    const next = payers[position + 1]?.from
    return {
      start: dated.from === undefined ? 0 : monthIndex(dated.from) - origin,
      end: next === undefined ? write.timeline.months : monthIndex(next) - origin,
    }
  })
  const stated = (dated: Payers, party: string, share: Quantity): FormulaId =>
    write.quantity(
      { ...provenanceOf(dated), ...share },
      addressText([path, ...lineSteps('payers', dated.from, 0), party]),
      concept,
      { ...about, party },
    )
  // Uncertain shares are drawn independently, and everything is paid in full: each share counts for its part of their
  // sum.
  const shareOf = (dated: Payers, party: string, share: Quantity): FormulaId => {
    const all = Object.entries(dated.shares)
    if (all.every(([, each]) => each.uncertainty === undefined)) return stated(dated, party, share)
    return write.divide(stated(dated, party, share), write.add(...all.map(([id, each]) => stated(dated, id, each))))
  }
  const parties = [...new Set(payers.flatMap((dated) => Object.keys(dated.shares)))]
  return parties.map((party) => ({
    party,
    windows: payers.flatMap((dated, position) => {
      const share = dated.shares[party]
      const window = windows[position]
      if (share === undefined || window === undefined || window.end <= window.start) return []
      return [{ share: shareOf(dated, party, share), window }]
    }),
  }))
}
