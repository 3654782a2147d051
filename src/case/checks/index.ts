import type { Finding } from '../problem.js'
import type { Checked } from '../sketch/sketch.js'
import { contributionTerms } from './choices/contribution-terms.js'
import { countedTwice } from './choices/counted-twice.js'
import { effectsPerItem } from './choices/effects-per-item.js'
import { growthOrList } from './choices/growth-or-list.js'
import { projectFile } from './choices/project-file.js'
import { payersOrBudget } from './choices/payers-or-budget.js'
import { exactlyOneItem } from './choices/exactly-one-item.js'
import { exactlyOneChange } from './choices/exactly-one-change.js'
import { notRead } from './choices/not-read.js'
import { sizeOfGroup } from './choices/size-of-group.js'
import { sequentialOrder } from './choices/sequential-order.js'
import { agreementMonths } from './dates/agreement-months.js'
import { datesReversed } from './dates/dates-reversed.js'
import { delayedPastHorizon } from './dates/delayed-past-horizon.js'
import { horizon } from './dates/horizon.js'
import { incidentalThrough } from './dates/incidental-through.js'
import { indicatorMonths } from './dates/indicator-months.js'
import { outsideTimeline } from './dates/outside-timeline.js'
import { actualStart } from './dates/actual-start.js'
import { decisionPoint } from './dates/decision-point.js'
import { datedOrder } from './dates/dated-order.js'
import { payersOrder } from './dates/payers-order.js'
import { danglingIds } from './ids/dangling-ids.js'
import { duplicateIds } from './ids/duplicate-ids.js'
import { effectTargetGroup } from './ids/effect-target-group.js'
import { indicatorEffects } from './ids/indicator-effects.js'
import { moves } from './ids/moves.js'
import { partyRepeats } from './ids/party-repeats.js'
import { partsOfWholes } from './ids/parts-of-wholes.js'
import { reservedIds } from './ids/reserved-ids.js'
import { fundEnrolment } from './money-moved/fund-enrolment.js'
import { fundParty } from './money-moved/fund-party.js'
import { incomePayers } from './money-moved/income-payers.js'
import { passThrough } from './money-moved/pass-through.js'
import { paysItself } from './money-moved/pays-itself.js'
import { settlementMembers } from './money-moved/settlement-members.js'
import { settlementsOverlap } from './money-moved/settlements-overlap.js'
import { transferRecipients } from './money-moved/transfer-recipients.js'
import { choiceOfProjects } from './choices/choice-of-projects.js'
import { budgetPlan } from './numbers/budget-plan.js'
import { correlated } from './numbers/correlated.js'
import { discounting } from './numbers/discounting.js'
import { ownIndices } from './numbers/own-indices.js'
import { priceLevels } from './numbers/price-levels.js'
import { scenarioNumbers } from './numbers/scenario-numbers.js'
import { frameworkWeights } from './programme/framework-weights.js'
import { projectScores } from './programme/project-scores.js'
import { steeringRepeats } from './programme/steering-repeats.js'
import { realisedBeside } from './realised/realised-beside.js'
import { realisedCounts } from './realised/realised-counts.js'
import { realisedMonths } from './realised/realised-months.js'
import { realisedNumbers } from './realised/realised-numbers.js'
import { realisedReferences } from './realised/realised-references.js'
import { outsideShares } from './shares/outside-shares.js'
import { payerShares } from './shares/payer-shares.js'
import { scenarioSums } from './shares/scenario-sums.js'
import { segmentShares } from './shares/segment-shares.js'
import { settlementTables } from './shares/settlement-tables.js'
import { sharesAboveOne } from './shares/shares-above-one.js'

export { emptyProjects } from './ids/empty-projects.js'

/** What must agree between the fields of a case; each finds its own kind of fault. */
export const checks: readonly ((checked: Checked) => Iterable<Finding>)[] = [
  horizon,
  datesReversed,
  outsideTimeline,
  delayedPastHorizon,
  actualStart,
  decisionPoint,
  duplicateIds,
  reservedIds,
  danglingIds,
  partsOfWholes,
  ownIndices,
  priceLevels,
  discounting,
  payersOrder,
  datedOrder,
  sizeOfGroup,
  growthOrList,
  segmentShares,
  payerShares,
  projectFile,
  payersOrBudget,
  budgetPlan,
  frameworkWeights,
  projectScores,
  steeringRepeats,
  indicatorMonths,
  indicatorEffects,
  choiceOfProjects,
  realisedMonths,
  realisedReferences,
  realisedCounts,
  realisedNumbers,
  realisedBeside,
  transferRecipients,
  incomePayers,
  countedTwice,
  exactlyOneItem,
  exactlyOneChange,
  effectTargetGroup,
  moves,
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
