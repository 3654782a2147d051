import * as z from 'zod'

import { decimal, described } from './results-schema-parts.js'

const delayed = z.strictObject({
  planned: decimal('Net present value with every intervention started as planned.'),
  actual: decimal('Net present value with the actual starts: that of the case.'),
  difference: decimal('Actual less planned: negative where the later start costs money.'),
})

const views = { cash: delayed, welfare: delayed }

/** What later starts than planned cost each party. */
export const costOfDelaySchema = z.strictObject({
  interventions: described(
    z.array(
      z.strictObject({
        intervention: z.string(),
        planned: described(z.string(), 'Month in which it was to start.'),
        actual: described(z.string(), 'Month in which it started.'),
        reason: z.exactOptional(described(z.string(), 'Why it started later.')),
        end: z.exactOptional(described(z.string(), 'Last month of enrolment and costs, where that is fixed.')),
        months: described(z.int(), 'How many months later it started.'),
      }),
    ),
    'The interventions with an actual start.',
  ),
  parties: z.array(z.strictObject({ party: z.string(), ...views })),
  wholes: described(
    z.array(z.strictObject({ whole: z.string(), ...views })),
    'What parties are parts of: each the sum of its parts.',
  ),
  society: z.strictObject(views),
})
