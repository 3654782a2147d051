import * as z from 'zod'

import { timelineSteps, type Month, type TimelineStep } from '../../../timeline/index.js'
import { month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'

/** Which months a case covers and in which steps it is calculated. */
export interface TimelineChoice {
  /** First month, included. */
  readonly from: Month
  /** Last month, included. */
  readonly through: Month
  readonly step: TimelineStep
}

/** Which months the case covers, and in which steps it is calculated. */
export const timelineChoice = noted(
  z.strictObject({
    /** First month, included. */
    from: field(month, 'Eerste maand, inbegrepen.', '2024-01'),
    /** Last month, included; at most 100 years on. */
    through: field(month, 'Laatste maand, inbegrepen; hoogstens 100 jaar later.', '2033-12'),
    /** Step of calculation; at most 2,000 periods in all. */
    step: field(
      z.enum(timelineSteps).default('year'),
      'Rekenstap: jaar, kwartaal of maand; samen hoogstens 2000 perioden.',
      'year',
    ),
  }),
  { id: 'timeline', description: 'Welke maanden de case beslaat, en in welke stappen er wordt gerekend.' },
)
