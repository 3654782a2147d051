import { monthIndex, type Month } from '../timeline/index.js'

/** How many months from one month up to and including another: `2026-01` to `2026-12` is 12. */
export const monthsThrough = (from: Month, through: Month): number => monthIndex(through) - monthIndex(from) + 1
