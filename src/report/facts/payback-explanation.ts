import { explain, paybackTime } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { Explanation } from '../../sheet/index.js'
import { Decimal, formatEuro, formatNumber, sum, TOLERANCE } from '../../money/index.js'
import { monthAt, monthIndex, monthWords, type Month } from '../../timeline/index.js'
import type { Language } from '../language/language.js'
import { paybackWords } from '../words/payback.js'
import { fill } from '../words/summary.js'

/** A payback for a reader: the answer, how it follows from cumulative cash, and that cash. */
export interface PaybackExplanation {
  readonly answer: string
  /** Nothing where cash is never short, or short to the end: then there is no payback to calculate. */
  readonly how?: string
  readonly from: readonly Explanation[]
}

const shortfalls: Readonly<Partial<Record<string, string>>> = {
  payback: 'shortfall',
  'payback.discounted': 'discountedShortfall',
}

/**
 * Explains a payback by the period in which cumulative cash turns; undefined for any other figure. The formula itself
 * looks at every period for the last moment below zero, which says little to a reader.
 */
export const paybackExplanation = (
  figure: Explanation,
  businessCase: BusinessCase,
  language: Language,
): PaybackExplanation | undefined => {
  const { concept, about } = figure.name?.label ?? { concept: '', about: {} }
  const short = shortfalls[concept]
  if (short === undefined || about.party === undefined || !Decimal.isDecimal(figure.value)) return undefined
  const words = paybackWords[language]
  // In the order of the explanation: what comes second refers to what is explained in the first.
  const from = figure.from.filter(({ name }) =>
    /^cash\.cumulative\..*(after-start|at-end)$/.test(name?.label.concept ?? ''),
  )
  const cash = (ending: string): readonly Decimal[] =>
    (from.find(({ name }) => name?.label.concept.endsWith(ending))?.value ?? []) as readonly Decimal[]
  const answer = paybackTime(figure.value, explain({ businessCase }, `${about.party}.cash.${short}`).value as Decimal)
  if (answer.kind === 'never') {
    const why = fill(words.neverShort, { never: words.never, shortfall: formatEuro(answer.shortfall, language) })
    return { answer: `${words.notPaidBack} (${why})`, from }
  }
  if (answer.kind === 'at-once') return { answer: `${fill(words.years, { years: '0' })} (${words.atOnce})`, from }
  const lengths = (figure.from.find(({ name }) => name?.label.concept === 'period-years')?.value ??
    []) as readonly Decimal[]
  const how = turnText(
    { afterStart: cash('after-start'), atEnd: cash('at-end'), lengths, from: businessCase.timeline.from },
    language,
  )
  return {
    answer: fill(words.years, { years: formatNumber(answer.years, 2, language) }),
    ...(how === undefined ? {} : { how }),
    from,
  }
}

interface CashByPeriod {
  readonly afterStart: readonly Decimal[]
  readonly atEnd: readonly Decimal[]
  /** In years. */
  readonly lengths: readonly Decimal[]
  readonly from: Month
}

/** How cumulative cash turns in the last period in which it is short. */
const turnText = ({ afterStart, atEnd, lengths, from }: CashByPeriod, language: Language): string | undefined => {
  const words = paybackWords[language]
  const isShort = (amount: Decimal | undefined): boolean => amount?.lt(TOLERANCE.neg()) === true
  const at = atEnd.findLastIndex((end, period) => isShort(end) || isShort(afterStart[period]))
  const [before, after, length] = [afterStart[at], atEnd[at], lengths[at]]
  if (before === undefined || after === undefined || length === undefined) return undefined
  const start = sum(lengths.slice(0, at))
  const month = (years: Decimal): string =>
    monthWords(monthAt(monthIndex(from) + years.times(12).round().toNumber()), language)
  const end = start.plus(length)
  if (isShort(after))
    return fill(words.turnsAtBorder, {
      shortfall: formatEuro(after.neg(), language),
      month: month(end),
      years: formatNumber(end, 2, language),
    })
  return fill(words.turnsWithin, {
    month: month(start),
    before: formatEuro(before, language),
    after: formatEuro(after, language),
    start: formatNumber(start, 2, language),
    short: formatNumber(before.neg(), 0, language),
    gained: formatNumber(after.minus(before), 0, language),
    length: formatNumber(length, 2, language),
  })
}
