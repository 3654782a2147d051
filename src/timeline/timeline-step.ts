/**
 * The step of calculation. Linear figures are the same under each; overlap, caps and whole units are computed per
 * period.
 */
export type TimelineStep = (typeof timelineSteps)[number]

export const timelineSteps = ['year', 'quarter', 'month'] as const

/** Months in a step. */
export const stepMonths: Readonly<Record<TimelineStep, number>> = { year: 12, quarter: 3, month: 1 }
