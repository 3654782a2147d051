import type { Id } from '../../base/index.js'
import type { Domain, EvidenceGrade, Funding } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { HouseholdYears } from '../enrolment/household-years.js'
import type { IncomeRung } from '../income/income-rung.js'
import type { Rung } from '../ladder/rung.js'

/**
 * One line of the ledger (grootboek; docs/method.md, 8): what one party pays or gains, in euros by period. Positive is
 * good for the party.
 */
export type LedgerEntry =
  | CostEntry
  | RecoveredVatEntry
  | SavingEntry
  | IncomeEntry
  | IncomeLineEntry
  | WelfareEntry
  | SettlementEntry
  | AgreementEntry

interface AnyEntry {
  readonly party: string
  readonly row: FormulaId
}

interface InterventionEntry extends AnyEntry {
  readonly intervention: Id
  /** The cost, cost item, income item, income or societal effect that the line is about, by id. */
  readonly item: Id
}

/** What the intervention costs a payer. */
export interface CostEntry extends InterventionEntry {
  readonly kind: 'cost'
  readonly funding: Funding
  /** The stated amount, the contingency on it, or the value added tax that the payer does not get back. */
  readonly part: CostPart
  /** Whether it falls at the start of its period or runs evenly through it. */
  readonly timing: 'start' | 'even'
  /**
   * The extra enrolment that the fund buys: not a cost that the intervention states, so `item` is the id of no cost.
   */
  readonly isBoughtByFund?: true
}

export type CostPart = 'amount' | 'contingency' | 'vat'

/** Value added tax that the payer gets back: no cash, and part of what the intervention costs society. */
export interface RecoveredVatEntry extends InterventionEntry {
  readonly kind: 'recovered-vat'
}

/** A saving on one rung of the ladder, or its mirror image at the recipient of a transfer. */
export interface SavingEntry extends InterventionEntry {
  readonly kind: 'saving'
  readonly rung: Rung
  readonly effect: Id
  readonly domain: Domain
  readonly evidence: EvidenceGrade
  readonly side: 'payer' | 'recipient'
  readonly nature: 'resource' | 'transfer'
}

/** Income that an effect changes, on one of the rungs it knows, or its mirror image at the payer of a transfer. */
export interface IncomeEntry extends InterventionEntry {
  readonly kind: 'income'
  readonly rung: IncomeRung
  readonly effect: Id
  readonly domain: Domain
  readonly evidence: EvidenceGrade
  readonly side: 'recipient' | 'payer'
  readonly nature: 'resource' | 'transfer'
}

/** What comes in with an intervention itself, or its mirror image at the party of the case that pays it. */
export interface IncomeLineEntry extends InterventionEntry {
  readonly kind: 'income-line'
  readonly side: 'recipient' | 'payer'
  /** Whether it falls at the start of its period or runs evenly through it. */
  readonly timing: 'start' | 'even'
}

/** Welfare without cash, on one of the rungs it knows (it meets no overlap and is never cashed). */
export interface WelfareEntry extends InterventionEntry {
  readonly kind: 'welfare'
  readonly rung: 'gross' | 'net' | 'prudent'
  /** Households in effect that it rests on. */
  readonly years: HouseholdYears
  /** What it brings in units, prudently, before their value. */
  readonly units: FormulaId
  readonly evidence: EvidenceGrade
}

/**
 * What settlement in the region moves of one effect's cash saving to or from a member. They sum to zero over the
 * members.
 */
export interface SettlementEntry extends InterventionEntry {
  readonly kind: 'settlement'
  readonly settlement: Id
  readonly effect: Id
  readonly evidence: EvidenceGrade
}

/** What an agreement or the fund moves from one party to another: two lines that sum to zero. */
export interface AgreementEntry extends AnyEntry {
  readonly kind: 'agreement'
  /** The agreement's id, or `fund`. */
  readonly agreement: string
  /** A line that is paid is never above zero, one that is received never below. */
  readonly direction: 'paid' | 'received'
  /** Who receives what this line pays, or pays what it receives. */
  readonly counterparty: string
  readonly timing: 'start' | 'even'
}
