import type { Finding } from '../problem.js'
import type { Checked } from '../sketch.js'
import { agreementMonths } from './agreement-months.js'
import { contributionTerms } from './contribution-terms.js'
import { correlated } from './correlated.js'
import { countedTwice } from './counted-twice.js'
import { danglingIds } from './dangling-ids.js'
import { datesReversed } from './dates-reversed.js'
import { delayedPastHorizon } from './delayed-past-horizon.js'
import { discounting } from './discounting.js'
import { duplicateIds } from './duplicate-ids.js'
import { effectTargetGroup } from './effect-target-group.js'
import { effectsPerItem } from './effects-per-item.js'
import { exactlyOneChange } from './exactly-one-change.js'
import { fundEnrolment } from './fund-enrolment.js'
import { fundParty } from './fund-party.js'
import { passThrough } from './pass-through.js'
import { horizon } from './horizon.js'
import { incidentalThrough } from './incidental-through.js'
import { notRead } from './not-read.js'
import { outsideShares } from './outside-shares.js'
import { outsideTimeline } from './outside-timeline.js'
import { ownIndices } from './own-indices.js'
import { partyRepeats } from './party-repeats.js'
import { payerShares } from './payer-shares.js'
import { payersOrder } from './payers-order.js'
import { paysItself } from './pays-itself.js'
import { priceLevels } from './price-levels.js'
import { reservedIds } from './reserved-ids.js'
import { scenarioNumbers } from './scenario-numbers.js'
import { scenarioSums } from './scenario-sums.js'
import { sequentialOrder } from './sequential-order.js'
import { settlementMembers } from './settlement-members.js'
import { settlementTables } from './settlement-tables.js'
import { settlementsOverlap } from './settlements-overlap.js'
import { sharesAboveOne } from './shares-above-one.js'
import { transferRecipients } from './transfer-recipients.js'

/** What must agree between the fields of a case; each finds its own kind of fault. */
export const checks: readonly ((checked: Checked) => Iterable<Finding>)[] = [
  horizon,
  datesReversed,
  outsideTimeline,
  delayedPastHorizon,
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
  effectsPerItem,
  outsideShares,
  sequentialOrder,
  notRead,
  incidentalThrough,
  settlementMembers,
  partyRepeats,
  settlementTables,
  settlementsOverlap,
  contributionTerms,
  agreementMonths,
  paysItself,
  passThrough,
  sharesAboveOne,
  fundParty,
  fundEnrolment,
  scenarioNumbers,
  scenarioSums,
  correlated,
]
