/**
 * How large a case may be: far above any real one, far below what hurts. `sharing` is between how many a saving is
 * shared: the work grows with the square of their number.
 */
export const limits = { depth: 32, nodes: 2_000_000, text: 100_000, list: 10_000, sharing: 200 } as const
