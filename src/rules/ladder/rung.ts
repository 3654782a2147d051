/**
 * The rungs of the savings ladder, from what changes to what leaves a budget (docs/method.md, 5). What is lost between
 * two rungs is shown. The view of society takes `prudent`, the cash view of a party `cashable` (and what settlement
 * then moves).
 */
export type Rung = (typeof rungs)[number]

/**
 * The rungs of the savings ladder, from the top down: `gross` as the effects state, `net` of what happens anyway,
 * `overlap` after several interventions on one cost, `prudent` after the haircuts of the evidence, `cashable` what leaves
 * a budget.
 *
 * @example
 * rungs // ['gross', 'net', 'overlap', 'prudent', 'cashable']
 */
export const rungs = ['gross', 'net', 'overlap', 'prudent', 'cashable'] as const

/** The rungs that have one above them, from which something is lost on the way. */
export type LaterRung = (typeof laterRungs)[number]

export const laterRungs = ['net', 'overlap', 'prudent', 'cashable'] as const
