import * as z from 'zod'

import { decimal, described, month } from './results-schema-parts.js'

/** What is decided at the decision points of a case. */
export const decisionsSchema = described(
  z.array(
    z.strictObject({
      intervention: z.string(),
      at: described(month, 'As planned: after this month no household enters where the intervention stops.'),
      month: described(month, 'The same month with the later start of the intervention.'),
      known: decimal('The success as it is known then: the one that is stated.'),
      threshold: decimal('The least success with which the intervention goes on.'),
      goesOn: described(z.boolean(), 'Whether it goes on.'),
      entered: decimal('Households that have entered by then, by plan.'),
    }),
  ),
  'What is decided at the decision points of interventions; absent where the case has none.',
)
