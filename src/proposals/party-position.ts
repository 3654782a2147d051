import type { Decimal } from '../money/index.js'

/** Where a party stands before a proposal, at present value in euros. */
export interface PartyPosition {
  readonly party: string
  /** What it gains: retained savings, proceeds and what it receives; at least zero. */
  readonly benefits: Decimal
  /** What it gives: costs, what it pays, and savings and proceeds below zero; at least zero. */
  readonly costs: Decimal
  /** Benefits less costs. */
  readonly net: Decimal
}
