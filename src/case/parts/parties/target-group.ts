import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { growth, householdsByDate, share } from '../../numbers/quantities.js'
import type { DatedValues, Quantity } from '../../numbers/quantity.js'
import { overlaps, type Overlap } from '../settings/attribution-choice.js'
import { named } from '../../grammar/named.js'

interface AnyTargetGroup {
  readonly id: Id
  readonly name: string
  readonly unit: 'households' | 'persons'
  /** How interventions on this group's cost items combine, where it differs from the choice of the case. */
  readonly overlap?: Overlap
}

/** A target group that states how many it has. */
export interface CountedGroup extends AnyTargetGroup {
  /** How many there are: in the first budget year where they grow, or from each month of a list. */
  readonly households: DatedValues<Quantity>
  /** Growth of their number a year (0.02 for 2 %). */
  readonly growth?: Quantity
  readonly population?: undefined
  readonly share?: undefined
}

/** A target group that is a part of a population, and grows with it. */
export interface Segment extends AnyTargetGroup {
  readonly population: Id
  /** Its part of the population; the segments of one sum to 1. */
  readonly share: Quantity
  readonly households?: undefined
  readonly growth?: undefined
}

/** A number of households (or persons) whose costs the case is about. */
export type TargetGroup = CountedGroup | Segment

/** Whether a target group is a part of a population. */
export const isSegment = (group: TargetGroup): group is Segment => group.population !== undefined

/** The two ways to state how many a target group has: exactly one is written. */
export const sizeFields = ['households', 'population'] as const

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
       * there are from each month on. Not where the group is a share of a population.
       */
      households: field(
        optional(householdsByDate),
        'Aantal huishoudens of personen, op elk moment: in geen maand zijn er meer in effect; of een lijst met hoeveel het er vanaf elke maand zijn. Niet als de groep een deel van een populatie is.',
        100,
      ),
      /** Growth of their number a year (0.02 for 2 %), from the first budget year; not beside a list of numbers. */
      growth: field(
        optional(growth),
        'Groei van hun aantal per jaar (0.02 voor 2 %), vanaf het eerste begrotingsjaar; niet naast een lijst van aantallen.',
        0.02,
      ),
      /** The population of which the group is a segment, in the place of a number of households. */
      population: field(
        optional(idOf('populations')),
        'De populatie waarvan de groep een segment is, in de plaats van een aantal huishoudens.',
        'dordrecht',
      ),
      /** Its share of the population: the segments of one population sum to 1. */
      share: field(
        optional(share),
        'Haar deel van de populatie: de segmenten van een populatie tellen op tot 1.',
        0.04,
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
    .transform((written, context): TargetGroup => {
      const whole = named(written) as unknown as TargetGroup
      // A check refuses a group without a size, and one with two.
      const isCounted = written.households !== undefined
      const isPart = written.population !== undefined && written.share !== undefined
      if (isCounted === isPart) context.addIssue({ code: 'custom', message: 'reported-by-a-check' })
      return whole
    }),
  {
    id: 'target-group',
    description:
      'Huishoudens (of personen) van wie de kosten in de case staan: een aantal, of een deel van een populatie.',
    keywords: { oneOf: [{ required: ['households'] }, { required: ['population', 'share'] }] },
  },
)
