import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, name, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { score, share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'
import { named } from '../../grammar/named.js'

/** By which criteria projects of a programme are weighed, beside their money (afwegingskader). */
export interface Framework {
  readonly name?: string
  /** Where the framework comes from. */
  readonly source?: string
  readonly scale: Scale
  readonly criteria: readonly Criterion[]
}

/** The lowest and the highest score that can be given. */
export interface Scale {
  readonly lowest: number
  readonly highest: number
}

/** One thing by which projects are weighed. */
export interface Criterion {
  readonly id: Id
  readonly name: string
  readonly description?: string
  /** How much it counts; the weights of a framework sum to 1. */
  readonly weight: Quantity
  /** The least score with which a project meets it. */
  readonly threshold?: Quantity
}

/** What a project scores on a criterion, and why. */
export interface ProjectScore {
  readonly score: Quantity
  readonly reason: string
}

const endOfScale = z.int().min(0).max(1000)

/** The lowest and the highest score that can be given. */
const scale = noted(
  z.strictObject({
    /** The lowest score; a whole number. */
    lowest: field(endOfScale, 'De laagste score; een heel getal.', 1),
    /** The highest score; a whole number. */
    highest: field(endOfScale, 'De hoogste score; een heel getal.', 5),
  }),
  { id: 'scale', description: 'De laagste en de hoogste score die gegeven kan worden.' },
)

/** A criterion by which projects are weighed. */
const criterion = noted(
  z
    .strictObject({
      /** Id by which scores name the criterion. */
      id: field(id, 'Kenmerk waarmee scores het criterium noemen.', 'preventie'),
      name: nameField('Voorkomt zwaardere zorg'),
      /** What a project must do for a high score. */
      description: field(
        optional(text),
        'Wat een project moet doen voor een hoge score.',
        'Is er vroeg bij, zodat later geen zwaardere zorg nodig is',
      ),
      /** How much it counts: the weights sum to 1. */
      weight: field(share, 'Hoe zwaar het telt: de gewichten tellen op tot 1.', 0.4),
      /** The least score with which a project meets it; without it there is none. */
      threshold: field(
        optional(score),
        'De laagste score waarmee een project voldoet; zonder dit getal is er geen drempel.',
        3,
      ),
    })
    .transform(named),
  { id: 'criterion', description: 'Een criterium waaraan projecten worden gewogen.' },
)

/** Assessment framework (afwegingskader): criteria with weights by which projects are weighed, beside their money. */
export const framework = noted(
  z.strictObject({
    /** Name of the framework. */
    name: field(optional(name), 'Naam van het afwegingskader.', 'Afwegingskader Investeringsplan sociaal domein'),
    /** Where the framework comes from. */
    source: field(optional(text), 'Waar het afwegingskader vandaan komt.', 'Raadsbesluit, juni 2019'),
    /** The scale of the scores. */
    scale: field(scale, 'De schaal van de scores.', { lowest: 1, highest: 5 }),
    /** By what projects are weighed. */
    criteria: field(z.array(criterion).min(1).max(20), 'Waaraan projecten worden gewogen.', [
      { id: 'preventie', weight: 0.6 },
      { id: 'betaalbaar', weight: 0.4 },
    ]),
  }),
  {
    id: 'framework',
    description: 'Afwegingskader: criteria met gewichten waaraan projecten worden gewogen, naast het geld.',
  },
)

/** What a project scores on a criterion, and why. */
export const projectScore = noted(
  z.strictObject({
    /** The score, on the scale of the framework. */
    score: field(score, 'De score, op de schaal van het afwegingskader.', 4),
    /** Why this score. */
    reason: field(text, 'Waarom deze score.', 'De huisarts is er vroeg bij'),
  }),
  { id: 'project-score', description: 'Wat een project op een criterium scoort, en waarom.' },
)
