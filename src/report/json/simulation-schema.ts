import * as z from 'zod'

import { id } from '../../case/grammar/index.js'
import type { JsonSchema } from '../../case/index.js'
import { samplings, type SimulationResults, type StoppingValue } from '../../risk/index.js'
import { labelDimensions, units } from '../../sheet/index.js'
import type { AsJson } from './as-json.js'
import { called, described, notes, whole } from './results-schema-parts.js'

/** A simulation as `mbc simulate --json` and `simulationJson` write it. */
export type SimulationJson = AsJson<
  Omit<SimulationResults, 'businessCase'> & { readonly name: string; readonly stopping?: StoppingValue }
>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * SIMULATION_SCHEMA_ID // 'urn:maatschappelijke-businesscase:simulation:1'
 */
export const SIMULATION_SCHEMA_ID = 'urn:maatschappelijke-businesscase:simulation:1'

const number = (description: string) => described(z.number(), description)
const numberOrNone = (description: string) => described(z.nullable(z.number()), description)

const share = (description: string) => described(z.number().min(0).max(1), description)

const estimateParts = called(
  'estimate',
  z.strictObject({
    value: z.number(),
    standardError: number('How far it may be off: one standard deviation over repeated simulations.'),
  }),
)
const estimate = (description: string) => described(estimateParts, description)

const summaryParts = called(
  'summary',
  z.strictObject({
    mean: numberOrNone('Of the draws in which it is a finite number; null where it never is.'),
    standardDeviation: z.nullable(z.number()),
    standardError: numberOrNone('Of the mean.'),
    min: z.nullable(z.number()),
    max: z.nullable(z.number()),
    percentiles: described(
      z.array(z.nullable(z.number())),
      'In the order of percentiles; null for what is not finite.',
    ),
    defined: share('Share of the draws in which it is a finite number.'),
  }),
  'The distribution of a figure over the draws.',
)
const summary = (description: string) => described(summaryParts, description)

const tailMeanParts = called(
  'tailMean',
  z.strictObject({
    value: z.number(),
    standardError: numberOrNone('Null where it is the mean of one draw.'),
  }),
)
const tailMean = (description: string) => described(tailMeanParts, description)

const viewFields = {
  calculated: number('The net present value that the case is calculated with, with one number for each uncertain one.'),
  npv: summary('Net present value.'),
  gains: estimate('The chance that it is above zero.'),
  meanWhenNegative: described(
    z.nullable(tailMean('Of the draws below zero.')),
    'Its mean in the draws in which it is below zero; null where it never is.',
  ),
  worstMean: tailMean('Its mean over the worst share of the draws (CVaR).'),
  benefitCostRatio: summary('Benefits over costs, where there are costs.'),
}

const within = z.strictObject({ years: z.number(), chance: estimate('That it has paid back by then.') })

const party = called(
  'simulatedParty',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    cash: z.strictObject({
      ...viewFields,
      netByYear: described(z.array(summary('Net cash of one year.')), 'By budget year, real and not discounted.'),
      payback: z.strictObject({
        years: summary('Years until cash has paid back; a percentile is null where it is never.'),
        within: described(z.array(within), 'The chance that it has paid back within a number of years.'),
      }),
    }),
    welfare: z.strictObject(viewFields),
  }),
)

const distribution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('uniform'), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal('triangular'), low: z.number(), mode: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal('pert'), low: z.number(), mode: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal('normal'), mean: z.number(), sd: z.number() }),
  z.strictObject({ kind: z.literal('lognormal'), mu: z.number(), sigma: z.number() }),
  z.strictObject({ kind: z.literal('beta'), alpha: z.number(), beta: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal('gamma'), shape: z.number(), scale: z.number() }),
  z.strictObject({
    kind: z.literal('discrete'),
    outcomes: z.array(z.strictObject({ value: z.number(), probability: z.number() })),
  }),
])

const uncertain = z.strictObject({
  path: described(z.string(), 'The address of the number.'),
  uncertainty: z.strictObject({
    distribution,
    min: z.exactOptional(number('Draws lie at or above this.')),
    max: z.exactOptional(number('Draws lie at or below this.')),
    whole: z.exactOptional(described(z.literal(true), 'Draws are whole numbers.')),
  }),
  value: number('The number that the case is calculated with.'),
  mean: described(
    z.strictObject({ stated: z.number(), drawn: z.number() }),
    'Its mean as it is stated, and that of the draws.',
  ),
  name: z.strictObject({
    label: z.strictObject({ concept: z.string(), about: z.partialRecord(z.enum(labelDimensions), z.string()) }),
    unit: z.enum(units),
    source: z.exactOptional(z.string()),
    assumption: z.exactOptional(z.string()),
  }),
})

const decision = z.strictObject({
  intervention: id,
  counted: number('How many households are counted.'),
  stops: estimate('The chance that it stops.'),
})

const worthFields = {
  value: number('The mean with less that without; below zero where being able to stop costs more than it brings.'),
  standardError: z.number(),
}

const stopping = z.strictObject({
  draws: whole,
  seed: z.number(),
  decisions: z.array(decision),
  figures: z.array(
    z.strictObject({
      ...worthFields,
      figure: described(z.string(), 'The address of the figure.'),
      calculated: z.strictObject({ with: z.number(), without: z.number() }),
      with: z.number(),
      without: z.number(),
      alone: z.array(z.strictObject({ ...worthFields, intervention: id })),
    }),
  ),
})

const acceptability = z.strictObject({
  unit: z.string(),
  effects: z.array(z.string()),
  statedPrice: numberOrNone('Euros a unit; null where its effects have different prices, or bring nothing.'),
  priceVaries: z.boolean(),
  curve: z.array(z.strictObject({ price: z.number(), chance: estimate('That society gains at this price.') })),
  switchingPrice: numberOrNone('The price at which half of the draws gain; null where no price does.'),
  meanPrice: numberOrNone('The price at which the mean net present value is zero.'),
  unitsLost: estimate('The chance that a draw loses units.'),
  meanUnits: number('What the case brings in units, discounted as euros are.'),
})

/** Reads what `simulationJson` writes. Strict: an extra or a missing field means another version of the format. */
export const simulationSchema = z.strictObject({
  name: described(z.string(), 'Name of the business case.'),
  format: described(z.literal('mbc-simulation/1'), 'Version of this structure.'),
  draws: whole,
  seed: z.number(),
  sampling: z.enum(samplings),
  percentiles: described(z.array(z.number()), 'Which percentiles each summary gives, from 0 to 100.'),
  worst: share('The share of worst draws behind worstMean.'),
  percentilesBy: described(z.enum(['values', 'grid']), 'How percentiles were found.'),
  uncertain: described(z.array(uncertain), 'The numbers of the case that vary.'),
  budgetYears: described(z.array(whole), 'The years that every row follows.'),
  parties: described(z.array(party), 'One for each party, in the order of the case.'),
  wholes: described(z.array(party), 'What parties are parts of: each the sum of its parts.'),
  society: described(party, 'All parties together.'),
  allPartiesGain: estimate('The chance that every party with any cash gains.'),
  noPartyLoses: estimate('The chance that no party has a cash net present value below zero.'),
  fundShort: described(
    z.nullable(estimate('That the fund is short.')),
    'The share of the draws in which the fund pays more than there is in it; null where there is no fund.',
  ),
  aboveGroup: estimate('The share of the draws in which more households are in effect than their target group holds.'),
  budgetExceeded: described(
    z.nullable(estimate('That a budget is exceeded.')),
    'The share of the draws in which some year uses more of the budget than is available; null where there is none.',
  ),
  beyondHorizon: described(
    z.nullable(
      z.strictObject({
        households: number('The mean over all draws.'),
        costs: number('Negative, not discounted; the mean over all draws.'),
        income: z.exactOptional(number('Not discounted; the mean over all draws.')),
        chance: estimate('The share of the draws in which anything moves past the end.'),
      }),
    ),
    'What later starts move past the end of the timeline; null where none starts later than planned.',
  ),
  decisions: z.exactOptional(described(z.array(decision), 'The chance of stopping at each decision point.')),
  acceptability: described(z.array(acceptability), 'The chance that society gains over a range of prices of a unit.'),
  stopping: z.exactOptional(described(stopping, 'What being able to stop is worth.')),
}) satisfies z.ZodType<SimulationJson>

/**
 * The JSON Schema (draft 2020-12) of a simulation as JSON.
 *
 * @example
 * simulationJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:simulation:1'
 */
export const simulationJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(simulationSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: SIMULATION_SCHEMA_ID, title: 'Simulatie van een maatschappelijke businesscase', ...rest }
}
