/** The rules of a business case, a room for each chapter of docs/method.md; `modelOf` writes a case down by them. */
export { asRow, type BaselineItem } from './baseline/baseline-item.js'
export type { BeyondHorizon } from './time/beyond-horizon.js'
export type { CaseWriter } from './case-writer.js'
export type { Decision } from './enrolment/decisions.js'
export type { Enrolment } from './enrolment/enrolment.js'
export { claimedTwice, type ClaimedTwice, type ClaimRows } from './overlap/claimed-twice.js'
export { jointShares } from './overlap/joint-shares.js'
export { societalRungs, type SocietalLine, type SocietalRung } from './ladder/societal-formulas.js'
export type { SettlementUse } from './settlement/settlement-use.js'
export {
  MOST_INTERVENTIONS,
  shareJointSaving,
  type JointSaving,
  type SharedSaving,
} from './overlap/share-joint-saving.js'
export { figureName, type FigurePart } from './figure-name.js'
export { figureWords, knownFigure } from './figure-words.js'
export { figures, type Concept } from './figures.js'
export { countedBy, type Counted } from './figures.js'
export { incomeRungs, laterIncomeRungs, type IncomeRung, type LaterIncomeRung } from './income/income-rung.js'
export type { IncomeFormulas, IncomeItemLine, IncomeLadderLine, IncomeTotal } from './income/income-formulas.js'
export type { IncomeLadderEffect } from './income/income-ladder.js'
export { rungWords } from './ladder/rung-words.js'
export type { FundModel } from './fund/fund.js'
export type {
  AgreementEntry,
  CostEntry,
  IncomeEntry,
  IncomeLineEntry,
  LedgerEntry,
  SavingEntry,
  SettlementEntry,
  WelfareEntry,
} from './payers/ledger-entry.js'
export { savingFunding } from './payers/saving-funding.js'
export { ownerOf } from './programme/owner-of.js'
export { isPartyShare } from './payers/dated-shares.js'
export { baselinePayers, type BaselinePayer } from './payers/baseline-payers.js'
export { modelOf, type Model } from './model.js'
export { placesOf } from './enrolment/places.js'
export { recordOf } from './record-of.js'
export { changedCostItems, effectsOnItems } from './ladder/effects-on-items.js'
export { laterRungs, rungs, type LaterRung, type Rung } from './ladder/rung.js'
export { settledSavings } from './settlement/settled-savings.js'
export type { LadderEffect } from './ladder/savings-ladder.js'
export { calendarWriter, type CalendarWriter } from './time/calendar-writer.js'
export { effectShareByClock, type ProfileFormulas } from './enrolment/effect-share-by-clock.js'
export { endowment, fundBalance, yearlyPayment } from './fund/fund-balance.js'
export { householdsPerMonth, type EnteringCohort } from './enrolment/households-by-month.js'
export {
  placeClaims,
  placesExcess,
  placesTaken,
  type PlaceClaim,
  type PlacesOfGroup,
  type PlaceTaker,
} from './enrolment/place-claims.js'
export { claimsAbove, claimsThatMayNotFit, readForClaims, type PlacesAbove } from './enrolment/claims-above.js'
export {
  activeMonths,
  intersection,
  monthsBeyondHorizon,
  occurs,
  wholeTimeline,
  windowOf,
  type Window,
} from './time/window.js'
export type {
  CashBridge,
  CostShare,
  DomainCosts,
  Exchanged,
  Flow,
  IncomeView,
  InterventionAccount,
  PartIncome,
  LadderTotal,
  OutsideFlow,
  OutsideProject,
  OverlapLost,
  PartAccount,
  PartyBridge,
  PerHousehold,
  Retention,
  Spread,
  TargetGroupAccount,
  Account,
  CashView,
  EvidenceSplit,
  WelfareView,
} from './outcomes/account.js'
export { type AccountFormulas, accountFormulas } from './outcomes/account-formulas.js'
export { discountFactors } from './discounting/discount-factors.js'
export { discountTermsOf } from './discounting/discount-terms.js'
export { cashBridges, type CashBridges } from './outcomes/cash-bridge.js'
export { interventionAccounts } from './outcomes/intervention-accounts.js'
export { exchanged } from './agreements/exchanged.js'
export { domainCosts } from './outcomes/domain-costs.js'
export { extraUse } from './ladder/extra-use.js'
export { flowFormulas } from './discounting/flow-formulas.js'
export { budgetFigures, type BudgetFigures, type BudgetFormulas } from './programme/budget-formulas.js'
export type { SegmentAccount } from './baseline/segment-accounts.js'
export type { ProjectScores } from './programme/framework-scores.js'
export type { SteeringAmounts } from './programme/steering-formulas.js'
export type { Demand, StructuralDemand } from './programme/structural-demand.js'
export type {
  LineAccount,
  ProgrammeAccounts,
  ProgrammeRow,
  ProjectAccount,
  ProjectParty,
} from './programme/project-accounts.js'
export { fundFormulas } from './fund/fund-formulas.js'
export { inflationFactors } from './discounting/inflation-factors.js'
export { ladderTotal } from './ladder/ladder-total.js'
export { lostOnTheWay } from './ladder/lost-on-the-way.js'
export { moveFormulas } from './agreements/move-formulas.js'
export { partyFlows, societyFlows } from './outcomes/party-flows.js'
export { perHousehold } from './outcomes/per-household.js'
export { pocketFormulas } from './outcomes/pocket-formulas.js'
export { yearlyFactors, type YearlyRate } from './discounting/yearly-factors.js'
export { paybackFormulas } from './outcomes/payback-formula.js'
export { appraisalOf } from './appraisal.js'
export type {
  Appraisal,
  MoveFormulas,
  FundFormulas,
  LadderFormulas,
  BaselineFormulas,
  DomainCostFormulas,
  PerHouseholdFormulas,
  PocketFormulas,
} from './appraisal-formulas.js'
