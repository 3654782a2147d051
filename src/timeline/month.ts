/** A calendar month written `YYYY-MM`. No day, no time zone: `2021-03` is March 2021 everywhere. */
export type Month = string

/**
 * Months since the start of the year zero: the same month of the next year is twelve further.
 * Expects a month that `isMonth` accepts.
 */
export const monthIndex = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The month at an index made by `monthIndex`. */
export const monthAt = (index: number): Month => {
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  const month = String((index % 12) + 1).padStart(2, '0')
  return `${year}-${month}`
}

/** Whether a text is a month of the years 1000 to 9999, written `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text)
