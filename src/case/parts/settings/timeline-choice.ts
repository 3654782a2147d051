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

/** Which months a case covers. */
export const timelineChoice = noted(
  z.strictObject({
    from: field(month, { nl: 'Eerste maand, inbegrepen.', en: 'First month, included.' }, '2024-01'),
    through: field(
      month,
      { nl: 'Laatste maand, inbegrepen; hoogstens 100 jaar later.', en: 'Last month, included; at most 100 years on.' },
      '2033-12',
    ),
    step: field(
      z.enum(timelineSteps).default('year'),
      {
        nl: 'Rekenstap: jaar, kwartaal of maand; samen hoogstens 2000 perioden.',
        en: 'Step of calculation; at most 2,000 periods in all.',
      },
      'year',
    ),
  }),
  {
    id: 'timeline',
    description: {
      nl: 'Welke maanden de case beslaat, en in welke stappen er wordt gerekend.',
      en: 'Which months the case covers, and in which steps it is calculated.',
    },
  },
)
