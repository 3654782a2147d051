/** A case as formulas: baseline, enrolment, effects, the savings ladder, payers and the ledger. */
export { asRow, type BaselineItem } from './baseline-item.js'
export type { BeyondHorizon } from './beyond-horizon.js'
export type { CaseWriter } from './case-writer.js'
export type { Enrolment } from './enrolment.js'
export { jointShares } from './joint-shares.js'
export { MOST_INTERVENTIONS, shareJointSaving, type JointSaving, type SharedSaving } from './share-joint-saving.js'
export { label } from './label.js'
export type { FundModel } from './fund.js'
export type {
  AgreementEntry,
  CostEntry,
  LedgerEntry,
  SavingEntry,
  SettlementEntry,
  WelfareEntry,
} from './ledger-entry.js'
export { modelOf, type Model } from './model.js'
export { placesOf } from './places.js'
export { recordOf } from './record-of.js'
export { laterRungs, rungs, type LaterRung, type Rung } from './rung.js'
export { settledSavings } from './settled-savings.js'
export type { LadderEffect } from './savings-ladder.js'
