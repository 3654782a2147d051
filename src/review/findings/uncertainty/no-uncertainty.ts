import { statedQuantities } from '../../../case/index.js'
import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** A case in which every number is stated as if it were certain. */
export const noUncertainty = finding({ weight: 'should', guideline: guidelines.uncertainty }, ({ businessCase }) =>
  statedQuantities(businessCase).some(({ quantity }) => quantity.uncertainty !== undefined)
    ? []
    : [
        {
          addresses: [],
          text: {
            nl: {
              message: 'bij geen enkel getal staat hoe onzeker het is',
              remedy:
                'Geef bij de belangrijkste getallen een laagste en hoogste waarde: { low: 40, mode: 60, high: 80 }.',
              question: 'Hoe ver kunnen de belangrijkste getallen ernaast zitten?',
            },
            en: {
              message: 'for no number is it stated how uncertain it is',
              remedy:
                'Give the numbers that matter most a lowest and a highest value: { low: 40, mode: 60, high: 80 }.',
              question: 'How far off can the numbers be that matter most?',
            },
          },
        },
      ],
)
