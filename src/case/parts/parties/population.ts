import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { growth, householdsByDate } from '../../numbers/quantities.js'
import type { DatedValues, Quantity } from '../../numbers/quantity.js'
import { named } from '../../grammar/named.js'

/** All households (or persons) of whom target groups are segments, such as those of a municipality. */
export interface Population {
  readonly id: Id
  readonly name: string
  /** How many there are: in the first budget year where they grow, or from each month of a list. */
  readonly households: DatedValues<Quantity>
  /** Growth of their number a year (0.02 for 2 %): every segment grows with it. */
  readonly growth?: Quantity
}

/** All households of whom target groups are segments; each of these states its share. */
export const population = noted(
  z
    .strictObject({
      /** Id of the population (populatie). */
      id: field(id, 'Kenmerk van de populatie.', 'dordrecht'),
      name: nameField('Huishoudens in Dordrecht'),
      /** Number of households or persons; or a list of how many there are from each month on. */
      households: field(
        householdsByDate,
        'Aantal huishoudens of personen; of een lijst met hoeveel het er vanaf elke maand zijn.',
        55000,
      ),
      /** Growth of their number a year (0.02 for 2 %), from the first budget year; not beside a list of numbers. */
      growth: field(
        optional(growth),
        'Groei van hun aantal per jaar (0.02 voor 2 %), vanaf het eerste begrotingsjaar; niet naast een lijst van aantallen.',
        0.02,
      ),
    })
    .transform(named),
  {
    id: 'population',
    description: 'Alle huishoudens (of personen) waarvan doelgroepen een deel zijn; de delen tellen op tot 1.',
  },
)
