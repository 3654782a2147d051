/** What the reference of a figure can start with, beside the id of a party: the parts of the results that `publishFigures` names. */
export const figureKinds = ['society', 'ladder', 'ladderTotal', 'baseline', 'domainCosts', 'extraUse', 'perHousehold', 'settlement', 'agreement', 'fund', 'pockets'] as const
