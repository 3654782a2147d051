import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { correctionsArbitrary } from './corrections-arbitrary.js'
import { money } from '../values/money-arbitrary.js'
import { pick } from '../values/pick.js'
import { profileArbitrary } from './profile-arbitrary.js'
import { usual, usualQuantity } from '../values/usual-number.js'

/** Welfare gained (or lost) by one of the parties; `id` makes its own valuation group. */
export const societalEffectArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      name: fc.option(fc.constant('Kwaliteit van leven'), { nil: undefined }),
      beneficiary: fc.nat(4),
      volume: usualQuantity(settings, 'signed-volume', settings.has('negative') ? {} : { least: 0 }),
      unit: fc.option(fc.constant('qaly'), { nil: undefined }),
      price: money(settings, usual('price')),
      corrections: correctionsArbitrary(settings),
      evidence: fc.constantFrom('demonstrated', 'probable', 'possible'),
      profile: profileArbitrary(settings),
      valued: fc.boolean(),
    })
    .map(
      (choice) => (context: CaseContext, id: string, intervention: string, longest: number | undefined) =>
        compact({
          id,
          name: choice.name,
          beneficiary: pick(context.parties, choice.beneficiary),
          volume: choice.volume,
          unit: choice.unit,
          price: choice.price(context),
          ...choice.corrections,
          evidence: choice.evidence,
          profile: choice.profile(longest),
          valuationGroup: choice.valued ? `welvaart-van-${intervention}-${id}` : undefined,
        }),
    )
