import { ArgumentRangeError } from '../base/index.js'
import { given } from '../money/index.js'
import type { WorkLimits } from './work-limit-error.js'

/**
 * The work that a call allows; `Infinity` where it states no limit.
 *
 * @throws ArgumentTypeError for limits that are no object and work that is no number; ArgumentRangeError for work that
 *   is not above zero, which a comparison would take for no limit or for a case that is too large
 */
export const mostWork = (limits: WorkLimits | undefined): number => {
  if (limits === undefined) return Infinity
  const { work } = given.object('calculationOf', { nl: 'limits als object', en: 'limits as an object' }, limits)
  if (work === undefined) return Infinity
  const most = given.number('limits.work', work)
  if (most > 0) return most
  throw new ArgumentRangeError({
    code: 'out-of-range',
    address: 'limits.work',
    values: { found: String(most) },
    texts: {
      nl: `limits.work is ${most}; geef een getal boven 0, zoals 3_000_000.`,
      en: `limits.work is ${most}; state a number above 0, such as 3_000_000.`,
    },
  })
}
