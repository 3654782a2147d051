import * as z from 'zod'

import type { Decimal } from '../../../money/index.js'
import { id, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'

/** Scenarios that need no numbers of the user's own. */
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
 * What might be the case instead: a kind that the library knows, numbers in the place of the case's own, or both.
 * A calculation ignores scenarios; sensitivity works them out.
 */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly kind?: ScenarioKind
  /** Numbers by path, such as `interventions.team.effects.ggz.reduction`. */
  readonly set: Readonly<Record<string, Decimal>>
}

export const scenario = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van het scenario.', en: 'Id of the scenario.' }, 'tegenvaller'),
      name: nameField('Tegenvallende instroom'),
      kind: field(
        optional(z.enum(scenarioKinds)),
        { nl: 'Scenario dat de bibliotheek kent.', en: 'A scenario that the library knows.' },
        'delayed-a-year',
      ),
      set: field(
        z.record(text, decimalValue({ measure: 'number' })).default({}),
        {
          nl: 'Getallen in plaats van die van de case, per pad.',
          en: 'Numbers in the place of those of the case, by path.',
        },
        { 'interventions.team.success': 0.3 },
      ),
    })
    .transform((written): Scenario => ({ ...written, name: written.name ?? written.id })),
  { id: 'scenario', description: { nl: 'Wat er anders zou kunnen zijn.', en: 'What might be the case instead.' } },
)
