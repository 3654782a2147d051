import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { idOf } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'

/**
 * How several interventions on one cost item combine: `independent` interventions reach the same households,
 * each taking its fraction of what the others leave; `additive` ones reach different households.
 */
export type Overlap = (typeof overlaps)[number]

/**
 * The choices of `attribution.overlap`; the first is the default.
 *
 * @example
 * overlaps // ['independent', 'additive']
 */
export const overlaps = ['independent', 'additive'] as const

/** The rule that divides a joint saving over the interventions that made it. */
export type AttributionRule = (typeof attributionRules)[number]

/**
 * The choices of `attribution.rule`; the first is the default.
 *
 * @example
 * attributionRules // ['shapley', 'proportional', 'sequential']
 */
export const attributionRules = ['shapley', 'proportional', 'sequential'] as const

/** What the case chooses for joint savings. */
export interface AttributionChoice {
  readonly overlap: Overlap
  readonly rule: AttributionRule
  /** The order of interventions under the rule `sequential`, the first one first. */
  readonly order: readonly Id[]
}

/** How interventions combine here, where it differs: the same households (independent) or different ones (additive). */
export const ownOverlap = field(
  optional(z.enum(overlaps)),
  'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent) of verschillende (additive).',
  'additive',
)

/** How joint savings are calculated and attributed. */
export const attributionChoice = noted(
  z.strictObject({
    /**
     * How interventions combine: the same households (independent), or different ones (additive), who together must fit
     * in their target group.
     */
    overlap: field(
      z.enum(overlaps).default('independent'),
      'Hoe interventies samenkomen: dezelfde huishoudens (independent), of verschillende (additive), die samen in hun doelgroep moeten passen.',
      'independent',
    ),
    /** Rule by which a joint saving is attributed. */
    rule: field(
      z.enum(attributionRules).default('shapley'),
      'Regel waarmee een gezamenlijke besparing wordt toegerekend.',
      'shapley',
    ),
    /** Order of all interventions, under the rule sequential. */
    order: field(
      z.array(idOf('interventions')).max(200).default([]),
      'Volgorde van alle interventies, bij de regel sequential.',
      ['doorbraakteam', 'schuldhulp'],
    ),
  }),
  { id: 'attribution', description: 'Hoe gezamenlijke besparingen worden berekend en toegerekend.' },
)
