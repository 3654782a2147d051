import type { Results } from '../../appraisal/index.js'
import { monthsThrough } from '../months-through.js'
import type { ReviewFinding } from '../review-finding.js'

/** Effects that by their stated duration go on after the horizon for the last households that enter. */
export const endsBeforeEffect = ({ businessCase }: Results): readonly ReviewFinding[] =>
  businessCase.interventions.flatMap(({ id: intervention, name, enrolment, effects }) => {
    const last = enrolment.map(({ through }) => through).sort().at(-1)
    if (last === undefined) return []
    const left = monthsThrough(last, businessCase.timeline.through)
    return effects.flatMap(({ id, profile: { delay, duration } }): ReviewFinding[] => {
      if (duration === undefined) return []
      const needed = duration.value.plus(delay?.value ?? 0)
      if (needed.lte(left)) return []
      return [
        {
          code: 'ends-before-effect',
          path: `interventions.${intervention}.effects.${id}.profile.duration`,
          text: {
            nl: {
              message: `effect '${id}' van '${name}' duurt tot ${needed.toFixed(0)} maanden na instroom, en na de laatste instroom (${last}) rekent de case nog ${left} maanden`,
              remedy: 'Overweeg een langere looptijd: wat erna komt, telt niet mee.',
            },
            en: {
              message: `effect '${id}' of '${name}' lasts until ${needed.toFixed(0)} months after entry, and the case reckons ${left} months from the last entry (${last})`,
              remedy: 'Consider a longer timeline: what comes after it does not count.',
            },
          },
        },
      ]
    })
  })
