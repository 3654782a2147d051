import { ArgumentRangeError, languages, type Language } from '../../base/index.js'
import { Decimal, given, ONE, readDecimal, shownOf, sum } from '../../money/index.js'
import { answerOf } from './answer-of.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { PropertyFailure, type PropertyFailureCode } from './property-failure.js'
import type { RuleUnderTest } from './rule-under-test.js'

/** The options of a caller with defaults filled in, and the rule with its answers parsed. */
export interface RuleSettings {
  /** A counterexample in words. */
  readonly failure: (
    code: PropertyFailureCode,
    write: ConstructorParameters<typeof PropertyFailure>[2],
  ) => PropertyFailure
  readonly tolerance: Decimal
  /** What the rule ascribes; it gets a list of its own, which it may sort or change. */
  readonly sharesOf: (fractions: readonly number[]) => readonly Decimal[]
  readonly jointOf: (fractions: readonly number[]) => Decimal
}

export const ruleSettings = (rule: RuleUnderTest, options: AttributionPropertyOptions): RuleSettings => {
  given.work(
    { nl: 'Een eigenschap', en: 'A property' },
    {
      nl: 'de regel die getoetst wordt als functie, (fractions) => shares',
      en: 'the rule to test as a function, (fractions) => shares',
    },
    rule,
  )
  const { joint = 'independent' } = given.object(
    { nl: 'Een eigenschap', en: 'A property' },
    { nl: 'opties als object', en: 'its options as an object' },
    options,
  )
  const language = languageOf(options.language)
  if (typeof joint !== 'function' && !['independent', 'additive'].includes(joint))
    throw new ArgumentRangeError({
      code: 'unknown-choice',
      address: 'joint',
      values: { found: shownOf(joint, 'en'), choices: ['independent', 'additive'] },
      texts: {
        nl: `joint is '${shownOf(joint, 'nl')}'; geef independent, additive of een functie.`,
        en: `joint is '${shownOf(joint, 'en')}'; state independent, additive or a function.`,
      },
    })
  return {
    failure: (code, write) => new PropertyFailure(language, code, write),
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
  if (!languages.includes(stated))
    throw new ArgumentRangeError({
      code: 'unknown-choice',
      address: 'language',
      values: { found: shownOf(stated, 'en'), choices: languages },
      texts: {
        nl: `language is '${shownOf(stated, 'nl')}'; geef nl of en.`,
        en: `language is '${shownOf(stated, 'en')}'; state nl or en.`,
      },
    })
  return stated
}

/** @throws RangeError for a tolerance that is not a finite number from zero */
export const toleranceOf = (stated: unknown): Decimal => {
  const tolerance = readDecimal(stated)
  if (!tolerance.isFinite() || tolerance.lt(0))
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'tolerance',
      values: { found: shownOf(stated, 'en') },
      texts: {
        nl: `tolerance is ${shownOf(stated, 'nl')}; geef een eindig getal vanaf 0, zoals 1e-9.`,
        en: `tolerance is ${shownOf(stated, 'en')}; state a finite number from 0, such as 1e-9.`,
      },
    })
  return tolerance
}
