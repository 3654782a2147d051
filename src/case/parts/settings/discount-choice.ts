import * as z from 'zod'

import { id, year } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { rate } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** When in its budget year a flow is taken to fall: flows of the base year are undiscounted under `start`. */
export type DiscountTiming = (typeof discountTimings)[number]

export const discountTimings = ['start', 'mid', 'end'] as const

/** At which real rates later years count, and from which year they are counted. */
export interface DiscountChoice {
  /** A shipped regime by its id. Either this or `schedule` is set, never both. */
  readonly regime?: string
  /** Rates of the user's own: each holds from so many years after the base year. */
  readonly schedule?: readonly DiscountStep[]
  /** The budget year to which flows are brought back; the first budget year where it is not given. */
  readonly baseYear?: number
  readonly timing: DiscountTiming
}

/** From year `fromYear` after the base year on, a year's distance costs this rate. */
export interface DiscountStep {
  readonly fromYear: number
  readonly rate: Quantity
}

/** The regime of a case that says nothing of discounting: Netherlands, since 1 January 2021. */
export const DEFAULT_REGIME = 'nl-2021'

const discountStep = noted(
  z.strictObject({
    fromYear: field(
      z.int().min(0).max(400),
      {
        nl: 'Vanaf hoeveel jaar na het basisjaar deze voet geldt; de eerste is 0 of 1.',
        en: 'From how many years after the base year this rate holds; the first is 0 or 1.',
      },
      1,
    ),
    rate: field(rate, { nl: 'Reële discontovoet per jaar.', en: 'Real discount rate a year.' }, 0.0225),
  }),
  {
    id: 'discount-step',
    description: {
      nl: 'Een discontovoet, en vanaf welk jaar hij geldt.',
      en: 'A discount rate, and from which year it holds.',
    },
  },
)

/** At which rates later years count: a regime, or rates of one's own. */
export const discountChoice = noted(
  z
    .strictObject({
      regime: field(optional(id), { nl: 'Meegeleverd regime.', en: 'A shipped regime.' }, DEFAULT_REGIME, {
        derivedDefault: DEFAULT_REGIME,
      }),
      rate: field(
        optional(rate),
        { nl: 'Eén eigen discontovoet voor alle jaren.', en: 'One discount rate of your own for all years.' },
        0.0225,
      ),
      schedule: field(
        optional(z.array(discountStep).min(1).max(100)),
        { nl: 'Eigen discontovoeten, oplopend naar jaar.', en: 'Discount rates of your own, ascending by year.' },
        [{ fromYear: 1, rate: 0.0225 }],
      ),
      baseYear: field(
        optional(year),
        {
          nl: 'Begrotingsjaar waarnaar wordt teruggerekend; anders het eerste.',
          en: 'Budget year to which flows are brought back; otherwise the first.',
        },
        2024,
        {
          derivedDefault: 'the first budget year',
        },
      ),
      timing: field(
        z.enum(discountTimings).default('start'),
        {
          nl: 'Wanneer in het jaar een bedrag geacht wordt te vallen.',
          en: 'When in its year a flow is taken to fall.',
        },
        'start',
      ),
    })
    .transform(({ regime, rate: single, schedule, ...rest }): DiscountChoice => {
      if (schedule !== undefined) return { ...rest, schedule }
      if (single !== undefined) return { ...rest, schedule: [{ fromYear: 1, rate: single }] }
      return { ...rest, regime: regime ?? DEFAULT_REGIME }
    }),
  {
    id: 'discounting',
    description: {
      nl: 'Tegen welke voet latere jaren tellen: hoogstens één van regime, rate en schedule.',
      en: 'At which rates later years count: at most one of regime, rate and schedule.',
    },
    keywords: {
      allOf: [
        { not: { required: ['regime', 'rate'] } },
        { not: { required: ['regime', 'schedule'] } },
        { not: { required: ['rate', 'schedule'] } },
      ],
    },
  },
)
