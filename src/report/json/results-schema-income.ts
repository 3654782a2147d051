import * as z from 'zod'

import type { IncomeResults } from '../../calculation/index.js'
import { domains, evidenceGrades } from '../../case/index.js'
import { incomeRungs, laterIncomeRungs, recordOf } from '../../rules/index.js'
import type { AsJson } from './as-json.js'
import { called, decimal, described, flow, yearRow } from './results-schema-parts.js'

/** Schemas of income: what effects change in it, and what comes in with interventions. */

const incomeLost = called(
  'incomeLost',
  z.strictObject(recordOf(laterIncomeRungs, (rung) => decimal(`Rung '${rung}' less the rung above it.`))),
  'What is lost of income on the way to each rung, at present value; negative where something is lost.',
)

const rungsOf = (what: string) =>
  z.strictObject(recordOf(incomeRungs, (rung) => flow(`${what} on rung '${rung}', less what is paid of transfers.`)))

const lines = flow('Grants, contributions and premiums with the interventions, less what is paid of them.')

/** What income falls to a party. */
export const incomeViewSchema = described(
  z.strictObject({
    rungs: rungsOf('The income that effects bring the party'),
    lost: incomeLost,
    lines,
    domains: described(
      z.partialRecord(z.enum(domains), flow('Prudent income in this domain.')),
      'The prudent income by domain; only domains of income that an effect changes.',
    ),
  }),
  'What effects on income and the interventions themselves bring the party; absent where the case has no income.',
)

/** What income an intervention brings all parties together. */
export const interventionIncomeSchema = described(
  z.strictObject({
    rungs: rungsOf('The income that its effects bring all parties together'),
    lines,
    welfare: flow('Prudent income and income with it.'),
    cash: flow('Income that is received in cash and income with it.'),
  }),
  'What its effects on income and the income with it bring all parties together; absent where it has neither.',
)

export const incomeSchema = called(
  'income',
  z.strictObject({
    effects: z.array(
      z.strictObject({
        intervention: z.string(),
        effect: z.string(),
        incomeItem: z.string(),
        evidence: z.enum(evidenceGrades),
        rungs: z.strictObject(recordOf(incomeRungs, (rung) => flow(`The income of the effect on rung '${rung}'.`))),
        lost: incomeLost,
        outside: described(
          z.array(
            z.strictObject({
              project: z.string(),
              reason: z.string(),
              saving: flow('The income that belongs to the project.'),
            }),
          ),
          'What of the gross income is ascribed to projects outside the case.',
        ),
        beyondHorizon: decimal('Cash that comes only after the timeline ends.'),
      }),
    ),
    total: z.strictObject({
      rungs: z.strictObject(
        recordOf(incomeRungs, (rung) => decimal(`Present value of all effects on income on rung '${rung}'.`)),
      ),
      lost: incomeLost,
      beyondHorizon: decimal('Cash that comes only after the timeline ends; not discounted.'),
    }),
    items: z.array(
      z.strictObject({
        incomeItem: z.string(),
        incomePerHouseholdYear: yearRow('Euros per household-year without the case.'),
        baseline: yearRow('Euros of the whole target group without the case.'),
        gain: described(
          z.strictObject({ byYear: yearRow('Euros in each budget year.'), total: decimal('Their sum.') }),
          'What the interventions together add to it, before any haircut.',
        ),
        project: yearRow('Euros of the whole target group with the case, before any haircut.'),
      }),
    ),
  }),
  'What the case says of income: each effect on it, all of them, and each income item; absent where it has none.',
) satisfies z.ZodType<AsJson<IncomeResults>>
