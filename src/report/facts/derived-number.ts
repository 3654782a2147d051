import type { Quantity } from '../../case/index.js'
import { type Decimal, formatNumber, listed } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { derivedWords } from '../words/derived.js'
import { fill } from '../words/summary.js'

/**
 * What a number is calculated from, where the file states its distribution and neither its value nor its mean: its
 * source gives those numbers, not this one. Undefined for a number that is stated.
 *
 * @param written how a number of its own unit is printed; absent where only the names of the numbers are to be said
 */
export const derivedNumber = (
  { range, isDerived, uncertainty }: Pick<Quantity, 'range' | 'isDerived' | 'uncertainty'>,
  written: ((number: Decimal) => string) | undefined,
  language: Language,
): string | undefined => {
  if (range === undefined || isDerived !== true) return undefined
  const words = derivedWords[language]
  const plain = (number: Decimal): string => formatNumber(number, number.decimalPlaces(), language)
  const field = (name: keyof typeof words.fields, print?: typeof plain): readonly string[] => {
    const number = range[name]
    if (number === undefined) return []
    return [print === undefined ? words.fields[name] : `${words.fields[name]} ${print(number)}`]
  }
  const { mean, outcomes, distribution } = range
  const fields = [
    ...(['alpha', 'beta'] as const).flatMap((name) => field(name, plain)),
    ...(['low', 'mode', 'high'] as const).flatMap((name) => field(name, written)),
    ...field('interval', plain),
    ...(outcomes === undefined ? [] : [fill(words.outcomes, { count: String(outcomes.length) })]),
  ]
  const kind = distribution === undefined ? undefined : words.kinds[distribution]
  return [
    mean === undefined
      ? `${fill(words.meanOf, { fields: listed(fields, { last: words.and }) })}${kind === undefined ? '' : ` (${kind})`}`
      : fill(words.rounded, { mean: plain(mean) }),
    ...(uncertainty?.whole === true ? [words.inWhole] : []),
  ].join(', ')
}
