import { claimsAboveBaseline, type Results } from '../../appraisal/index.js'
import { listed, moreEn, moreNl } from '../listed.js'
import { placeOf, type ReviewFinding } from '../review-finding.js'

/** Effects that together claim to save more on a cost item than it costs: the ladder cuts them, though nothing overlaps. */
export const claimAboveBaseline = (results: Results): readonly ReviewFinding[] => {
  const { interventions, costItems } = results.businessCase
  const nameOf = (id: string, among: readonly { readonly id: string; readonly name: string }[]): string =>
    among.find((one) => one.id === id)?.name ?? id
  const claims = claimsAboveBaseline(results)
  if (claims.length === 0) return []
  const names = claims.map(({ intervention, costItem }) => `${nameOf(intervention, interventions)} (${nameOf(costItem, costItems)})`)
  return [
    {
      code: 'claim-above-baseline',
      path: placeOf(claims.map(({ intervention }) => `interventions.${intervention}`)),
      text: {
        nl: {
          message: `claimt in een jaar meer besparing dan de kosten waarop wordt bespaard: ${listed(names, moreNl)}`,
          remedy: 'Verlaag het effect of de instroom, of herstel de kosten zonder de aanpak. Wat erboven komt, telt nu niet mee.',
        },
        en: {
          message: `claims in a year to save more than the cost that is saved on: ${listed(names, moreEn)}`,
          remedy: 'Lower the effect or the enrolment, or mend the cost without the case. What is above it does not count now.',
        },
      },
    },
  ]
}
