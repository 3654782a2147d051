import * as fc from 'fast-check'

import type { CaseContext, CostItemFacts } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { changeArbitrary } from '../change-arbitrary.js'
import { compact } from '../values/compact.js'
import { correctionsArbitrary } from './corrections-arbitrary.js'
import { pick } from '../values/pick.js'
import { profileArbitrary } from './profile-arbitrary.js'

/** An effect on one of the cost items of the intervention's group; `number` makes its id, which may be left out. */
export const effectArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      costItem: fc.nat(4),
      named: fc.boolean(),
      change: changeArbitrary(settings),
      corrections: correctionsArbitrary(settings),
      evidence: fc.constantFrom('demonstrated', 'probable', 'possible'),
      profile: profileArbitrary(settings),
    })
    .map((choice) => (items: readonly CostItemFacts[]) => {
      const item = pick(items, choice.costItem)
      return {
        costItem: item.id,
        input: (context: CaseContext, number: number, idNeeded: boolean, longest: number | undefined) =>
          compact({
            id: choice.named || idNeeded ? `effect-${number}` : undefined,
            costItem: item.id,
            ...choice.change(context, item),
            ...choice.corrections,
            evidence: choice.evidence,
            profile: choice.profile(longest),
          }),
      }
    })
