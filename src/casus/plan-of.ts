import { ArgumentRangeError } from '../base/index.js'
import { given } from '../money/index.js'
import type { Casus } from './format/casus.js'
import type { Plan } from './format/plan.js'

/**
 * The plan of a casus with an id.
 *
 * @throws RangeError for a plan that the casus does not have
 */
export const planOf = (casus: Casus, plan: string): Plan => {
  const found = casus.plans.find(({ id }) => id === plan)
  if (found !== undefined) return found
  given.text('planOf', { nl: 'het kenmerk van een plan als tekst', en: 'the id of a plan as a text' }, plan)
  const known = casus.plans.map(({ id }) => id).join(', ')
  throw new ArgumentRangeError({
    code: 'unknown-choice',
    address: 'plan',
    values: { plan },
    texts: {
      nl: `Plan '${plan}' is er niet; kies uit: ${known}.`,
      en: `There is no plan '${plan}'; choose from: ${known}.`,
    },
  })
}
