import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'

/** How the parts of a case state overlap of interventions; most leave it to the level above. */
export const ownOverlap = (settings: CaseSettings): fc.Arbitrary<'independent' | 'additive' | undefined> =>
  settings.has('additive')
    ? fc.constantFrom(...new Array<undefined>(12).fill(undefined), 'independent', 'additive')
    : fc.constant(undefined)
