import * as z from 'zod'

import { evidenceGrades, type JsonSchema } from '../../case/index.js'
import { causes } from '../../evaluation/index.js'
import { decimal, described, month, notes, whole, yearRow } from '../json/results-schema-parts.js'
import { structuralSchema } from '../json/results-schema-weighing.js'

/** An evaluation as `mbc evaluate --json` and `evaluationJson` write it. */
export type EvaluationJson = z.output<typeof evaluationSchema>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * EVALUATION_SCHEMA_ID // 'urn:maatschappelijke-businesscase:evaluation:1'
 */
export const EVALUATION_SCHEMA_ID = 'urn:maatschappelijke-businesscase:evaluation:1'

const beside = (description: string) =>
  described(
    z.strictObject({
      planned: decimal('By plan.'),
      soFar: decimal('What of the forecast lies before the end of the reference month.'),
      forecast: decimal('Realised so far, and what is expected after it.'),
      difference: decimal('Forecast less planned.'),
    }),
    description,
  )

const share = (description: string) => described(z.number().min(0).max(1), description)

const beta = (description: string) =>
  described(
    z.strictObject({
      alpha: z.number(),
      beta: z.number(),
      mean: z.number(),
      sd: described(z.number(), 'Standard deviation.'),
    }),
    description,
  )

const normal = (description: string) =>
  described(z.strictObject({ mean: z.number(), sd: described(z.number(), 'Standard deviation.') }), description)

const band = {
  p10: described(z.number(), 'With a chance of 10 % it is less.'),
  p90: described(z.number(), 'With a chance of 10 % it is more.'),
}

const success = z.strictObject({
  prior: beta('What was expected before anybody was counted.'),
  priorFrom: described(
    z.enum(['stated', 'jeffreys']),
    'The distribution that is stated; or Jeffreys’ prior, where the plan is one number, which then counts for nothing.',
  ),
  counted: z.strictObject({ of: z.number(), succeeded: z.number() }),
  posterior: beta('What is expected now.'),
  ...band,
  planReached: share('The chance that the mean of the plan is reached.'),
})

const grade = described(
  z.strictObject({
    grade: z.enum(evidenceGrades),
    reason: z.strictObject({ nl: z.string(), en: z.string() }),
    higher: described(
      z.nullable(share('The chance that it succeeds more often with the intervention than without.')),
      'Null where that was not counted.',
    ),
  }),
  'The grade of evidence that the count asks for: proposed, never set.',
)

const measured = z.strictObject({
  mean: z.number(),
  sd: described(z.number(), 'Standard deviation between households.'),
  n: described(whole, 'How many were measured.'),
})

const effect = z.strictObject({
  effect: z.string(),
  planned: decimal('The number of the plan, in the unit of the change.'),
  measured,
  learned: described(
    z.exactOptional(
      z.strictObject({
        prior: normal('What was expected before the measurement.'),
        measured,
        posterior: normal('What is expected now.'),
        weight: share('How much of it comes from the measurement.'),
        ...band,
        planReached: share('The chance that the mean is at least that of the plan.'),
      }),
    ),
    'Absent where the plan is one number, which counts for nothing.',
  ),
  posterior: normal('What is expected now.'),
  ...band,
})

const findings = (description: string) =>
  described(
    z.array(
      z.strictObject({
        code: z.string(),
        path: described(z.array(z.union([z.string(), z.number()])), 'Where in the case.'),
        nl: described(z.string(), 'What it is, in Dutch.'),
        en: described(z.string(), 'What it is, in English.'),
      }),
    ),
    description,
  )

/** Reads what `evaluationJson` writes. Strict: an extra or a missing field means another version of the format. */
export const evaluationSchema = z.strictObject({
  format: described(z.literal('mbc-evaluation/1'), 'Version of this structure.'),
  name: z.string(),
  asOf: described(month, 'The reference month: the last of which it is known what happened.'),
  priceLevel: described(whole, 'The year in whose euros every amount is stated.'),
  budgetYears: described(z.array(whole), 'The years that rows follow.'),
  outcomes: z.strictObject({
    parties: z.array(
      z.strictObject({
        party: z.string(),
        cash: beside('Net present value of cash.'),
        byYear: described(
          z.strictObject({
            planned: yearRow('By plan.'),
            forecast: yearRow('By forecast.'),
            difference: yearRow('Forecast less planned.'),
          }),
          'Net cash by budget year, not discounted.',
        ),
      }),
    ),
    welfare: beside('Net present value of welfare of society.'),
    costs: beside('Costs of all parties, not discounted; positive is a cost.'),
    interventions: z.array(
      z.strictObject({
        intervention: z.string(),
        entering: beside('How many households or persons enter.'),
        costs: beside('What it costs all parties, not discounted; positive is a cost.'),
      }),
    ),
  }),
  directions: described(
    z.strictObject({
      enrolment: z.enum(['more', 'less', 'other']),
      reach: z.enum(['more', 'less', 'other']),
      costs: z.enum(['more', 'less', 'other']),
    }),
    'Whether more or less enrolled, succeeded and was spent; other where more here and less there, or at another time.',
  ),
  variances: described(
    z.array(
      z.strictObject({
        figure: z.string(),
        planned: decimal('By plan.'),
        forecast: decimal('By forecast.'),
        difference: decimal('Forecast less planned: the sum of the causes.'),
        causes: described(
          z.array(z.strictObject({ cause: z.enum(causes), amount: decimal('What it contributes.') })),
          'The largest first.',
        ),
      }),
    ),
    'Why figures differ: the Shapley value of each cause.',
  ),
  abovePlan: described(
    z.array(
      z.strictObject({
        intervention: z.string(),
        what: z.enum(['entered', 'spent']),
        planned: decimal('By plan, as late as it started.'),
        realised: decimal('What happened.'),
      }),
    ),
    'Where more entered or was spent than planned, through the reference month: households or persons, or euros that are not discounted.',
  ),
  learned: described(
    z.array(
      z.strictObject({
        intervention: z.string(),
        success: z.exactOptional(success),
        grade: z.exactOptional(grade),
        effects: z.array(effect),
      }),
    ),
    'What counts and measurements teach.',
  ),
  verdicts: described(
    z.array(
      z.strictObject({
        of: described(z.string(), 'The id of the project, or of the intervention of a case without projects.'),
        name: z.string(),
        verdict: z.enum(['demonstrated', 'not-yet', 'not']),
        reason: z.enum(['nothing-counted', 'not-compared', 'uncertain', 'sure']),
        chance: described(
          z.nullable(share('The chance that society gains, in the forecast.')),
          'Null where nothing of it is uncertain.',
        ),
        welfare: decimal('What the forecast says that it brings society.'),
      }),
    ),
    'What can be said of each project.',
  ),
  next: described(
    z.exactOptional(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('number'),
          path: z.string(),
          value: described(z.number(), 'What it is worth to know it exactly, in euros.'),
        }),
        z.strictObject({ kind: z.literal('uncounted'), of: z.string() }),
      ]),
    ),
    'Which figure to measure next; absent where none can be named.',
  ),
  findings: z.strictObject({
    planned: findings('What keeps the plan from being carried out.'),
    forecast: findings('What a plan would be refused for, and happened all the same.'),
  }),
  beyondHorizon: described(
    z.array(
      z.strictObject({
        intervention: z.string(),
        households: decimal('That would enter too late.'),
        costs: decimal('That would fall too late; negative, not discounted.'),
        income: z.exactOptional(decimal('That would come too late.')),
      }),
    ),
    'What the forecast moves past the end of the timeline.',
  ),
  structural: described(
    z.exactOptional(z.strictObject({ planned: structuralSchema, forecast: structuralSchema })),
    'What projects ask of regular budgets once the budget has ended; absent where no year follows it.',
  ),
})

/**
 * The JSON Schema (draft 2020-12) of what `mbc evaluate --json` writes.
 *
 * @example
 * evaluationJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:evaluation:1'
 */
export const evaluationJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(evaluationSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: EVALUATION_SCHEMA_ID, title: 'Evaluatie van een maatschappelijke businesscase', ...rest }
}
