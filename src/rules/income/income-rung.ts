/**
 * The rungs of an effect on income (docs/method.md, Income): those of the savings ladder without overlap, for income has
 * no baseline that caps it.
 */
export type IncomeRung = (typeof incomeRungs)[number]

export const incomeRungs = ['gross', 'net', 'prudent', 'cashable'] as const

/** The rungs that have one above them, from which something is lost on the way. */
export type LaterIncomeRung = (typeof laterIncomeRungs)[number]

export const laterIncomeRungs = ['net', 'prudent', 'cashable'] as const
