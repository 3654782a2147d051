import { monthsBetween, type Measurement } from '../../../programme/index.js'
import { monthIndex, monthWords } from '../../../timeline/index.js'
import type { Language } from '../../language/language.js'
import { fill } from '../../words/summary.js'
import { indicatorWords } from './indicator-words.js'

/** Whether the case states neither how often it is measured nor by when. */
export const isUnplanned = ({ indicator: { every, target } }: Measurement): boolean =>
  every === undefined && target?.by === undefined

/** When something is measured, in words. */
export const measuringWords = (measurement: Measurement, language: Language): string => {
  const words = indicatorWords[language]
  const {
    indicator: { every },
    months,
  } = measurement
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return isUnplanned(measurement) ? words.noPlan : words.done
  const at = { first: monthWords(first, language), last: monthWords(last, language) }
  if (every === undefined || months.length === 1) return fill(words.once, at)
  const filled = { ...at, every: words.every[every], count: String(months.length) }
  // Of two, the second may be that of the target, within the period of the first.
  const isTwo = months.length === 2 && monthIndex(last) - monthIndex(first) < monthsBetween[every]
  return fill(isTwo ? words.often2 : words.often, filled)
}
