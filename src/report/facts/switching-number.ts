import type { Results } from '../../calculation/index.js'
import { Decimal, formatNumber, formatPercentage } from '../../money/index.js'
import type { SwitchingValue } from '../../risk/index.js'
import { formatInput } from '../language/format-input.js'
import { formatStated } from '../language/format-stated.js'
import type { Language } from '../language/language.js'
import { wordLabelShort } from '../language/word-label.js'
import { mustHoldWords } from '../words/must-hold.js'
import { fill } from '../words/summary.js'

/** What a number is called; one of a list without names by its place in that list. */
export const numberName = (
  { name, address }: SwitchingValue,
  { businessCase }: Pick<Results, 'businessCase'>,
  language: Language,
): string => {
  const words = wordLabelShort(name.label, businessCase, language)
  const place = /\[(\d+)\]/.exec(address)?.[1]
  if (place === undefined || name.label.about.year !== undefined || name.label.about.project !== undefined) return words
  return fill(mustHoldWords[language].nth, { name: words, number: String(Number(place) + 1) })
}

/** More decimals than these were not stated but calculated. */
const mostStated = 4

/** The number as the case has it. */
export const numberNow = ({ base, name }: SwitchingValue, language: Language): string => {
  const stated = new Decimal(base)
  return stated.decimalPlaces() <= mostStated
    ? formatStated(stated, name.unit, language)
    : formatInput(base, name.unit, Math.abs(base), language)
}

/** The number at which the answer turns, with as many decimals as it needs to differ from the number now. */
export const numberThen = (switching: SwitchingValue, language: Language): string => {
  const { at, base, name } = switching
  if (at === null) return '-'
  const written = (value: number, decimals: number): string =>
    name.unit === 'share' ? formatPercentage(value, language, decimals) : formatNumber(value, decimals, language)
  const usual = formatInput(at, name.unit, Math.abs(base), language)
  if (at === base || usual !== formatInput(base, name.unit, Math.abs(base), language)) return usual
  const decimals = [1, 2, 3, 4, 5, 6].find((count) => written(at, count) !== written(base, count))
  return decimals === undefined ? usual : written(at, decimals)
}
