import * as z from 'zod'

import { distributionKinds } from '../../chance/index.js'
import { Decimal } from '../../money/index.js'
import { field, noted, optional } from '../grammar/notes.js'
import { decimalValue } from './decimal-value.js'

const number = decimalValue({ measure: 'number' })

/** A possible value and its probability. */
const outcome = noted(
  z.strictObject({
    /** A possible value. */
    value: field(number, 'Een mogelijke waarde.', 100),
    /** Its probability, as a fraction. */
    probability: field(number, 'De kans daarop, als fractie.', 0.3),
  }),
  { id: 'outcome', description: 'Een mogelijke waarde met haar kans.' },
)

/** Limits beyond which the distribution is cut off. */
const limits = noted(
  z.strictObject({
    /** Smallest value. */
    min: field(optional(number), 'Kleinste waarde.', 0),
    /** Largest value. */
    max: field(optional(number), 'Grootste waarde.', 1),
  }),
  { id: 'limits', description: 'Grenzen waarbuiten de verdeling wordt afgekapt.' },
)

/**
 * The fields that state how uncertain a number is, with examples near that of the number itself. `readUncertainty`
 * checks which of them go together.
 */
export const uncertainFields = (example: number) => {
  const times = (factor: number): number => new Decimal(example).times(factor).toNumber()
  return {
    /**
     * Distribution; without it: triangular with low, mode and high, uniform with low and high, normal with mean and sd.
     */
    distribution: field(
      optional(z.enum(distributionKinds)),
      'Kansverdeling; zonder deze: driehoek bij low, mode en high, uniform bij low en high, normaal bij mean en sd.',
      'triangular',
    ),
    /** Lowest value, or where the interval begins. */
    low: field(optional(number), 'Laagste waarde, of het begin van het interval.', times(0.8)),
    /** Most likely value. */
    mode: field(optional(number), 'Meest waarschijnlijke waarde.', example),
    /** Mean; without a value this is the number to calculate with. */
    mean: field(optional(number), 'Gemiddelde; zonder value is dit het getal waarmee wordt gerekend.', example),
    /** Highest value, or where the interval ends. */
    high: field(optional(number), 'Hoogste waarde, of het einde van het interval.', times(1.5)),
    /** Standard deviation. */
    sd: field(optional(number), 'Standaardafwijking.', times(0.1)),
    /** Chance that the value lies between low and high (0.8 for 80 %); without it low and high are the extremes. */
    interval: field(
      optional(number),
      'Kans dat de waarde tussen low en high ligt (0.8 voor 80 %); zonder dit zijn low en high de uitersten.',
      0.8,
    ),
    /** First parameter of the beta distribution. */
    alpha: field(optional(number), 'Eerste parameter van de bètaverdeling.', 2),
    /** Second parameter of the beta distribution. */
    beta: field(optional(number), 'Tweede parameter van de bètaverdeling.', 5),
    /** Possible values with their probabilities. */
    outcomes: field(optional(z.array(outcome).min(1).max(1000)), 'Mogelijke waarden met hun kansen.', [
      { value: times(0.8), probability: 0.3 },
      { value: example, probability: 0.7 },
    ]),
    /** Limits beyond which the distribution is cut off; the number to calculate with stays as it is. */
    truncate: field(
      optional(limits),
      'Grenzen waarbuiten de verdeling wordt afgekapt; waarmee wordt gerekend, verandert daardoor niet.',
      { max: times(1.5) },
    ),
  }
}

/** The names of these fields. */
export const uncertainFieldNames = Object.keys(uncertainFields(1))
