import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import { compact } from '../values/compact.js'
import { pick } from '../values/pick.js'

/** An effect that is real and not valued. */
export const pmItemArbitrary = fc
  .record({
    name: fc.option(fc.constant('Rust in de buurt'), { nil: undefined }),
    beneficiary: fc.nat(4),
    sign: fc.constantFrom(undefined, 'positive', 'negative', 'unknown'),
    intervention: fc.option(fc.nat(3), { nil: undefined }),
  })
  .map(
    ({ name, beneficiary, sign, intervention }) =>
      (context: CaseContext, interventions: readonly string[], number: number) =>
        compact({
          id: `pm-${number}`,
          name,
          beneficiary: pick(context.parties, beneficiary),
          sign,
          reason: 'niet te waarderen',
          intervention: intervention === undefined ? undefined : pick(interventions, intervention),
        }),
  )
