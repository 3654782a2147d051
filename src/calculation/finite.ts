import type { Decimal } from '../money/index.js'

/** Where a ratio has nothing to divide by there is no number, rather than an infinite one. */
export const finite = (value: Decimal): Decimal | null => (value.isFinite() ? value : null)
