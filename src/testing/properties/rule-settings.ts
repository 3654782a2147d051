import type { Language } from '../../case/index.js'
import { Decimal, given, ONE, readDecimal, sum } from '../../money/index.js'
import { answerOf, shownIn } from './answer-of.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { propertyWords } from './property-words.js'
import type { RuleUnderTest } from './rule-under-test.js'

/** The options of a caller with defaults filled in, and the rule with its answers parsed. */
export interface RuleSettings {
  readonly words: (typeof propertyWords)[Language]
  /** A number as it stands in a message. */
  readonly shown: (number: Decimal | number) => string
  readonly tolerance: Decimal
  /** What the rule ascribes; it gets a list of its own, which it may sort or change. */
  readonly sharesOf: (fractions: readonly number[]) => readonly Decimal[]
  readonly jointOf: (fractions: readonly number[]) => Decimal
}

export const ruleSettings = (rule: RuleUnderTest, options: AttributionPropertyOptions): RuleSettings => {
  given.work('A property', 'the rule to test as a function, (fractions) => shares', rule)
  const { joint = 'independent' } = given.object('A property', 'its options as an object', options)
  const language = languageOf(options.language)
  if (typeof joint !== 'function' && !['independent', 'additive'].includes(joint))
    throw new RangeError(`joint is '${joint}'; state independent, additive or a function.`)
  return {
    words: propertyWords[language],
    shown: shownIn(language),
    tolerance: toleranceOf(options.tolerance ?? '1e-9'),
    sharesOf: (fractions) => answerOf(rule([...fractions]), fractions.length, 'shares', language),
    jointOf: (fractions) => {
      if (joint === 'independent')
        return ONE.minus(fractions.reduce((left, fraction) => left.times(ONE.minus(fraction)), ONE))
      if (joint === 'additive') return Decimal.min(ONE, sum(fractions.map((fraction) => new Decimal(fraction))))
      return answerOf([joint([...fractions])], 1, 'shares', language)[0] as Decimal
    },
  }
}

/** @throws RangeError for a language in which there are no words */
export const languageOf = (stated: Language = 'nl'): Language => {
  if (!Object.keys(propertyWords).includes(stated)) throw new RangeError(`language is '${stated}'; state nl or en.`)
  return stated
}

/** @throws RangeError for a tolerance that is not a finite number from zero */
export const toleranceOf = (stated: unknown): Decimal => {
  const tolerance = readDecimal(stated)
  if (!tolerance.isFinite() || tolerance.lt(0))
    throw new RangeError(`tolerance is ${String(stated)}; state a finite number from 0, such as 1e-9.`)
  return tolerance
}
