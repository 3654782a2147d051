import * as z from 'zod'

import { distributionKinds } from '../../chance/index.js'
import { Decimal } from '../../money/index.js'
import { field, noted, optional } from '../grammar/notes.js'
import { decimalValue } from './decimal-value.js'

const number = decimalValue({ measure: 'number' })

const outcome = noted(
  z.strictObject({
    value: field(number, { nl: 'Een mogelijke waarde.', en: 'A possible value.' }, 100),
    probability: field(number, { nl: 'De kans daarop, als fractie.', en: 'Its probability, as a fraction.' }, 0.3),
  }),
  {
    id: 'outcome',
    description: { nl: 'Een mogelijke waarde met haar kans.', en: 'A possible value and its probability.' },
  },
)

const limits = noted(
  z.strictObject({
    min: field(optional(number), { nl: 'Kleinste waarde.', en: 'Smallest value.' }, 0),
    max: field(optional(number), { nl: 'Grootste waarde.', en: 'Largest value.' }, 1),
  }),
  {
    id: 'limits',
    description: {
      nl: 'Grenzen waarbuiten de verdeling wordt afgekapt.',
      en: 'Limits beyond which the distribution is cut off.',
    },
  },
)

/**
 * Fields that say how uncertain a number is, with examples like the one of the number itself. Which of them go together
 * is judged by
 * `readUncertainty`.
 */
export const uncertainFields = (example: number) => {
  const times = (factor: number): number => new Decimal(example).times(factor).toNumber()
  return {
    distribution: field(
      optional(z.enum(distributionKinds)),
      {
        nl: 'Kansverdeling; zonder deze: driehoek bij low, mode en high, uniform bij low en high, normaal bij mean en sd.',
        en: 'Distribution; without it: triangular with low, mode and high, uniform with low and high, normal with mean and sd.',
      },
      'triangular',
    ),
    low: field(
      optional(number),
      { nl: 'Laagste waarde, of het begin van het interval.', en: 'Lowest value, or where the interval begins.' },
      times(0.8),
    ),
    mode: field(optional(number), { nl: 'Meest waarschijnlijke waarde.', en: 'Most likely value.' }, example),
    mean: field(
      optional(number),
      {
        nl: 'Gemiddelde; zonder value is dit het getal waarmee wordt gerekend.',
        en: 'Mean; without a value this is the number to calculate with.',
      },
      example,
    ),
    high: field(
      optional(number),
      { nl: 'Hoogste waarde, of het einde van het interval.', en: 'Highest value, or where the interval ends.' },
      times(1.5),
    ),
    sd: field(optional(number), { nl: 'Standaardafwijking.', en: 'Standard deviation.' }, times(0.1)),
    interval: field(
      optional(number),
      {
        nl: 'Kans dat de waarde tussen low en high ligt (0.8 voor 80 %); zonder dit zijn low en high de uitersten.',
        en: 'Chance that the value lies between low and high (0.8 for 80 %); without it low and high are the extremes.',
      },
      0.8,
    ),
    alpha: field(
      optional(number),
      { nl: 'Eerste parameter van de bètaverdeling.', en: 'First parameter of the beta distribution.' },
      2,
    ),
    beta: field(
      optional(number),
      { nl: 'Tweede parameter van de bètaverdeling.', en: 'Second parameter of the beta distribution.' },
      5,
    ),
    outcomes: field(
      optional(z.array(outcome).min(1).max(1000)),
      { nl: 'Mogelijke waarden met hun kansen.', en: 'Possible values with their probabilities.' },
      [
        { value: times(0.8), probability: 0.3 },
        { value: example, probability: 0.7 },
      ],
    ),
    truncate: field(
      optional(limits),
      {
        nl: 'Grenzen waarbuiten de verdeling wordt afgekapt; waarmee wordt gerekend, verandert daardoor niet.',
        en: 'Limits beyond which the distribution is cut off; the number to calculate with stays as it is.',
      },
      { max: times(1.5) },
    ),
  }
}

/** The names of these fields. */
export const uncertainFieldNames = Object.keys(uncertainFields(1))
