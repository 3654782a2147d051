import { atMostFive } from '../../at-most-five.js'
import { listed } from '../../../money/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/**
 * Costs of the target group that no effect changes: either an effect was forgotten, or they make the baseline look
 * larger than what is at stake.
 */
export const untouchedBaseline = finding(
  { weight: 'should', guideline: guidelines.zeroAlternative },
  ({ businessCase, ladder }) => {
    const touched = new Set(ladder.map(({ costItem }) => costItem))
    const idle = businessCase.costItems.filter(({ id }) => !touched.has(id))
    if (idle.length === 0) return []
    const names = idle.map(({ name }) => name)
    return [
      {
        addresses: idle.map(({ id }) => `costItems.${id}`),
        text: {
          nl: {
            message: `geen enkele interventie verandert iets aan: ${listed(names, atMostFive.nl)}`,
            remedy: 'Voeg het effect toe, ook als het ongunstig is; is er geen, dan kan de kostenpost weg.',
            question: 'Verandert er echt niets aan deze kosten, ook niet ten ongunste?',
          },
          en: {
            message: `no intervention changes: ${listed(names, atMostFive.en)}`,
            remedy: 'Add the effect, also if it is adverse; if there is none, the cost item can go.',
            question: 'Does nothing change in these costs, not for the worse either?',
          },
        },
      },
    ]
  },
)
