import * as z from 'zod'

import { evidenceGrades } from '../../case/index.js'
import { recordOf, societalRungs } from '../../rules/index.js'
import { decimal, described, flow, yearRow } from './results-schema-parts.js'

/** Schemas of who pays what, what overlap and other projects take, and of what moves no cash. */

export const overlapLostSchema = z.strictObject({
  intervention: z.string(),
  lost: decimal('Present value of what overlap takes off its savings; negative.'),
})

export const outsideProjectSchema = z.strictObject({
  project: z.string(),
  saving: decimal('Present value, over all effects on cost items that name the project.'),
  income: z.exactOptional(decimal('The same over effects on income; absent where none names the project.')),
  reasons: described(z.array(z.string()), 'Why, each reason once.'),
})

export const societalLineSchema = z.strictObject({
  intervention: z.string(),
  effect: z.string(),
  party: described(z.string(), 'Whose welfare it is.'),
  evidence: z.enum(evidenceGrades),
  rungs: z.strictObject(recordOf(societalRungs, (rung) => flow(`The effect on rung '${rung}'; negative for a loss.`))),
  lost: described(
    z.strictObject({
      net: decimal("Rung 'net' less rung 'gross'."),
      prudent: decimal("Rung 'prudent' less rung 'net': above zero where the haircut makes a loss smaller."),
    }),
    'What is lost on the way to each rung, at present value.',
  ),
  units: flow('What the effect brings in units of its own, prudently; the present value is discounted as euros are.'),
})

export const costShareSchema = z.strictObject({
  party: z.string(),
  share: z.nullable(decimal('Share of the present value of all costs; null where nobody pays anything.')),
})

export const settlementUseSchema = z.strictObject({
  settlement: z.string(),
  party: z.string(),
  saved: yearRow('What the member cashes of the product group in each budget year.'),
  use: yearRow('Its use of the product group in each budget year without the case.'),
  beyond: yearRow('What is saved beyond use, in the budget years that have begun when the settlement ends.'),
  most: decimal('The most that is saved beyond use in any year.'),
})

export const competingSchema = z.strictObject({
  interventions: described(z.array(z.string()), 'By id, in the order of the case.'),
  costItems: z.array(z.string()),
})

export const claimAboveBaselineSchema = z.strictObject({ intervention: z.string(), costItem: z.string() })

export const partyOrNone = (description: string) => described(z.nullable(z.string()), description)
