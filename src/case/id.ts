import { ArgumentRangeError, type Id } from '../base/index.js'
import { kindOf } from '../money/index.js'
import { idPattern } from './grammar/basics.js'

/**
 * A text as the id that it is, to put in a case that was parsed already.
 *
 * @throws RangeError for what is no id: lowercase letters, digits and hyphens, a letter first; at most 63 characters
 *
 * @example
 * id('zorgverzekeraar') // 'zorgverzekeraar'
 * id('Zorg verzekeraar') // throws ArgumentRangeError
 */
export const id = (text: string): Id => {
  if (typeof text !== 'string' || !idPattern.test(text))
    throw new ArgumentRangeError({
      code: 'bad-id',
      values: { found: kindOf(text, 'en') },
      texts: {
        nl: `Het id is ${kindOf(text, 'nl')}; schrijf kleine letters, cijfers en streepjes, te beginnen met een letter en hoogstens 63 tekens, zoals 'zorgverzekeraar'.`,
        en: `The id is ${kindOf(text, 'en')}; state lowercase letters, digits and hyphens, a letter first and at most 63 characters, such as 'zorgverzekeraar'.`,
      },
    })
  return text as Id
}
