import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { households } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'
import { overlaps, type Overlap } from '../settings/attribution-choice.js'

/** A number of households (or persons) whose costs the case is about. */
export interface TargetGroup {
  readonly id: Id
  readonly name: string
  readonly unit: 'households' | 'persons'
  /** How many there are, at any moment of the timeline. */
  readonly households: Quantity
  /** How interventions on this group's cost items combine, where it differs from the choice of the case. */
  readonly overlap?: Overlap
}

/** A number of households (or persons) whose costs the case is about. */
export const targetGroup = noted(
  z
    .strictObject({
      /** Id of the target group (doelgroep). */
      id: field(id, 'Kenmerk van de doelgroep.', 'aandachtshuishoudens'),
      name: nameField('Aandachtshuishoudens'),
      /** What is counted. */
      unit: field(z.enum(['households', 'persons']).default('households'), 'Wat er geteld wordt.', 'households'),
      /** Number of households or persons at any moment: the most that can be in effect in a month. */
      households: field(
        households,
        'Aantal huishoudens of personen, op elk moment; in geen maand zijn er meer in effect.',
        100,
      ),
      /**
       * How interventions combine here, where it differs: the same households (independent), or different ones
       * (additive), who together must fit in the group.
       */
      overlap: field(
        optional(z.enum(overlaps)),
        'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent), of verschillende (additive), die samen in de groep moeten passen.',
        'additive',
      ),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  { id: 'target-group', description: 'Huishoudens (of personen) van wie de kosten in de case staan.' },
)
