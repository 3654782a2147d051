import type { DecimalValue } from '../../money/index.js'

/**
 * A rule that ascribes a joint saving, in its simplest form: numbers in, numbers out.
 *
 * In: what each intervention would save alone, as a fraction of the same cost (0.3 is 30 %), at most 1, negative where
 * it raises use. Out: what is ascribed to each, in the same order and as fractions of the same cost. Decimals and
 * decimal texts are accepted too. A rule in euros is converted like this:
 * `(r) => mine(r, 100_000).map((euro) => euro / 100_000)`.
 */
export type RuleUnderTest = (fractions: number[]) => ArrayLike<DecimalValue>

/**
 * A way to pay an amount out by a key: an amount in euros (either sign) and shares that sum to 1 in,
 * what each share comes to out, in the same order and in euros.
 */
export type SplitUnderTest = (amount: number, key: number[]) => ArrayLike<DecimalValue>
