import type { Language } from '../../base/index.js'
import { Decimal } from '../../money/index.js'

/** A number for a message, with twelve digits at most. */
export const shownIn =
  (language: Language) =>
  (number: Decimal | number): string => {
    const text = new Decimal(number).toSignificantDigits(12).toString()
    return language === 'nl' ? text.replace('.', ',') : text
  }
