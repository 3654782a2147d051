import { explain, paybackTime, paybackTurn, type PaybackTurn } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { Explanation } from '../../sheet/index.js'
import { Decimal, formatEuro, formatNumber } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
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
  const turn = paybackTurn({
    from: businessCase.timeline.from,
    afterStart: cash('after-start'),
    atEnd: cash('at-end'),
    lengths,
  })
  return {
    answer: fill(words.years, { years: formatNumber(answer.years, 2, language) }),
    ...(turn === undefined ? {} : { how: turnText(turn, language) }),
    from,
  }
}

/** How cumulative cash turns in the last period in which it is short, in words. */
const turnText = (turn: PaybackTurn, language: Language): string => {
  const words = paybackWords[language]
  const month = monthWords(turn.month, language)
  if (turn.isAtBorder)
    return fill(words.turnsAtBorder, {
      shortfall: formatEuro(turn.after.neg(), language),
      month,
      years: formatNumber(turn.end, 2, language),
    })
  return fill(words.turnsWithin, {
    month,
    before: formatEuro(turn.before, language),
    after: formatEuro(turn.after, language),
    start: formatNumber(turn.start, 2, language),
    short: formatNumber(turn.before.neg(), 0, language),
    gained: formatNumber(turn.gained, 0, language),
    length: formatNumber(turn.length, 2, language),
  })
}
