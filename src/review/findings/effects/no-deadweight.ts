import { listed } from '../../../money/index.js'
import { placesIn } from '../../together.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** Effects for which the case states neither what would have happened anyway nor what only moves elsewhere. */
export const noDeadweight = finding({ weight: 'must', guideline: guidelines.difference }, ({ businessCase }) => {
  const bare = businessCase.interventions.flatMap(({ id: intervention, effects }) =>
    effects
      .filter(({ deadweight, displacement }) => deadweight === undefined && displacement === undefined)
      .map(({ id, costItem, incomeItem, movesTo }) => ({
        intervention,
        costItem,
        incomeItem,
        movesTo,
        path: `interventions.${intervention}.effects.${id}`,
      })),
  )
  if (bare.length === 0) return []
  const paths = bare.map(({ path }) => path)
  return [
    {
      addresses: paths,
      text: {
        nl: {
          message: `er is niet gezegd wat er ook zonder de aanpak was gebeurd (deadweight) of alleen verschuift (displacement)${placesIn(paths, 'nl')}`,
          remedy: 'Schat het, met de reden erbij; schrijf 0 als u zeker weet dat het er niet is.',
          remark: `er is niet gezegd wat er ook zonder de aanpak was gebeurd of alleen naar elders verschuift: ${listed(namesOfEffects(bare, businessCase), atMostFive.nl)}`,
          question:
            'Welk deel van deze besparing was er ook zonder de aanpak geweest, of komt elders als kosten terug?',
        },
        en: {
          message: `it is not said what would have happened anyway (deadweight) or only moves (displacement)${placesIn(paths, 'en')}`,
          remedy: 'Estimate it, with the reason; write 0 if you are sure that there is none.',
          remark: `it is not said what would have happened anyway or only moves elsewhere: ${listed(namesOfEffects(bare, businessCase), atMostFive.en)}`,
          question: 'What part of this saving would have been there anyway, or comes back elsewhere as a cost?',
        },
      },
    },
  ]
})
