import * as fc from 'fast-check'

import { monthAt, monthIndex, type Month } from '../../timeline/index.js'
import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { usualQuantity } from '../values/usual-number.js'

/** A decision point once households have begun to enter; none where nobody enters. */
export const stopArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      after: fc.nat(1199),
      success: usualQuantity(settings, 'share'),
      windDown: fc.option(fc.nat(18), { nil: undefined }),
    })
    .map(({ after, success, windDown }) => (context: CaseContext, cohorts: readonly { readonly from: string }[]) => {
      const first = cohorts.map(({ from }) => monthIndex(from as Month)).sort((one, other) => one - other)[0]
      if (first === undefined) return undefined
      const left = context.firstMonth + context.months - first
      return compact({ at: monthAt(first + (after % left)), unless: { success }, windDown })
    })
