import { finding } from '../../finding.js'
import { guidelines } from '../../guidelines/index.js'
import { formatPercentage } from '../../../money/index.js'

/** The regime that holds for every Dutch analysis begun since 1 January 2021. */
const prescribed = 'nl-2021'

/** A discount rate of one's own, or of another country, in the place of the prescribed one. */
export const otherDiscountRate = finding(
  { weight: 'should', guideline: guidelines.discountRate },
  ({ businessCase, conventions: { discounting } }) => {
    const [first] = discounting.rates
    if (businessCase.discounting.regime === prescribed || first === undefined) return []
    if (discounting.rates.every(({ rate }) => rate.isZero())) return []
    const rate = (language: 'nl' | 'en'): string => formatPercentage(first.rate, language, 2)
    return [
      {
        addresses: ['discounting'],
        text: {
          nl: {
            message: `de discontovoet (${discounting.name.nl}, ${rate('nl')}) is een andere dan de voorgeschreven voet voor Nederland sinds 2021 (2,25 %)`,
            remedy:
              'Reken met regime: nl-2021, of laat met een variant zien wat de uitkomst met die voet is en zeg waarom u afwijkt.',
            question: 'Wat is de uitkomst met de voorgeschreven discontovoet?',
          },
          en: {
            message: `the discount rate (${discounting.name.en}, ${rate('en')}) is another than the rate prescribed in the Netherlands since 2021 (2.25 %)`,
            remedy:
              'Use regime: nl-2021, or show by a variant what the outcome is with that rate and say why you choose another.',
            question: 'What is the outcome with the prescribed rate?',
          },
        },
      },
    ]
  },
)
