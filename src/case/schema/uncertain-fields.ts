import * as z from 'zod'

import { distributionKinds } from '../../chance/index.js'
import { decimalValue } from './decimal-value.js'
import { field, noted } from './notes.js'

const number = decimalValue({ measure: 'number' })

const outcome = noted(
  z.strictObject({
    value: field(number, 'Een mogelijke waarde.', 100),
    probability: field(number, 'De kans daarop, als fractie.', 0.3),
  }),
  { id: 'outcome', description: 'Een mogelijke waarde met haar kans.' },
)

const limits = noted(
  z.strictObject({
    min: field(number.exactOptional(), 'Kleinste waarde.', 0),
    max: field(number.exactOptional(), 'Grootste waarde.', 1),
  }),
  { id: 'limits', description: 'Grenzen waarbuiten de verdeling wordt afgekapt.' },
)

/** Fields that say how uncertain a number is. Which of them go together is judged by `readUncertainty`. */
export const uncertainFields = {
  distribution: field(
    z.enum(distributionKinds).exactOptional(),
    'Kansverdeling; zonder deze: driehoek bij low, mode en high, uniform bij low en high, normaal bij mean en sd.',
    'triangular',
  ),
  low: field(number.exactOptional(), 'Laagste waarde, of het begin van het interval.', 40),
  mode: field(number.exactOptional(), 'Meest waarschijnlijke waarde.', 55),
  mean: field(number.exactOptional(), 'Gemiddelde; zonder value is dit het getal waarmee wordt gerekend.', 55),
  high: field(number.exactOptional(), 'Hoogste waarde, of het einde van het interval.', 80),
  sd: field(number.exactOptional(), 'Standaardafwijking.', 5),
  interval: field(
    number.exactOptional(),
    'Kans dat de waarde tussen low en high ligt (0.8 voor 80 %); zonder dit zijn low en high de uitersten.',
    0.8,
  ),
  alpha: field(number.exactOptional(), 'Eerste parameter van de bètaverdeling.', 2),
  beta: field(number.exactOptional(), 'Tweede parameter van de bètaverdeling.', 5),
  outcomes: field(z.array(outcome).min(1).max(1000).exactOptional(), 'Mogelijke waarden met hun kansen.', [
    { value: 0, probability: 0.3 },
    { value: 100, probability: 0.7 },
  ]),
  truncate: field(limits.exactOptional(), 'Grenzen waarbuiten de verdeling wordt afgekapt; waarmee wordt gerekend, verandert daardoor niet.', { min: 0 }),
}
