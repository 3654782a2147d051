import type { Domain, EvidenceGrade, Funding } from '../case/index.js'
import type { FormulaId } from '../formula/index.js'
import type { Rung } from './rung.js'

/** One line of the ledger (grootboek): what one party pays or gains, in euros by period. Positive is good for the party. */
export type LedgerEntry = CostEntry | SavingEntry | WelfareEntry

interface AnyEntry {
  readonly party: string
  readonly intervention: string
  /** The cost, cost item or societal effect that the line is about, by id. */
  readonly item: string
  readonly row: FormulaId
}

/** What the intervention costs a payer. */
export interface CostEntry extends AnyEntry {
  readonly kind: 'cost'
  readonly funding: Funding
  /** Whether it falls at the start of its period or runs evenly through it. */
  readonly timing: 'start' | 'even'
}

/** A saving on one rung of the ladder, or its mirror image at the recipient of a transfer. */
export interface SavingEntry extends AnyEntry {
  readonly kind: 'saving'
  readonly rung: Rung
  readonly effect: string
  readonly domain: Domain
  readonly evidence: EvidenceGrade
  readonly side: 'payer' | 'recipient'
  readonly nature: 'resource' | 'transfer'
}

/** Welfare without cash, on one of the rungs it knows (it meets no overlap and is never cashed). */
export interface WelfareEntry extends AnyEntry {
  readonly kind: 'welfare'
  readonly rung: 'gross' | 'net' | 'prudent'
  readonly evidence: EvidenceGrade
}
