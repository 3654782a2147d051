/**
 * How large a case may be: far above any real one, and still quick to read. `sharing` is the number of effects that may
 * share a saving: the work grows with its square.
 */
export const limits = { depth: 32, nodes: 2_000_000, text: 100_000, list: 10_000, sharing: 200 } as const
