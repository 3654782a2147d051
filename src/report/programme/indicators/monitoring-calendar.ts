import { expectArgument, languageOf, nameById, type BusinessCase } from '../../../case/index.js'
import { given } from '../../../money/index.js'
import { monitoringPlan, monthsBetween, type Measurement, type MonitoringOptions } from '../../../programme/index.js'
import { monthIndex, type Month } from '../../../timeline/index.js'
import type { Language } from '../../language/language.js'
import { fill } from '../../words/summary.js'
import { calendarFile, calendarText, type ContentLine } from './calendar-lines.js'
import { baselineWords, targetWords } from './indicator-numbers.js'
import { indicatorWords } from './indicator-words.js'

/** How to make a calendar. */
export interface MonitoringCalendarOptions extends MonitoringOptions {
  readonly language?: Language | undefined
}

/**
 * The monitoring plan of a programme as a calendar (iCalendar, RFC 5545): one event for each indicator on the first day
 * of the months in which it is measured, recurring where it is measured more than once, and one more for a target
 * between two measurements. The same case gives the same calendar, with the same UIDs, so that a calendar that is read
 * again replaces its events and does not double them.
 *
 * @returns the text of an .ics file; without events where nothing is to be measured any more
 * @throws ArgumentTypeError for what is not a case; RangeError for a `from` that is not a month
 *
 * @example
 * monitoringCalendar(programme, { language: 'nl' }).split('\r\n')[0] // 'BEGIN:VCALENDAR'
 */
export const monitoringCalendar = (businessCase: BusinessCase, asked: MonitoringCalendarOptions = {}): string => {
  expectArgument('monitoringCalendar', 'case', businessCase)
  const { from } = given.options('monitoringCalendar', asked)
  const language = languageOf(asked)
  const name = calendarText(fill(indicatorWords[language].calendar, { name: businessCase.name }))
  return calendarFile([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//maatschappelijke-businesscase//monitoring//${language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', name],
    ['X-WR-CALNAME', name],
    ...monitoringPlan(businessCase, { from }).flatMap((measurement) => eventsOf(measurement, businessCase, language)),
    ['END', 'VCALENDAR'],
  ])
}

const eventsOf = (measurement: Measurement, businessCase: BusinessCase, language: Language): readonly ContentLine[] => {
  const { every } = measurement.indicator
  const [first, ...later] = measurement.months
  if (first === undefined) return []
  const event = (at: Month, more: readonly ContentLine[], part = ''): readonly ContentLine[] => [
    ['BEGIN', 'VEVENT'],
    ['UID', uidOf(measurement, businessCase, part)],
    // No clock: what the calendar says is as old as the case, whose first day is the same in every run.
    ['DTSTAMP', `${firstDay(businessCase.timeline.from)}T000000Z`],
    ['DTSTART;VALUE=DATE', firstDay(at)],
    ...more,
    ['SUMMARY', calendarText(summaryOf(measurement, businessCase, language))],
    ['DESCRIPTION', calendarText(descriptionOf(measurement, language))],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
  if (every === undefined) return event(first, [])
  const step = monthsBetween[every]
  const regular = later.filter((each) => (monthIndex(each) - monthIndex(first)) % step === 0)
  const lastRegular = regular.at(-1)
  const rule = [
    ['RRULE', `FREQ=MONTHLY;INTERVAL=${step};UNTIL=${firstDay(lastRegular ?? first)}`],
  ] as const satisfies readonly ContentLine[]
  return [
    ...event(first, lastRegular === undefined ? [] : rule),
    ...later.filter((each) => !regular.includes(each)).flatMap((each) => event(each, [], '.target')),
  ]
}

/** The first day of a month, as iCalendar writes it. */
const firstDay = (month: Month): string => `${month.replace('-', '')}01`

/** Names the event in every edition of the calendar: by the ids of the case, which stay when names change. */
const uidOf = ({ project, indicator }: Measurement, { budget, timeline }: BusinessCase, part: string): string =>
  `${indicator.id}.${project}${part}.${budget?.id ?? 'mbc'}.${timeline.from}@maatschappelijke-businesscase`

const summaryOf = ({ project, indicator }: Measurement, { projects }: BusinessCase, language: Language): string =>
  fill(indicatorWords[language].event, { indicator: indicator.name, project: nameById(projects, project) })

const descriptionOf = ({ indicator }: Measurement, language: Language): string => {
  const words = indicatorWords[language]
  const { unit, owner } = indicator
  const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  return [
    ...(owner === undefined ? [sentence(words.nobody)] : [fill(words.owner, { owner })]),
    ...(unit === undefined ? [] : [fill(words.unit, { unit })]),
    sentence(baselineWords(indicator, language)),
    sentence(targetWords(indicator, language)),
  ].join('\n')
}
