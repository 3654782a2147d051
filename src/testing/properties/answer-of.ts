import type { Language } from '../../case/index.js'
import { readDecimal, shownOf, type Decimal } from '../../money/index.js'
import { PropertyFailure } from './property-failure.js'

/**
 * What a rule under test answers, as decimals.
 *
 * @throws PropertyFailure, which fails the property, for anything but as many finite numbers as were asked for
 */
export const answerOf = (
  answer: unknown,
  asked: number,
  what: 'shares' | 'parts',
  language: Language,
): readonly Decimal[] => {
  if (typeof answer !== 'object' || answer === null || !('length' in answer))
    throw new PropertyFailure(language, 'noList', (words) => words.noList(shownOf(answer, language)))
  const list: readonly unknown[] = Array.from(answer as ArrayLike<unknown>)
  if (list.length !== asked)
    throw new PropertyFailure(language, 'otherLength', (words) => words.otherLength(list.length, asked, what))
  return list.map((stated, at) => {
    const number = readDecimal(stated)
    if (!number.isFinite())
      throw new PropertyFailure(language, 'notFinite', (words) => words.notFinite(at + 1, shownOf(stated, language)))
    return number
  })
}
