import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { pick } from '../values/pick.js'
import { correctionsArbitrary } from '../parts/corrections-arbitrary.js'
import { profileArbitrary } from '../parts/profile-arbitrary.js'

/**
 * An effect that moves households from a target group to another in which the same is counted; none where there is no
 * such group, or where neither has costs.
 */
export const moveArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      to: fc.nat(4),
      named: fc.boolean(),
      corrections: correctionsArbitrary(settings),
      evidence: fc.constantFrom('demonstrated', 'probable', 'possible'),
      profile: profileArbitrary(settings),
    })
    .map(
      ({ to, named, corrections, evidence, profile }) =>
        (
          { targetGroups }: CaseContext,
          own: CaseContext['targetGroups'][number],
          groupsWithCosts: ReadonlySet<string>,
          longest: number | undefined,
        ) => {
          const others = targetGroups.filter(
            ({ id, unit }) =>
              id !== own.id && unit === own.unit && (groupsWithCosts.has(id) || groupsWithCosts.has(own.id)),
          )
          if (others.length === 0) return []
          return [
            compact({
              id: named ? 'overgang' : undefined,
              movesTo: pick(others, to).id,
              ...corrections,
              evidence,
              profile: profile(longest),
            }),
          ]
        },
    )
