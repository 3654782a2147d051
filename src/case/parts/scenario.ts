import * as z from 'zod'

import { id, name, text } from '../grammar/basics.js'
import { decimalValue } from '../numbers/decimal-value.js'
import { field, noted, optional } from '../grammar/notes.js'
import type { Decimal } from '../../money/index.js'

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

/** That two uncertain numbers go up and down together. */
export interface Correlation {
  /** The paths of two uncertain numbers. */
  readonly between: readonly string[]
  /** Rank correlation (Spearman), from -1 to 1. */
  readonly rank: Decimal
}

export const scenario = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van het scenario.', en: 'Id of the scenario.' }, 'tegenvaller'),
      name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Tegenvallende instroom', {
        derivedDefault: 'id',
      }),
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

export const correlation = noted(
  z
    .strictObject({
      between: field(
        z.array(text).min(2).max(2),
        { nl: 'De paden van twee onzekere getallen.', en: 'The paths of two uncertain numbers.' },
        ['costItems.ggz.price', 'costItems.wmo.price'],
      ),
      rank: field(
        decimalValue({ measure: 'number', min: -1, max: 1 }),
        {
          nl: 'Rangcorrelatie (Spearman), van -1 tot en met 1.',
          en: 'Rank correlation (Spearman), from -1 through 1.',
        },
        0.5,
      ),
    })
    .transform((written): Correlation => written),
  {
    id: 'correlation',
    description: { nl: 'Samenhang tussen twee onzekere getallen.', en: 'How two uncertain numbers go together.' },
  },
)
