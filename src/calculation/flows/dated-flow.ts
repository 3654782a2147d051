import { ArgumentRangeError } from '../../base/index.js'
import { given, type Decimal, type DecimalValue, shownOf } from '../../money/index.js'

/** An amount on a day: negative paid, positive received, in euros. */
export interface DatedFlow {
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string
  readonly amount: DecimalValue
}

/** A year in the actual/365 convention: 365 days, leap years too. */
export const DAYS_PER_YEAR = 365

const MILLISECONDS_PER_DAY = 86_400_000

/** An amount, and how many days after the earliest of the list it falls. */
export interface FlowByDay {
  readonly day: number
  readonly amount: Decimal
}

/**
 * Flows by their days from the earliest date of the list. Calendar dates are counted in UTC, where every day has 24
 * hours: in local time the change to summer time makes a day short, and an XNPV off by a day (2086.67 for 2086.65 in
 * the Excel example).
 *
 * @throws TypeError for a value that is not a number; RangeError when a date is not an existing day written as
 *   YYYY-MM-DD, or an amount is not finite.
 */
export const flowsByDay = (caller: string, flows: readonly DatedFlow[]): readonly FlowByDay[] => {
  const dated = given
    .list(
      caller,
      {
        nl: "stromen, zoals { date: '2026-01-31', amount: -100 }",
        en: "flows, such as { date: '2026-01-31', amount: -100 }",
      },
      flows,
    )
    .map((flow, i) => {
      const { date, amount: stated } = given.object(
        caller,
        { nl: 'een datum en een bedrag in elke stroom', en: 'a date and an amount in each flow' },
        flow,
      )
      const amount = given.decimal(`flows[${i}].amount`, stated)
      const time = Date.parse(`${date}T00:00:00Z`)
      if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
        throw new ArgumentRangeError({
          code: 'bad-date',
          address: `flows[${i}].date`,
          values: { date: shownOf(date, 'en') },
          texts: {
            nl: `flows[${i}].date is ${shownOf(date, 'nl')}; schrijf een bestaande dag als JJJJ-MM-DD, zoals '2026-01-31'.`,
            en: `flows[${i}].date is ${shownOf(date, 'en')}; write an existing day as YYYY-MM-DD, such as '2026-01-31'.`,
          },
        })
      }
      if (!amount.isFinite())
        throw new ArgumentRangeError({
          code: 'not-finite',
          address: `flows[${i}].amount`,
          values: { amount: amount.toString() },
          texts: {
            nl: `flows[${i}].amount is ${amount.toString()}; elke stroom is een eindig bedrag.`,
            en: `flows[${i}].amount is ${amount.toString()}; every flow must be a finite amount.`,
          },
        })
      return { day: time / MILLISECONDS_PER_DAY, amount }
    })
  const first = dated.reduce((earliest, { day }) => Math.min(earliest, day), Infinity)
  return dated.map(({ day, amount }) => ({ day: day - first, amount }))
}
