import * as z from 'zod'

import type { Id } from '../../base/index.js'
import { field, id, nameField, noted, optional, text } from '../../case/grammar/index.js'
import { planService, type PlanService } from './service.js'
import { volumePath, type VolumePath } from './volume-path.js'

/** Another way to help the household: what changes against now. */
export interface Plan {
  readonly id: Id
  readonly name: string
  readonly description?: string
  /** Whether it succeeded, for a plan that was carried out. */
  readonly succeeded?: boolean
  /** The volumes that change, by the id of the service; the others stay as they are now. */
  readonly volumes: Readonly<Record<string, VolumePath>>
  /** Services that only this plan has. */
  readonly services: readonly PlanService[]
}

/** The most services of a casus, those of its plans counted. */
export const MOST_SERVICES = 30

/** A plan: what changes against now. */
export const plan = noted(
  z.strictObject({
    /** Id of the plan. */
    id: field(id, 'Kenmerk van het plan.', 'plan-b'),
    name: nameField('Plan B: een gezinscoach'),
    /** What the plan is, in a few sentences. */
    description: field(
      optional(text),
      'Wat het plan inhoudt, in een paar zinnen.',
      'Eén coach in plaats van vijf hulpverleners',
    ),
    /** Whether the plan succeeded; only for one that was carried out. */
    succeeded: field(optional(z.boolean()), 'Of het plan is geslaagd; alleen bij een plan dat is uitgevoerd.', true),
    /** Volumes that change, by the id of the service; the others stay as they are now. */
    volumes: field(
      z.record(id, volumePath).default({}),
      'Volumes die veranderen, per kenmerk van de dienst; de andere blijven zoals ze nu zijn.',
      { begeleiding: 2 },
    ),
    /** Services that only this plan has. */
    services: field(z.array(planService).max(MOST_SERVICES).default([]), 'Diensten die alleen dit plan heeft.', [
      { id: 'gezinscoach', domain: 'jeugdzorg', unit: 'uur', price: 78, payers: 'gemeente', volume: 12 },
    ]),
  }),
  { id: 'plan', description: 'Een plan: wat er verandert ten opzichte van nu.' },
)
