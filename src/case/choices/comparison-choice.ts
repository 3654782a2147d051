/** With whom those who were counted were compared. */
export type ComparisonChoice = (typeof comparisonChoices)[number]

/** From no comparison at all to one that rules out other causes. */
export const comparisonChoices = ['none', 'before-after', 'comparison-group', 'random'] as const
