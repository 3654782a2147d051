import * as z from 'zod'

import { idOf } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'

/**
 * How several interventions on one cost item meet: `independent` interventions reach the same households,
 * each taking its fraction of what the others leave; `additive` ones reach different households.
 */
export type Overlap = (typeof overlaps)[number]

export const overlaps = ['independent', 'additive'] as const

/** How a joint saving is ascribed to the interventions that made it. */
export type AttributionRule = (typeof attributionRules)[number]

export const attributionRules = ['shapley', 'proportional', 'sequential'] as const

/** What the case chooses for joint savings. */
export interface AttributionChoice {
  readonly overlap: Overlap
  readonly rule: AttributionRule
  /** The order of interventions under the rule `sequential`, first come first. */
  readonly order: readonly string[]
}

/** How interventions on one cost item meet, where the item differs from its group or the case. */
export const ownOverlap = field(
  optional(z.enum(overlaps)),
  {
    nl: 'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent) of verschillende (additive).',
    en: 'How interventions meet here, where it differs: the same households (independent) or different ones (additive).',
  },
  'additive',
)

/** What the case chooses for joint savings. */
export const attributionChoice = noted(
  z.strictObject({
    overlap: field(
      z.enum(overlaps).default('independent'),
      {
        nl: 'Hoe interventies samenkomen: dezelfde huishoudens (independent), of verschillende (additive), die samen in hun doelgroep moeten passen.',
        en: 'How interventions meet: the same households (independent), or different ones (additive), who together must fit in their target group.',
      },
      'independent',
    ),
    rule: field(
      z.enum(attributionRules).default('shapley'),
      {
        nl: 'Regel waarmee een gezamenlijke besparing wordt toegerekend.',
        en: 'Rule by which a joint saving is attributed.',
      },
      'shapley',
    ),
    order: field(
      z.array(idOf('interventions')).max(200).default([]),
      {
        nl: 'Volgorde van alle interventies, bij de regel sequential.',
        en: 'Order of all interventions, under the rule sequential.',
      },
      ['doorbraakteam', 'schuldhulp'],
    ),
  }),
  {
    id: 'attribution',
    description: {
      nl: 'Hoe gezamenlijke besparingen worden berekend en toegerekend.',
      en: 'How joint savings are calculated and attributed.',
    },
  },
)
