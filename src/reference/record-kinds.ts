/** The kinds of published record that a figure may rest on. */
export const recordKinds = ['discount-regime', 'price-index', 'unit-cost'] as const

export type RecordKind = (typeof recordKinds)[number]
