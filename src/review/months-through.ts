/** How many months from one month up to and including another: `2026-01` to `2026-12` is 12. */
export const monthsThrough = (from: string, through: string): number => monthNumber(through) - monthNumber(from) + 1

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
