import type { Results } from '../../appraisal/index.js'
import { listed, moreEn, moreNl } from '../listed.js'
import { placeOf, type ReviewFinding } from '../review-finding.js'

/** Costs that are called structural and yet end before the horizon: savings then go on that nobody pays for. */
export const structuralCostEnds = ({ businessCase }: Results): readonly ReviewFinding[] => {
  const { through } = businessCase.timeline
  const ends = businessCase.interventions.flatMap(({ id: intervention, costs }) =>
    costs.flatMap((cost) =>
      cost.kind === 'yearly' && cost.funding === 'structural' && cost.through < through
        ? [{ path: `interventions.${intervention}.costs.${cost.id}.through`, name: `${cost.name} (${cost.through})` }]
        : [],
    ),
  )
  if (ends.length === 0) return []
  const names = ends.map(({ name }) => name)
  return [
    {
      code: 'structural-cost-ends',
      path: placeOf(ends.map(({ path }) => path)),
      text: {
        nl: {
          message: `deze structurele kosten houden op voor het eind van de looptijd (${through}): ${listed(names, moreNl)}`,
          remedy: 'Laat de kosten doorlopen, of schrijf funding: incidental als ze eenmalig zijn.',
        },
        en: {
          message: `these structural costs end before the timeline does (${through}): ${listed(names, moreEn)}`,
          remedy: 'Let the costs go on, or write funding: incidental if they are granted once.',
        },
      },
    },
  ]
}
