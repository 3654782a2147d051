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

const outsideShare = noted(
  z.strictObject({
    project: field(name, { nl: 'Project buiten de case.', en: 'Project outside the case.' }, 'Sociaal team'),
    share: field(
      share,
      {
        nl: 'Deel van het effect dat aan dat project toekomt.',
        en: 'Share of the effect that belongs to that project.',
      },
      0.2,
    ),
    reason: field(text, { nl: 'Waarom.', en: 'Why.' }, 'Werkte met dezelfde huishoudens'),
  }),
  {
    id: 'outside-share',
    description: {
      nl: 'Deel van een effect dat een project buiten de case toekomt.',
      en: 'A share of an effect that belongs to a project outside the case.',
    },
  },
)

export const anyEffect = {
  deadweight: field(
    optional(share),
    {
      nl: 'Deel dat ook zonder de interventie zou zijn gebeurd.',
      en: 'Deadweight: share that would have happened anyway.',
    },
    0.1,
  ),
  displacement: field(
    optional(share),
    {
      nl: 'Deel dat de kosten alleen verplaatst (waterbed).',
      en: 'Displacement: share that only moves the cost elsewhere.',
    },
    0.05,
  ),
  outside: field(
    z.array(outsideShare).max(20).default([]),
    { nl: 'Delen die aan projecten buiten de case toekomen.', en: 'Shares ascribed to projects outside the case.' },
    [{ project: 'Sociaal team', share: 0.2, reason: 'Werkte met dezelfde huishoudens' }],
  ),
  evidence: field(
    z.enum(evidenceGrades),
    {
      nl: 'Bewijskracht: aantoonbaar, waarschijnlijk of mogelijk.',
      en: 'Evidence grade: demonstrated, probable or possible.',
    },
    'probable',
  ),
  profile: field(
    profile.prefault({}),
    { nl: 'Wanneer het effect werkt, geteld vanaf instroom.', en: 'When the effect works, counted from entry.' },
    { delay: 3, rampUp: 6 },
  ),
}
