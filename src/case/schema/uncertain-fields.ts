import * as z from 'zod'

import { distributionKinds } from '../../chance/index.js'
import { decimalValue } from './decimal-value.js'
import { field, noted } from './notes.js'

const number = decimalValue({ measure: 'number' })

const outcome = noted(
  z.strictObject({
    value: field(number, 'Een mogelijke waarde.', 'A possible value.', 100),
    probability: field(number, 'De kans daarop, als fractie.', 'Its probability, as a fraction.', 0.3),
  }),
  { id: 'outcome', description: 'Een mogelijke waarde met haar kans.', english: 'A possible value and its probability.' },
)

const limits = noted(
  z.strictObject({
    min: field(number.exactOptional(), 'Kleinste waarde.', 'Smallest value.', 0),
    max: field(number.exactOptional(), 'Grootste waarde.', 'Largest value.', 1),
  }),
  { id: 'limits', description: 'Grenzen waarbuiten de verdeling wordt afgekapt.', english: 'Limits beyond which the distribution is cut off.' },
)

/** Fields that say how uncertain a number is. Which of them go together is judged by `readUncertainty`. */
export const uncertainFields = {
  distribution: field(
    z.enum(distributionKinds).exactOptional(),
    'Kansverdeling; zonder deze: driehoek bij low, mode en high, uniform bij low en high, normaal bij mean en sd.',
    'Distribution; without it: triangular with low, mode and high, uniform with low and high, normal with mean and sd.',
    'triangular',
  ),
  low: field(number.exactOptional(), 'Laagste waarde, of het begin van het interval.', 'Lowest value, or where the interval begins.', 40),
  mode: field(number.exactOptional(), 'Meest waarschijnlijke waarde.', 'Most likely value.', 55),
  mean: field(number.exactOptional(), 'Gemiddelde.', 'Mean.', 55),
  high: field(number.exactOptional(), 'Hoogste waarde, of het einde van het interval.', 'Highest value, or where the interval ends.', 80),
  sd: field(number.exactOptional(), 'Standaardafwijking.', 'Standard deviation.', 5),
  interval: field(
    number.exactOptional(),
    'Kans dat de waarde tussen low en high ligt (0.8 voor 80 %); zonder dit zijn low en high de uitersten.',
    'Chance that the value lies between low and high (0.8 for 80 %); without it low and high are the extremes.',
    0.8,
  ),
  alpha: field(number.exactOptional(), 'Eerste parameter van de bètaverdeling.', 'First parameter of the beta distribution.', 2),
  beta: field(number.exactOptional(), 'Tweede parameter van de bètaverdeling.', 'Second parameter of the beta distribution.', 5),
  outcomes: field(z.array(outcome).min(1).max(1000).exactOptional(), 'Mogelijke waarden met hun kansen.', 'Possible values with their probabilities.', [
    { value: 0, probability: 0.3 },
    { value: 100, probability: 0.7 },
  ]),
  truncate: field(limits.exactOptional(), 'Grenzen waarbuiten de verdeling wordt afgekapt.', 'Limits beyond which the distribution is cut off.', { min: 0 }),
}
