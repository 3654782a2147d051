import * as z from 'zod'

import type { JsonSchema } from '../../../case/index.js'
import { expectChoice, type Choice } from '../../../programme/choose/index.js'
import { budgetSchema } from '../../json/results-schema-programme.js'
import { decimal, described, notes, whole, yearRow } from '../../json/results-schema-parts.js'

/** A choice as `mbc programme --choose --json` and `choiceJson` write it. */
export type ChoiceJson = z.output<typeof choiceSchema>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * CHOICE_SCHEMA_ID // 'urn:maatschappelijke-businesscase:choice:1'
 */
export const CHOICE_SCHEMA_ID = 'urn:maatschappelijke-businesscase:choice:1'

/**
 * A choice as stable, versioned JSON (`format`): decimals are strings of full precision. Of the chosen programme the
 * figures that a choice is judged by stand in it; all others are those of `calculate` for `choice.businessCase`.
 *
 * @throws ArgumentTypeError for what is not the answer of `choose`
 *
 * @example
 * choiceJson(await choose(programme, { draws: 100 }))
 * // {
 * //   "format": "mbc-choice/1",
 * //   "name": "Zorgzame Stad Dordrecht",
 * //   "objective": "society",
 * // ...
 */
export const choiceJson = (choice: Choice): string => {
  expectChoice('choiceJson', choice)
  const { businessCase, results, ...rest } = choice
  const { budgetYears, budget, parties, society } = results
  const stated = {
    format: 'mbc-choice/1',
    name: businessCase.name,
    ...rest,
    priceLevel: businessCase.prices.level,
    budgetYears,
    parties: parties.map(({ id, cash, welfare }) => ({ party: id, cash: cash.npv, welfare: welfare.npv })),
    society: { cash: society.cash.npv, welfare: society.welfare.npv, netByYear: society.cash.net.byYear },
    ...(budget === undefined ? {} : { budget }),
  } satisfies AsJsonInput
  return `${JSON.stringify(stated, undefined, 2)}\n`
}

const ids = (description: string) => described(z.array(z.string()), description)

const share = (description: string) => described(z.number().min(0).max(1), description)

/** Reads what `choiceJson` writes. Strict: an extra or a missing field means another version of the format. */
export const choiceSchema = z.strictObject({
  format: described(z.literal('mbc-choice/1'), 'Version of this structure.'),
  name: z.string(),
  objective: described(
    z.string(),
    'society (welfare), or the id of a party (cash): whose net present value is largest.',
  ),
  gain: decimal('What the chosen projects add to the objective, against none of them.'),
  chosen: described(
    z.array(z.strictObject({ project: z.string(), startYear: z.exactOptional(whole), yearsLate: whole })),
    'The projects that start, and in which year.',
  ),
  leftOut: described(
    z.array(
      z.strictObject({
        project: z.string(),
        isExcluded: described(z.boolean(), 'The terms of the choice exclude it.'),
        instead: described(
          z.nullable(
            z.strictObject({
              displaces: ids('Chosen projects that it displaces.'),
              bringsIn: ids('Projects that come in, itself included.'),
              loss: described(z.number(), 'How much less the objective is, in euros.'),
            }),
          ),
          'The best choice that has it; null where none fits.',
        ),
        entersAt: described(
          z.nullable(z.number()),
          'The least factor on all yearly budgets at which it is in the best choice; null where with none.',
        ),
      }),
    ),
    'The projects that do not start.',
  ),
  together: described(z.array(ids('Projects.')), 'Projects whose worth depends on each other.'),
  regret: described(
    z.nullable(
      z.strictObject({
        draws: whole,
        seed: whole,
        mean: described(z.number(), 'What the best choice is worth more on average, in euros (also: EVPI).'),
        standardError: z.number(),
        p95: described(z.number(), 'In one draw of twenty it is more than this.'),
        isBest: share('Share of the draws in which no other choice is better.'),
        projects: z.array(z.strictObject({ project: z.string(), share: share('How often it is in the best choice.') })),
      }),
    ),
    'How good the choice is where uncertain numbers turn out otherwise; null where nothing is uncertain or drawn.',
  ),
  priceLevel: described(whole, 'The year in whose euros every amount is stated.'),
  budgetYears: described(z.array(whole), 'The years that rows follow.'),
  parties: described(
    z.array(
      z.strictObject({
        party: z.string(),
        cash: decimal('Net present value of cash.'),
        welfare: decimal('Net present value of welfare.'),
      }),
    ),
    'What the chosen programme comes to for each party.',
  ),
  society: z.strictObject({
    cash: decimal('Net present value of cash.'),
    welfare: decimal('Net present value of welfare.'),
    netByYear: yearRow('Net cash of all parties by budget year.'),
  }),
  budget: z.exactOptional(budgetSchema),
})

/** What is written, before decimals are text. */
type AsJsonInput = {
  readonly [Field in keyof ChoiceJson]: Field extends keyof Choice ? Choice[Field] : unknown
}

/**
 * The JSON Schema (draft 2020-12) of what `mbc programme --choose --json` writes.
 *
 * @example
 * choiceJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:choice:1'
 */
export const choiceJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(choiceSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: CHOICE_SCHEMA_ID, title: 'De beste keuze uit de projecten van een programma', ...rest }
}
