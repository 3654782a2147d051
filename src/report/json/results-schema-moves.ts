import * as z from 'zod'

import type { FundResults, Move, Pockets } from '../../calculation/index.js'
import type { AsJson } from './as-json.js'
import { called, decimal, described, flow, whole, yearRow } from './results-schema-parts.js'

/** Schemas of money that moves between parties: settlement, agreements, the fund, and who pays for whom. */

export const moveSchema = called(
  'move',
  z.strictObject({
    kind: z.enum(['settlement', 'agreement', 'fund']),
    id: z.string(),
    name: z.string(),
    moved: decimal('What it moves in all: the present values of those that receive.'),
    parties: z.array(z.strictObject({ party: z.string(), flow: flow('Positive to the party, negative from it.') })),
  }),
  'What one settlement, agreement or fund moves; over the parties it sums to zero.',
) satisfies z.ZodType<AsJson<Move>>

const parties = described(z.array(z.string()), 'Parties, by id.')

const wrongPockets = {
  investsWithoutGain: described(parties, 'Parties that pay more than they get back.'),
  gainsWithoutInvesting: described(parties, 'Parties that gain something and pay nothing.'),
  losesWithoutInvesting: described(parties, 'Parties that lose something and pay nothing.'),
}

export const pocketsSchema = called(
  'pockets',
  z.strictObject({
    cells: z.array(
      z.strictObject({
        payer: z.string(),
        gainer: z.string(),
        gain: flow('What the costs that the payer bears bring the gainer, before agreements.'),
      }),
    ),
    retention: z.array(
      z.strictObject({
        party: z.string(),
        costs: decimal('Present value of what the party pays for interventions; negative.'),
        brings: decimal('Present value of what that brings all parties, before agreements.'),
        kept: decimal('What of it the party keeps.'),
        others: decimal('What of it reaches others.'),
        share: z.nullable(
          decimal('Share of what its costs bring that the party keeps; null where they bring nothing.'),
        ),
      }),
    ),
    interventions: z.array(
      z.strictObject({
        intervention: z.string(),
        parties: z.array(
          z.strictObject({
            party: z.string(),
            cost: decimal('Present value of what the party pays; negative.'),
            gain: decimal('Present value of what it gains, before agreements.'),
          }),
        ),
      }),
    ),
    ...wrongPockets,
    afterAgreements: described(
      z.strictObject(wrongPockets),
      'The same once agreements and the fund have moved what they move.',
    ),
  }),
  'The wrong-pocket view: what the costs that one party pays bring another.',
) satisfies z.ZodType<AsJson<Pockets>>

export const fundSchema = called(
  'fund',
  z.strictObject({
    party: z.string(),
    inflow: yearRow('What comes in, by budget year.'),
    outflow: yearRow('What goes out, by budget year.'),
    balance: yearRow('What is in the fund at the end of each budget year.'),
    runOutYear: described(
      z.nullable(whole),
      'The year after the last that ends with something left; null where it is never filled, or not empty at the end.',
    ),
    multiplier: z.nullable(
      decimal(
        'Euros spent on interventions for each euro that parties pay themselves or put into the fund beforehand.',
      ),
    ),
    steadyState: z.strictObject({
      inflow: decimal('What comes in a year at the end of the timeline.'),
      isReached: described(z.boolean(), 'Whether it has settled: it moves less than 1 % a year.'),
    }),
  }),
  'The fund by budget year.',
) satisfies z.ZodType<AsJson<FundResults>>
