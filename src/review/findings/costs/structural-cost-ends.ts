import { listed } from '../../../money/index.js'
import type { Language } from '../../../case/index.js'
import { monthWords } from '../../../timeline/index.js'
import { laterStart } from '../../later-start.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/**
 * Costs that are called structural and yet end before the horizon: after that, savings go on and nobody pays for them.
 */
export const structuralCostEnds = finding({ weight: 'must', guideline: guidelines.costs }, ({ businessCase }) => {
  const { through } = businessCase.timeline
  const ends = businessCase.interventions.flatMap((intervention) => {
    const { lastOf } = laterStart(businessCase, intervention)
    return intervention.costs.flatMap((cost) => {
      if (cost.kind !== 'yearly' || cost.funding !== 'structural') return []
      const { month, isCut, reason } = lastOf(cost.through)
      return month < through
        ? [
            {
              path: `interventions.${intervention.id}.${isCut ? 'start.end' : `costs.${cost.id}.through`}`,
              name: cost.name,
              last: month,
              reason,
            },
          ]
        : []
    })
  })
  if (ends.length === 0) return []
  const namesIn = (language: Language): readonly string[] =>
    ends.map(({ name, last, reason }) => `${name} (${monthWords(last, language)}${reason[language]})`)
  return [
    {
      addresses: ends.map(({ path }) => path),
      text: {
        nl: {
          message: `deze structurele kosten houden op voor het eind van de looptijd (${monthWords(through, 'nl')}): ${listed(namesIn('nl'), atMostFive.nl)}`,
          remedy: 'Laat de kosten doorlopen, of schrijf funding: incidental als ze eenmalig zijn.',
          question: 'Loopt de besparing door zonder deze kosten, of zijn ze incidenteel?',
        },
        en: {
          message: `these structural costs end before the timeline does (${monthWords(through, 'en')}): ${listed(namesIn('en'), atMostFive.en)}`,
          remedy: 'Let the costs go on, or write funding: incidental if they are granted once.',
          question: 'Does the saving go on without these costs, or are they incidental?',
        },
      },
    },
  ]
})
