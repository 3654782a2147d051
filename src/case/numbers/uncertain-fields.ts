import * as z from 'zod'

import { distributionKinds } from '../../chance/index.js'
import { Decimal } from '../../money/index.js'
import { decimalValue } from './decimal-value.js'
import { field, noted } from '../grammar/notes.js'

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

/**
 * Fields that say how uncertain a number is, with examples like the one of the number itself. Which of them go together
 * is judged by
 * `readUncertainty`.
 */
export const uncertainFields = (example: number) => {
  const times = (factor: number): number => new Decimal(example).times(factor).toNumber()
  return {
    distribution: field(
      z.enum(distributionKinds).exactOptional(),
      'Kansverdeling; zonder deze: driehoek bij low, mode en high, uniform bij low en high, normaal bij mean en sd.',
      'triangular',
    ),
    low: field(number.exactOptional(), 'Laagste waarde, of het begin van het interval.', times(0.8)),
    mode: field(number.exactOptional(), 'Meest waarschijnlijke waarde.', example),
    mean: field(number.exactOptional(), 'Gemiddelde; zonder value is dit het getal waarmee wordt gerekend.', example),
    high: field(number.exactOptional(), 'Hoogste waarde, of het einde van het interval.', times(1.5)),
    sd: field(number.exactOptional(), 'Standaardafwijking.', times(0.1)),
    interval: field(
      number.exactOptional(),
      'Kans dat de waarde tussen low en high ligt (0.8 voor 80 %); zonder dit zijn low en high de uitersten.',
      0.8,
    ),
    alpha: field(number.exactOptional(), 'Eerste parameter van de bètaverdeling.', 2),
    beta: field(number.exactOptional(), 'Tweede parameter van de bètaverdeling.', 5),
    outcomes: field(z.array(outcome).min(1).max(1000).exactOptional(), 'Mogelijke waarden met hun kansen.', [
      { value: times(0.8), probability: 0.3 },
      { value: example, probability: 0.7 },
    ]),
    truncate: field(
      limits.exactOptional(),
      'Grenzen waarbuiten de verdeling wordt afgekapt; waarmee wordt gerekend, verandert daardoor niet.',
      { max: times(1.5) },
    ),
  }
}

/** The names of these fields. */
export const uncertainFieldNames = Object.keys(uncertainFields(1))
