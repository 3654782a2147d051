import * as z from 'zod'

import { evidenceGrades, type EvidenceGrade } from '../../choices/evidence-grade.js'
import { name, text } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'
import { profile, type EffectProfile } from './effect-profile.js'

/** A share of an effect that belongs to a project outside the case. */
export interface OutsideShare {
  readonly project: string
  readonly share: Quantity
  readonly reason: string
}

/** What effects in a cost item and in welfare have in common. */
export interface AnyEffect {
  /** Share that would have happened anyway. */
  readonly deadweight?: Quantity
  /** Share that only moves the cost elsewhere. */
  readonly displacement?: Quantity
  /** Shares ascribed to projects that are not in the case. */
  readonly outside: readonly OutsideShare[]
  readonly evidence: EvidenceGrade
  readonly profile: EffectProfile
}

/** A share of an effect that belongs to a project outside the case. */
const outsideShare = noted(
  z.strictObject({
    /** Project outside the case. */
    project: field(name, 'Project buiten de case.', 'Sociaal team'),
    /** Share of the effect that belongs to that project. */
    share: field(share, 'Deel van het effect dat aan dat project toekomt.', 0.2),
    /** Why. */
    reason: field(text, 'Waarom.', 'Werkte met dezelfde huishoudens'),
  }),
  { id: 'outside-share', description: 'Deel van een effect dat een project buiten de case toekomt.' },
)

export const anyEffect = {
  /** Deadweight: share that would have happened anyway. */
  deadweight: field(optional(share), 'Deel dat ook zonder de aanpak was gebeurd.', 0.1),
  /** Displacement: share that only moves the cost elsewhere. */
  displacement: field(optional(share), 'Deel dat de kosten alleen verplaatst (waterbed).', 0.05),
  /** Shares ascribed to projects outside the case. */
  outside: field(z.array(outsideShare).max(20).default([]), 'Delen die aan projecten buiten de case toekomen.', [
    { project: 'Sociaal team', share: 0.2, reason: 'Werkte met dezelfde huishoudens' },
  ]),
  /** Evidence grade: demonstrated, probable or possible. */
  evidence: field(z.enum(evidenceGrades), 'Bewijskracht: aantoonbaar, waarschijnlijk of mogelijk.', 'probable'),
  /** When the effect works, counted from entry. */
  profile: field(profile.prefault({}), 'Wanneer het effect werkt, geteld vanaf instroom.', { delay: 3, rampUp: 6 }),
}
