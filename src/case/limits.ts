/** How large a case may be: far above any real one, far below what hurts. */
export const limits = { depth: 32, nodes: 2_000_000, text: 100_000, list: 10_000 } as const
