/** What becomes of what a year leaves of a budget: it lapses, or stays available in the next. */
export type UnspentChoice = (typeof unspentChoices)[number]

/**
 * The choices of `budget.unspent`; the first is the default.
 *
 * @example
 * unspentChoices // ['lapses', 'carries-over']
 */
export const unspentChoices = ['lapses', 'carries-over'] as const
