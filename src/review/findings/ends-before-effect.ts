import type { Results } from '../../appraisal/index.js'
import { monthWords } from '../../timeline/index.js'
import { monthsThrough } from '../months-through.js'
import type { ReviewFinding } from '../review-finding.js'

/** Effects that by their stated duration go on after the horizon for the last households that enter. */
export const endsBeforeEffect = ({ businessCase }: Results): readonly ReviewFinding[] =>
  businessCase.interventions.flatMap(({ id: intervention, name, enrolment, effects }) => {
    const last = enrolment.map(({ through }) => through).sort().at(-1)
    if (last === undefined) return []
    const left = monthsThrough(last, businessCase.timeline.through)
    return effects.flatMap(({ id, costItem, profile: { delay, duration } }): ReviewFinding[] => {
      if (duration === undefined) return []
      const needed = duration.value.plus(delay?.value ?? 0)
      if (needed.lte(left)) return []
      const item = businessCase.costItems.find((candidate) => candidate.id === costItem)?.name ?? costItem
      return [
        {
          code: 'ends-before-effect',
          path: `interventions.${intervention}.effects.${id}.profile.duration`,
          text: {
            nl: {
              message: `effect '${id}' van '${name}' duurt tot ${needed.toFixed(0)} maanden na instroom, en na de laatste instroom (${last}) rekent de case nog ${left} maanden`,
              remedy: 'Overweeg een langere looptijd: wat erna komt, telt niet mee.',
              remark: `het effect van ${name} op ${item} duurt tot ${needed.toFixed(0)} maanden na instroom, en na de laatste instroom (${monthWords(last, 'nl')}) rekent de case nog ${left} maanden`,
              question: 'Wat komt er nog na de looptijd? Dat telt nu niet mee.',
            },
            en: {
              message: `effect '${id}' of '${name}' lasts until ${needed.toFixed(0)} months after entry, and the case reckons ${left} months from the last entry (${last})`,
              remedy: 'Consider a longer timeline: what comes after it does not count.',
              remark: `the effect of ${name} on ${item} lasts until ${needed.toFixed(0)} months after entry, and the case reckons ${left} months from the last entry (${monthWords(last, 'en')})`,
              question: 'What is still to come after the timeline? It does not count now.',
            },
          },
        },
      ]
    })
  })
