import { nameById } from '../../case/index.js'
import type { CasusEvent, HelperCount, PlanSpending } from '../../casus/index.js'
import { formatEuro, roundToNearest } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { casusWords } from './casus-words.js'
import { fill } from '../words/summary.js'
import { planName, type CasusReading } from './casus-tables.js'

/** What the casus covers. */
export const casusFrame = ({ results, language }: CasusReading): string => {
  const { from, through } = results.casus.timeline
  return fill(casusWords[language].frame, {
    from: monthWords(from, language),
    through: monthWords(through, language),
    months: String(results.months.length),
    level: String(results.priceLevel),
  })
}

/** What each plan costs against now, in a sentence. */
export const planSentences = ({ results, language }: CasusReading): readonly string[] => {
  const words = casusWords[language]
  const { now, plans } = results.total
  const euro = (amount: typeof now.total): string => formatEuro(amount, language)
  const difference = ({ saved }: PlanSpending): string => {
    const rounded = roundToNearest(saved.total)
    if (rounded.isZero()) return words.same
    return fill(rounded.gt(0) ? words.saves : words.spends, { amount: euro(saved.total.abs()) })
  }
  if (plans.length === 0) return [`${fill(words.nowOnly, { now: euro(now.total) })} ${words.none}`]
  return plans.map((plan, at) =>
    fill(words.costsOf, {
      name: planName(results, at),
      plan: euro(plan.spending.total),
      now: euro(now.total),
      difference: difference(plan),
    }),
  )
}

/** How many helpers come through the door, now and under each plan, from month to month. */
export const helperSentences = ({ results, language }: CasusReading): readonly string[] => {
  const words = casusWords[language]
  const counts = ({ byMonth }: HelperCount): string =>
    byMonth
      .flatMap((count, at) => {
        if (at === 0) return [fill(words.helpersFirst, { count: String(count) })]
        const month = results.months[at]
        return count === byMonth[at - 1] || month === undefined
          ? []
          : [fill(words.helpersFrom, { month: monthWords(month, language), count: String(count) })]
      })
      .join('; ')
  return [
    fill(words.helpersLine, { name: words.now, counts: counts(results.helpers.now) }),
    ...results.helpers.plans.map((plan, at) =>
      fill(words.helpersLine, { name: planName(results, at), counts: counts(plan) }),
    ),
  ]
}

/** An event in a few words, with what kind of moment it is and the plan that it belongs to where the words do not say so. */
export const eventText = ({ what, kind, plan }: CasusEvent, { results, language }: CasusReading): string => {
  const more = [
    casusWords[language].eventKinds[kind],
    planName(
      results,
      results.casus.plans.findIndex(({ id }) => id === plan),
    ),
  ]
  const said = more.filter((text) => text !== '')
  return said.length === 0 ? what : `${what} (${said.join(', ')})`
}

/** What happens when, in the order of time. */
export const eventSentences = ({ results, language }: CasusReading): readonly string[] => {
  const words = casusWords[language]
  return [...results.casus.events]
    .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0))
    .map((event) =>
      fill(words.event, { month: monthWords(event.month, language), what: eventText(event, { results, language }) }),
    )
}

/** What must be known beside the tables. */
export const casusNotes = ({ results, language }: CasusReading): readonly string[] => {
  const words = casusWords[language]
  return [
    ...results.services.flatMap(({ name, recipient }) =>
      recipient === null ? [] : [fill(words.recipient, { service: name })],
    ),
    ...results.departures.map(({ service, reference, text }) =>
      fill(words.departure, {
        service: nameById(results.services, service),
        text: text[language],
        id: reference,
      }),
    ),
  ]
}
