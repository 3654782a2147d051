import * as z from 'zod'

import { id, year } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { rate } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** When in its budget year a flow is assumed to fall: flows of the base year are undiscounted under `start`. */
export type DiscountTiming = (typeof discountTimings)[number]

/**
 * The choices of `discounting.timing`: flows fall at the start of their budget year, halfway, or at its end. The first is
 * the default.
 *
 * @example
 * discountTimings // ['start', 'mid', 'end']
 */
export const discountTimings = ['start', 'mid', 'end'] as const

/** The real discount rates, and the year to which flows are discounted. */
export interface DiscountChoice {
  /** A shipped regime by its id. Either this or `schedule` is set, never both. */
  readonly regime?: string
  /** The user's own rates: each holds from a number of years after the base year. */
  readonly schedule?: readonly DiscountStep[]
  /** The budget year to which flows are discounted; the first budget year where it is not given. */
  readonly baseYear?: number
  readonly timing: DiscountTiming
}

/** The rate by which each year is discounted from year `fromYear` after the base year on. */
export interface DiscountStep {
  readonly fromYear: number
  readonly rate: Quantity
}

/** The regime of a case that does not state its discounting: Netherlands, since 1 January 2021. */
export const DEFAULT_REGIME = 'nl-2021'

/** A discount rate, and from which year it holds. */
const discountStep = noted(
  z.strictObject({
    /** From how many years after the base year this rate holds; the first is 0 or 1. */
    fromYear: field(
      z.int().min(0).max(400),
      'Vanaf hoeveel jaar na het basisjaar deze voet geldt; de eerste is 0 of 1.',
      1,
    ),
    /** Real discount rate a year. */
    rate: field(rate, 'Reële discontovoet per jaar.', 0.0225),
  }),
  { id: 'discount-step', description: 'Een discontovoet, en vanaf welk jaar hij geldt.' },
)

/** The discount rates: at most one of regime, rate and schedule. */
export const discountChoice = noted(
  z
    .strictObject({
      /** A shipped regime. */
      regime: field(optional(id), 'Meegeleverd regime.', DEFAULT_REGIME, {
        derivedDefault: DEFAULT_REGIME,
      }),
      /** One discount rate of your own for all years. */
      rate: field(optional(rate), 'Eén eigen discontovoet voor alle jaren.', 0.0225),
      /** Discount rates of your own, ascending by year. */
      schedule: field(optional(z.array(discountStep).min(1).max(100)), 'Eigen discontovoeten, oplopend naar jaar.', [
        { fromYear: 1, rate: 0.0225 },
      ]),
      /** Budget year to which flows are discounted; otherwise the first. */
      baseYear: field(optional(year), 'Begrotingsjaar waarnaar wordt teruggerekend; anders het eerste.', 2024, {
        derivedDefault: { nl: 'het eerste begrotingsjaar', en: 'the first budget year' },
      }),
      /** When in its year a flow is assumed to fall. */
      timing: field(
        z.enum(discountTimings).default('start'),
        'Wanneer in het jaar een bedrag geacht wordt te vallen.',
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
    description: 'Tegen welke voet latere jaren tellen: hoogstens één van regime, rate en schedule.',
    keywords: {
      allOf: [
        { not: { required: ['regime', 'rate'] } },
        { not: { required: ['regime', 'schedule'] } },
        { not: { required: ['rate', 'schedule'] } },
      ],
    },
  },
)
