import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'

/** Several years that are added up without discounting. */
export const noDiscounting = finding(
  { weight: 'must', guideline: guidelines.discountRate },
  ({ budgetYears, conventions: { discounting } }) =>
    budgetYears.length < 2 || discounting.rates.some(({ rate }) => !rate.isZero())
      ? []
      : [
          {
            addresses: ['discounting'],
            text: {
              nl: {
                message: 'latere jaren tellen even zwaar als het eerste: de discontovoet is 0',
                remedy: 'Laat discounting weg: dan geldt de voorgeschreven voet (regime: nl-2021).',
                question: 'Waarom telt een euro van later even zwaar als een euro van nu?',
              },
              en: {
                message: 'later years count as much as the first: the discount rate is 0',
                remedy: 'Leave discounting out: the prescribed rate then holds (regime: nl-2021).',
                question: 'Why does a euro of later count as much as a euro of now?',
              },
            },
          },
        ],
)
