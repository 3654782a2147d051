import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { growth, householdsByDate } from '../../numbers/quantities.js'
import type { DatedValues, Quantity } from '../../numbers/quantity.js'
import { overlaps, type Overlap } from '../settings/attribution-choice.js'

/** A number of households (or persons) whose costs the case is about. */
export interface TargetGroup {
  readonly id: Id
  readonly name: string
  readonly unit: 'households' | 'persons'
  /** How many there are: in the first budget year where they grow, or from each month of a list. */
  readonly households: DatedValues<Quantity>
  /** Growth of their number a year (0.02 for 2 %). */
  readonly growth?: Quantity
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
      /**
       * Number of households or persons at any moment, the most that can be in effect in a month; or a list of how many
       * there are from each month on.
       */
      households: field(
        householdsByDate,
        'Aantal huishoudens of personen, op elk moment: in geen maand zijn er meer in effect; of een lijst met hoeveel het er vanaf elke maand zijn.',
        100,
      ),
      /** Growth of their number a year (0.02 for 2 %), from the first budget year; not beside a list of numbers. */
      growth: field(
        optional(growth),
        'Groei van hun aantal per jaar (0.02 voor 2 %), vanaf het eerste begrotingsjaar; niet naast een lijst van aantallen.',
        0.02,
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
