import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Decimal } from '../../../money/index.js'
import { id, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'

/** Built-in scenarios: they need no numbers from the user. */
export const scenarioKinds = [
  'pessimistic',
  'expected',
  'optimistic',
  'delayed-a-year',
  'no-cashability',
  'solidarity-kept',
] as const

export type ScenarioKind = (typeof scenarioKinds)[number]

/**
 * The same case under other assumptions: a built-in kind, numbers that replace those of the case, or both.
 * A calculation ignores scenarios; the sensitivity analysis computes them.
 */
export interface Scenario {
  readonly id: Id
  readonly name: string
  readonly kind?: ScenarioKind
  /** Numbers by path, such as `interventions.team.effects.ggz.reduction`. */
  readonly set: Readonly<Record<string, Decimal>>
}

/** The same case under other assumptions. */
export const scenario = noted(
  z
    .strictObject({
      /** Id of the scenario. */
      id: field(id, 'Kenmerk van het scenario.', 'tegenvaller'),
      name: nameField('Tegenvallende instroom'),
      /** A built-in scenario. */
      kind: field(optional(z.enum(scenarioKinds)), 'Scenario dat de bibliotheek kent.', 'delayed-a-year'),
      /** Numbers that replace those of the case, by path. */
      set: field(
        z.record(text, decimalValue({ measure: 'number' })).default({}),
        'Getallen in plaats van die van de case, per pad.',
        { 'interventions.team.success': 0.3 },
      ),
    })
    .transform((written): Scenario => ({ ...written, name: written.name ?? written.id })),
  { id: 'scenario', description: 'Wat er anders zou kunnen zijn.' },
)
