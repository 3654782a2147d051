/** How well an effect is proven: aantoonbaar, waarschijnlijk, mogelijk. */
export type EvidenceGrade = (typeof evidenceGrades)[number]

/**
 * The evidence grades, strongest first.
 *
 * @example
 * evidenceGrades // ['demonstrated', 'probable', 'possible']
 */
export const evidenceGrades = ['demonstrated', 'probable', 'possible'] as const
