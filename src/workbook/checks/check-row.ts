import type { Decimal } from '../../money/index.js'
import type { Place } from '../address.js'

/** A number on the sheet of checks: how it is found, and what it is as calculated. */
export interface Found {
  /** The formula, without the equals sign. */
  readonly text: string
  readonly value: Decimal
}

/** How far a number may go; `isOpen` where the limit itself is not allowed. */
export interface Limit extends Found {
  readonly isOpen?: true
}

/** A rule that the numbers of the workbook are held to: a row of the sheet of checks. */
export interface CheckRow {
  /** The rule in words. */
  readonly what: string
  /** The input cells that can break it. */
  readonly cells: readonly Place[]
  readonly found: Found
  /** What must hold numbers for the rule to be decided, and how many those are. */
  readonly numbers: { readonly text: string; readonly many: number }
  readonly least?: Limit
  readonly most?: Limit
  readonly isWhole?: true
  /** What is taken for rounding, as text of a formula; none where it is absent. */
  readonly rounding?: string
  /** The rule is that of another cell while the cell of this rule is the same as that one. */
  readonly unlessAs?: Place
  /** The rule does not hold where this cell is zero. */
  readonly unlessZero?: { readonly place: Place; readonly value: Decimal }
}

/** Rules under one heading. */
export interface CheckBlock {
  readonly title: string
  readonly rows: readonly CheckRow[]
}
