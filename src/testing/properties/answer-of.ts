import type { Language } from '../../case/index.js'
import { Decimal, readDecimal } from '../../money/index.js'
import { propertyWords } from './property-words.js'

/**
 * What a rule under test answers, as decimals.
 *
 * @throws Error, which fails the property, for anything but as many finite numbers as were asked for
 */
export const answerOf = (
  answer: unknown,
  asked: number,
  what: 'shares' | 'parts',
  language: Language,
): readonly Decimal[] => {
  const words = propertyWords[language]
  if (typeof answer !== 'object' || answer === null || !('length' in answer))
    throw new Error(words.noList(String(answer)))
  const list: readonly unknown[] = Array.from(answer as ArrayLike<unknown>)
  if (list.length !== asked) throw new Error(words.otherLength(list.length, asked, what))
  return list.map((stated, at) => {
    const number = readDecimal(stated)
    if (!number.isFinite()) throw new Error(words.notFinite(at + 1, String(stated)))
    return number
  })
}

/** A number for a message, with twelve digits at most. */
export const shownIn =
  (language: Language) =>
  (number: Decimal | number): string => {
    const text = new Decimal(number).toSignificantDigits(12).toString()
    return language === 'nl' ? text.replace('.', ',') : text
  }
