import { atMostFive } from '../../at-most-five.js'
import { listed } from '../../../money/index.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { finding } from '../../finding.js'
import { method } from '../../guidelines/index.js'

/**
 * Effects that by themselves claim to save more on a cost item in a year than it costs. The ladder cuts them, though
 * nothing overlaps.
 */
export const claimAboveBaseline = finding({ weight: 'must', guideline: method(6) }, (results) => {
  const claims = results.claimsAboveBaseline
  if (claims.length === 0) return []
  const names = namesOfEffects(claims, results.businessCase)
  return [
    {
      addresses: claims.map(({ intervention }) => `interventions.${intervention}`),
      text: {
        nl: {
          message: `effect dat in een jaar meer besparing claimt dan de kosten waarop het bespaart: ${listed(names, atMostFive.nl)}`,
          remedy:
            'Verlaag het effect of de instroom, of herstel de kosten zonder de aanpak. Wat erboven komt, telt nu niet mee.',
          question:
            'Is het effect of de instroom te hoog geschat, of zijn de kosten te laag? Wat erboven komt, telt niet mee.',
        },
        en: {
          message: `effect that claims in a year to save more than the cost it saves on: ${listed(names, atMostFive.en)}`,
          remedy:
            'Lower the effect or the enrolment, or mend the cost without the case. What is above it does not count now.',
          question:
            'Is the effect or the enrolment estimated too high, or the cost too low? What is above it does not count.',
        },
      },
    },
  ]
})
