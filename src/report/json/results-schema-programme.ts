import * as z from 'zod'

import type { Results } from '../../calculation/index.js'
import { evidenceGrades } from '../../case/index.js'
import { recordOf } from '../../rules/index.js'
import type { AsJson } from './as-json.js'
import { partAccount } from './results-schema-bridge.js'
import { decimal, described, flow, payback, yearRow } from './results-schema-parts.js'

/** The budget of a programme by year. */
export const budgetSchema = described(
  z.strictObject({
    total: decimal('The whole budget.'),
    planned: yearRow('What is planned for each budget year.'),
    available: yearRow('What may be used in each budget year.'),
    used: yearRow('What is used in each budget year.'),
    left: yearRow('What each budget year leaves.'),
    plannedTotal: decimal('What is planned in all years together.'),
    usedTotal: decimal('What is used in all years together.'),
    welfarePerEuro: z.nullable(decimal('Gain for society for each euro that is used; null where nothing is used.')),
    underspend: decimal('The amount less all that is used.'),
    larger: z.exactOptional(
      decimal('The larger budget that it is a part of, in euros of the price level; absent where none is stated.'),
    ),
    share: z.exactOptional(decimal('The amount as a share of the larger budget; absent where none is stated.')),
  }),
  'The budget of the programme, not discounted; absent where the case has none.',
) satisfies z.ZodType<AsJson<NonNullable<Results['budget']>>>

const parties = described(
  z.array(
    z.strictObject({
      party: z.string(),
      cash: decimal('Net present value of cash.'),
      welfare: decimal('Net present value of welfare.'),
    }),
  ),
  'The same of each party.',
)

/** What the projects of a programme come to, and what is of none. */
export const programmeSchema = described(
  z.strictObject({
    projects: z.array(
      z.strictObject({
        project: z.string(),
        ...partAccount,
        parties,
        evidence: z.strictObject(
          recordOf(evidenceGrades, (grade) => decimal(`Present value of the prudent saving that is ${grade}.`)),
        ),
        payback: payback('When what all parties pay for it is earned back, before settlement and agreements.'),
        budget: z.exactOptional(
          z.strictObject({
            used: flow('What it uses of the budget.'),
            welfarePerEuro: z.nullable(
              decimal('Gain for society for each euro of the budget; null where it uses nothing of it.'),
            ),
          }),
        ),
      }),
    ),
    lines: described(
      z.array(
        z.strictObject({
          line: z.string(),
          ...partAccount,
          parties,
          budget: z.exactOptional(z.strictObject({ used: flow('What its projects use of the budget.') })),
        }),
      ),
      'The projects of each line of the programme together; empty where it has no lines.',
    ),
    programme: described(
      z.strictObject({
        ...partAccount,
        parties,
        budget: z.exactOptional(
          z.strictObject({ used: flow('What interventions without a project use of the budget, not discounted.') }),
        ),
      }),
      'What is of no project: settlement, agreements, the fund, and interventions that name none.',
    ),
  }),
  'Projects and the row of the programme; party by party they sum to the whole. Absent where the case names no projects.',
) satisfies z.ZodType<AsJson<NonNullable<Results['programme']>>>
