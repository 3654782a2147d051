import type { Results } from '../../appraisal/index.js'
import { placeOf, type ReviewFinding } from '../review-finding.js'
import { listed, moreEn, moreNl } from '../listed.js'

/** Effects of which it is not said what would have happened anyway, nor what only moves elsewhere. */
export const noDeadweight = ({ businessCase }: Results): readonly ReviewFinding[] => {
  const bare = businessCase.interventions.flatMap(({ id: intervention, effects }) =>
    effects
      .filter(({ deadweight, displacement }) => deadweight === undefined && displacement === undefined)
      .map(({ id }) => `interventions.${intervention}.effects.${id}`),
  )
  if (bare.length === 0) return []
  return [
    {
      code: 'no-deadweight',
      path: placeOf(bare),
      text: {
        nl: {
          message: `er is niet gezegd wat er ook zonder de aanpak was gebeurd (deadweight) of alleen verschuift (displacement): ${listed(bare, moreNl)}`,
          remedy: 'Schat het, met de reden erbij; schrijf 0 als u zeker weet dat het er niet is.',
        },
        en: {
          message: `it is not said what would have happened anyway (deadweight) or only moves (displacement): ${listed(bare, moreEn)}`,
          remedy: 'Estimate it, with the reason; write 0 if you are sure that there is none.',
        },
      },
    },
  ]
}
