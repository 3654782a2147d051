import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Decimal } from '../../../money/index.js'
import type { Month } from '../../../timeline/index.js'
import { id, month, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'
import { named } from '../../grammar/named.js'

/**
 * Built-in scenarios: they need no numbers from the user.
 *
 * @example
 * scenarioKinds
 * // ['pessimistic', 'expected', 'optimistic', 'delayed-a-year', 'no-cashability', 'solidarity-kept']
 */
export const scenarioKinds = [
  'pessimistic',
  'expected',
  'optimistic',
  'delayed-a-year',
  'no-cashability',
  'solidarity-kept',
] as const

/** A scenario that the library knows; docs/method-risk.md says what each changes. */
export type ScenarioKind = (typeof scenarioKinds)[number]

/**
 * The same case under other assumptions: a built-in kind, numbers and months that replace those of the case, or both.
 * A calculation ignores scenarios; the sensitivity analysis computes them.
 */
export interface ScenarioFields {
  readonly id: Id
  readonly name: string
  readonly kind?: ScenarioKind
  /** Numbers and months by path, such as `interventions.team.effects.ggz.reduction`. */
  readonly set: Readonly<Record<string, Decimal | Month>>
}

// A month is transformed, though into itself: zod would otherwise take a text with a fault for a month.
const numberOrMonth = noted(z.union([decimalValue({ measure: 'number' }), month.transform((written) => written)]), {
  expects: { nl: 'een getal of een maand', en: 'a number or a month' },
})

/** The same case under other assumptions. */
export const scenario = noted(
  z
    .strictObject({
      /** Id of the scenario. */
      id: field(id, 'Kenmerk van het scenario.', 'tegenvaller'),
      name: nameField('Tegenvallende instroom'),
      /** A built-in scenario. */
      kind: field(optional(z.enum(scenarioKinds)), 'Scenario dat de bibliotheek kent.', 'delayed-a-year'),
      /** Numbers and months that replace those of the case, by path. */
      set: field(
        z.record(text, numberOrMonth).default({}),
        'Getallen en maanden in plaats van die van de case, per pad.',
        { 'interventions.team.success': 0.3, 'interventions.team.costs.loon.through': '2029-12' },
      ),
    })
    .transform(named),
  { id: 'scenario', description: 'Wat er anders zou kunnen zijn.' },
)
