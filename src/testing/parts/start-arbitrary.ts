import * as fc from 'fast-check'

import { monthAt } from '../../timeline/index.js'
import type { CaseContext } from '../case-context.js'
import { compact } from '../values/compact.js'
import { LONGEST_WAIT } from '../values/usual-number.js'

/** A planned start within the timeline, the actual one some months later, and perhaps a fixed end. */
export const startArbitrary = fc
  .record({
    planned: fc.nat(1199),
    late: fc.nat(LONGEST_WAIT),
    reason: fc.option(fc.constant('Vacatures stonden open'), { nil: undefined }),
    end: fc.option(fc.nat(60), { nil: undefined }),
  })
  .map(({ planned, late, reason, end }) => (context: CaseContext, mayEnd: boolean) => {
    const month = context.firstMonth + (planned % context.months)
    return compact({
      planned: monthAt(month),
      actual: monthAt(month + late),
      reason,
      end: end === undefined || !mayEnd ? undefined : monthAt(month + late + end),
    })
  })
