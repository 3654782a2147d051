import type { Finding } from '../problem.js'
import type { Checked } from '../sketch.js'
import { additiveEnrolment } from './additive-enrolment.js'
import { countedTwice } from './counted-twice.js'
import { danglingIds } from './dangling-ids.js'
import { datesReversed } from './dates-reversed.js'
import { discounting } from './discounting.js'
import { duplicateIds } from './duplicate-ids.js'
import { effectTargetGroup } from './effect-target-group.js'
import { enrolment } from './enrolment.js'
import { exactlyOneChange } from './exactly-one-change.js'
import { horizon } from './horizon.js'
import { outsideTimeline } from './outside-timeline.js'
import { ownIndices } from './own-indices.js'
import { payerShares } from './payer-shares.js'
import { payersOrder } from './payers-order.js'
import { priceLevels } from './price-levels.js'
import { reservedIds } from './reserved-ids.js'
import { sequentialOrder } from './sequential-order.js'
import { transferRecipients } from './transfer-recipients.js'

/** What must agree between the fields of a case; each finds its own kind of fault. */
export const checks: readonly ((checked: Checked) => Iterable<Finding>)[] = [
  horizon,
  datesReversed,
  outsideTimeline,
  duplicateIds,
  reservedIds,
  danglingIds,
  ownIndices,
  priceLevels,
  discounting,
  payersOrder,
  payerShares,
  transferRecipients,
  countedTwice,
  exactlyOneChange,
  effectTargetGroup,
  sequentialOrder,
  enrolment,
  additiveEnrolment,
]
