import * as fc from 'fast-check'

import type { CaseFeature, CaseSettings } from '../case-settings.js'

/** Something a case may state or leave out; left out when its feature is switched off. */
export const maybe = <T>(
  settings: CaseSettings,
  feature: CaseFeature,
  arbitrary: fc.Arbitrary<T>,
): fc.Arbitrary<T | undefined> =>
  settings.has(feature) ? fc.option(arbitrary, { nil: undefined, freq: 2 }) : fc.constant(undefined)
