import { ArgumentRangeError, type Brand } from '../base/index.js'
import { kindOf } from '../money/index.js'

/** A calendar month written `YYYY-MM`, checked. No day, no time zone: `2021-03` is March 2021 everywhere. */
export type Month = Brand<string, 'Month'>

/** Whether a text is a month of the years 1000 to 9999, written `YYYY-MM`. */
export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text)

/**
 * A text as a month, for use in a case that is already parsed.
 *
 * @throws RangeError for a text that is not a month of the years 1000 to 9999
 *
 * @example
 * month('2031-12') // '2031-12'
 * month('december 2031') // throws ArgumentRangeError
 */
export const month = (text: string): Month => {
  if (!isMonth(text))
    throw new ArgumentRangeError({
      code: 'bad-date',
      values: { found: kindOf(text, 'en') },
      texts: {
        nl: `De maand is ${kindOf(text, 'nl')}; schrijf die als JJJJ-MM, zoals '2026-01'.`,
        en: `The month is ${kindOf(text, 'en')}; state it as YYYY-MM, such as '2026-01'.`,
      },
    })
  return text
}

/** Months since the start of the year zero: the same month of the next year is twelve further. */
export const monthIndex = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The month at an index made by `monthIndex`. */
export const monthAt = (index: number): Month => {
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}` as Month
}
