import { ArgumentRangeError } from '../../base/index.js'
import { given } from '../../money/index.js'

/**
 * Checks the day that a report is of, such as `2024-03-01`; none is none.
 *
 * @throws TypeError where it is not a text
 * @throws RangeError where it is no day of the calendar
 */
export const givenDay = (caller: string, day: string | undefined): string | undefined => {
  if (day === undefined) return undefined
  given.text(caller, { nl: "een datum (date) zoals '2024-03-01'", en: "a date such as '2024-03-01'" }, day)
  if (isDay(day)) return day
  throw new ArgumentRangeError({
    code: 'bad-date',
    address: caller,
    values: { found: day },
    texts: {
      nl: `${caller} kreeg als datum (date) '${day}'; geef een dag die bestaat, zoals '2024-03-01'.`,
      en: `${caller} got '${day}' as its date; state a day that exists, such as '2024-03-01'.`,
    },
  })
}

/** Whether a text is a day of the calendar, such as `2024-02-29`. */
export const isDay = (text: string): boolean => {
  // The thirtieth of February is read as the first of March by some engines, and as no day by others.
  const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return read !== undefined && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}
