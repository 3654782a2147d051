import type { Quantity } from '../../case/index.js'
import { formatNumber, formatPercentage, listed, type Decimal } from '../../money/index.js'
import type { Unit } from '../../sheet/index.js'
import { formatDerived, formatStated } from '../language/format-stated.js'
import type { Language } from '../language/language.js'
import { assumptionWords } from '../words/assumptions.js'
import { fill } from '../words/summary.js'

/** The stated range of a number, in words. */
export interface RangeWords {
  /** What the file states; `undefined` for what this form does not have. */
  readonly low: string | undefined
  readonly mode: string | undefined
  readonly high: string | undefined
  /** The kind of distribution, and what else is stated of it. */
  readonly form: string
  /** The number that is used where it is the mean of the range: `56,7% (gemiddelde van 40%, 60% en 70%)`. */
  readonly mean: string | undefined
}

/** The range that is stated for a number; undefined for one that is certain. */
export const rangeWords = (
  { value, range, isDerived, uncertainty }: Quantity,
  unit: Unit | undefined,
  language: Language,
): RangeWords | undefined => {
  const kind = range?.distribution
  if (range === undefined || kind === undefined) return undefined
  const words = assumptionWords[language]
  const { low, mode, high, mean, sd, interval, alpha, beta, outcomes = [], truncate } = range
  const written = (number: Decimal): string => formatStated(number, unit, language)
  const plain = (number: Decimal): string => formatNumber(number, Math.min(6, number.decimalPlaces()), language)
  const chance = (share: Decimal): string => formatPercentage(share, language, Math.max(0, share.decimalPlaces() - 2))
  const part = (text: string, values: Readonly<Record<string, Decimal | undefined>>, print = written): string[] =>
    Object.values(values).some((number) => number === undefined)
      ? []
      : [
          fill(
            text,
            Object.fromEntries(Object.entries(values).map(([name, number]) => [name, print(number as Decimal)])),
          ),
        ]
  const form = [
    words.forms[kind],
    ...part(words.average, { mean }),
    ...part(words.deviation, { sd }),
    ...part(words.parameters, { alpha, beta }, plain),
    ...(outcomes.length === 0
      ? []
      : [
          listed(
            outcomes.map((outcome) =>
              fill(words.outcome, { value: written(outcome.value), chance: chance(outcome.probability) }),
            ),
            { last: words.and },
          ),
        ]),
    ...part(words.between, { chance: interval }, chance),
    ...part(words.atLeast, { limit: truncate?.min }),
    ...part(words.atMost, { limit: truncate?.max }),
    ...(uncertainty?.whole === true ? [words.whole] : []),
  ].join(', ')
  // Only of these is the mean the plain mean of the numbers.
  const isPlain = (kind === 'triangular' || kind === 'uniform') && interval === undefined && mean === undefined
  const numbers = [low, mode, high].flatMap((number) => (number === undefined ? [] : [written(number)]))
  const used = formatDerived(value, unit, language)
  return {
    low: low && written(low),
    mode: mode && written(mode),
    high: high && written(high),
    form,
    mean:
      isDerived !== true
        ? undefined
        : isPlain
          ? fill(words.meanOf, { mean: used, numbers: listed(numbers, { last: words.and }) })
          : fill(words.mean, { mean: used }),
  }
}
