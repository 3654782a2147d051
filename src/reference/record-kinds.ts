/**
 * The kinds of published record that a figure may rest on.
 *
 * @example
 * recordKinds // ['discount-regime', 'price-index', 'unit-cost']
 */
export const recordKinds = ['discount-regime', 'price-index', 'unit-cost'] as const

/** The kind of a published record: one of `recordKinds`. */
export type RecordKind = (typeof recordKinds)[number]
