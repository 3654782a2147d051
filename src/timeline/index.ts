/** Months and budget periods. */
export { isMonth, month, monthAt, monthIndex, type Month } from './month.js'
export { monthWords } from './month-words.js'
export type { Period } from './period.js'
export { timeline, type Timeline } from './timeline.js'
export { stepMonths, timelineSteps, type TimelineStep } from './timeline-step.js'
