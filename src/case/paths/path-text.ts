import { given } from '../../money/index.js'
import { printableText } from '../words/printable.js'
import type { Path } from './path.js'

/**
 * A path as it is usually written: `costItems[2].price`.
 *
 * @throws ArgumentTypeError where a step is neither a name nor a position
 *
 * @example
 * pathText(['costItems', 2, 'price']) // 'costItems[2].price'
 */
export const pathText = (path: Path): string =>
  given
    .list('pathText', { nl: 'stappen', en: 'steps' }, path)
    .map((step, position) => {
      if (typeof step === 'number') return `[${step}]`
      given.text('pathText', { nl: 'namen en posities als stappen', en: 'names and positions as steps' }, step)
      return position === 0 ? printableText(step) : `.${printableText(step)}`
    })
    .join('')
