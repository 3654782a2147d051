import * as z from 'zod'

import type { Results } from '../../calculation/index.js'
import { domains } from '../../case/index.js'
import type { AsJson } from './as-json.js'
import { decimal, described, whole, yearRow } from './results-schema-parts.js'

const demand = {
  party: z.string(),
  asked: yearRow('Structural costs after the last year of the budget; positive.'),
  saved: yearRow('Savings and income in cash of the same project for the same party.'),
  net: yearRow('What is saved less what is asked.'),
}

/** What projects ask of regular budgets once the budget has ended. */
export const structuralSchema = described(
  z.strictObject({
    after: described(whole, 'The last year in which anything of the budget is planned.'),
    lines: described(
      z.array(z.strictObject({ project: z.exactOptional(z.string()), ...demand })),
      'By project and party; without a project for interventions that name none.',
    ),
    parties: described(z.array(z.strictObject(demand)), 'The same of all projects together.'),
  }),
  'What projects ask of regular budgets after the budget, not discounted; absent where no year follows it.',
) satisfies z.ZodType<AsJson<NonNullable<Results['structural']>>>

/** What projects score on the assessment framework. */
export const frameworkSchema = described(
  z.array(
    z.strictObject({
      project: z.string(),
      scores: z.array(
        z.strictObject({
          criterion: z.string(),
          score: decimal('The score.'),
          margin: z.exactOptional(decimal('The score less the threshold; absent where the criterion has none.')),
        }),
      ),
      weighted: z.nullable(decimal('The weighted score; null where a criterion has no score.')),
      below: described(z.array(z.string()), 'The criteria of which it does not meet the threshold.'),
      unscored: described(z.array(z.string()), 'The criteria on which it is not scored.'),
    }),
  ),
  'What projects score on the assessment framework, beside their money; absent where the case has none.',
) satisfies z.ZodType<AsJson<NonNullable<Results['framework']>>>

/** Budgeted and spent by domain and year. */
export const steeringSchema = described(
  z.array(
    z.strictObject({
      domain: z.enum(domains),
      year: whole,
      budgeted: decimal('What was budgeted.'),
      spent: z.exactOptional(decimal('What was spent.')),
      above: z.exactOptional(decimal('What was spent less what was budgeted.')),
      ratio: z.exactOptional(z.nullable(decimal('What was spent over what was budgeted; null where nothing was.'))),
      perInhabitant: z.exactOptional(decimal('What was spent for each inhabitant.')),
      references: z.array(
        z.strictObject({ municipality: z.string(), perInhabitant: decimal('What it spent for each inhabitant.') }),
      ),
      reference: z.exactOptional(decimal('What the reference municipalities spent together for each inhabitant.')),
      aboveReference: z.exactOptional(decimal('What was spent for each inhabitant less that of the references.')),
    }),
  ),
  'Budgeted and spent by domain and year, in euros of the price level, beside reference municipalities.',
) satisfies z.ZodType<AsJson<Results['steering']>>

/** The segments of populations. */
export const segmentsSchema = described(
  z.array(
    z.strictObject({
      population: z.string(),
      targetGroup: z.string(),
      households: yearRow('How many households (or persons), the mean over the months of the year.'),
      costPerHousehold: yearRow('What one costs in a year without the case.'),
      cost: yearRow('What all of them cost without the case.'),
      costShare: z.nullable(
        decimal('Their part of what the population costs over the timeline; null where it costs nothing.'),
      ),
    }),
  ),
  'The segments of populations: how many households they have, and what these cost without the case.',
) satisfies z.ZodType<AsJson<Results['segments']>>
