import { listed } from '../../../money/index.js'
import { sourceOfEffect } from '../../../case/index.js'
import { atMostFive } from '../../at-most-five.js'
import { namesOfEffects } from '../../names-of-effects.js'
import { placesIn } from '../../together.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/**
 * Effects that are called demonstrated or probable while their size rests on no source. The causal link is what critics
 * attack first.
 */
export const effectWithoutSource = finding({ weight: 'must', guideline: guidelines.tooRich }, ({ businessCase }) => {
  const bare = businessCase.interventions.flatMap((of) =>
    of.effects
      .filter((effect) => effect.evidence !== 'possible' && sourceOfEffect(effect, of) === undefined)
      .map(({ id, costItem, incomeItem, movesTo }) => ({
        intervention: of.id,
        costItem,
        incomeItem,
        movesTo,
        path: `interventions.${of.id}.effects.${id}`,
      })),
  )
  if (bare.length === 0) return []
  const paths = bare.map(({ path }) => path)
  return [
    {
      addresses: paths,
      text: {
        nl: {
          message: `het bewijs heet aantoonbaar of waarschijnlijk, maar de omvang van het effect heeft geen bron${placesIn(paths, 'nl')}`,
          remedy:
            'Noem het onderzoek of de registratie waar het effect uit blijkt, of noem het bewijs mogelijk (possible).',
          remark: `het bewijs heet aantoonbaar of waarschijnlijk, maar de omvang van het effect heeft geen bron: ${listed(namesOfEffects(bare, businessCase), atMostFive.nl)}`,
          question:
            'Uit welk onderzoek of welke registratie blijkt dat? Is er geen, dan is het bewijs hoogstens ‘mogelijk’.',
        },
        en: {
          message: `the evidence is called demonstrated or probable, but the size of the effect has no source${placesIn(paths, 'en')}`,
          remedy: 'Name the study or register that shows the effect, or call the evidence possible.',
          remark: `the evidence is called demonstrated or probable, but the size of the effect has no source: ${listed(namesOfEffects(bare, businessCase), atMostFive.en)}`,
          question: 'Which study or register shows it? If there is none, the evidence is ‘possible’ at most.',
        },
      },
    },
  ]
})
