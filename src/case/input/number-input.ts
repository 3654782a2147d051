import type { Decimal } from '../../money/index.js'

/** A number as it may be written: a number, a decimal text ("1234.50") or, in a program, a Decimal. */
export type NumberInput = number | string | Decimal
