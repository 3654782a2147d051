import { listed } from '../../../money/index.js'
import { atMostFive } from '../../at-most-five.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** Income of the target group that no effect changes: either an effect was forgotten, or the item says nothing. */
export const untouchedIncome = finding(
  { weight: 'should', guideline: guidelines.zeroAlternative },
  ({ businessCase }) => {
    const touched = new Set(
      businessCase.interventions.flatMap(({ effects }) => effects.map(({ incomeItem }) => incomeItem)),
    )
    const idle = businessCase.incomeItems.filter(({ id }) => !touched.has(id))
    if (idle.length === 0) return []
    const names = idle.map(({ name }) => name)
    return [
      {
        addresses: idle.map(({ id }) => `incomeItems.${id}`),
        text: {
          nl: {
            message: `geen enkele interventie verandert iets aan de opbrengst: ${listed(names, atMostFive.nl)}`,
            remedy:
              'Voeg het effect toe (incomeItem), ook als het ongunstig is; is er geen, dan kan de opbrengstpost weg.',
            remark: `geen enkele interventie verandert iets aan de opbrengst: ${listed(names, atMostFive.nl)}`,
            question: 'Verandert er echt niets aan deze opbrengsten?',
          },
          en: {
            message: `no intervention changes the income: ${listed(names, atMostFive.en)}`,
            remedy: 'Add the effect (incomeItem), also if it is adverse; if there is none, the income item can go.',
            remark: `no intervention changes the income: ${listed(names, atMostFive.en)}`,
            question: 'Does nothing change in this income?',
          },
        },
      },
    ]
  },
)
