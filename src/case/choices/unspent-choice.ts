/** What becomes of what a year leaves of a budget: it lapses, or stays available in the next. */
export type UnspentChoice = (typeof unspentChoices)[number]

export const unspentChoices = ['lapses', 'carries-over'] as const
