import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { usualQuantity } from '../values/usual-number.js'

/** The id of the population of generated cases. */
const populationId = 'gemeente'

/** What segments of a population are: shares in hundredths, by how many there are. */
const shares: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [0.8, 0.2], 3: [0.8, 0.16, 0.04] }

/** Target groups as segments of a population, in which each has at least the households that it had. */
export const segmentsArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      reversed: fc.boolean(),
      growth: fc.option(usualQuantity(settings, 'growth', { least: 0 }), { nil: undefined }),
    })
    .map(
      ({ reversed, growth }) =>
        <Input extends { readonly id: string }>(
          groups: readonly { readonly input: Input; readonly facts: { readonly households: number } }[],
        ) => {
          const inOrder = shares[groups.length] ?? []
          const share = reversed ? [...inOrder].reverse() : inOrder
          const households = Math.max(
            ...groups.map(({ facts }, i) => Math.ceil(facts.households / (share[i] ?? 1)) + 1),
          )
          return {
            populations: [compact({ id: populationId, households, growth })],
            targetGroups: groups.map(({ input }, i) =>
              compact({
                ...input,
                households: undefined,
                growth: undefined,
                population: populationId,
                share: share[i] ?? 1,
              }),
            ),
          }
        },
    )
