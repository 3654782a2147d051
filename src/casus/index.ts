/** A casus: one household at the table, its services now against one or more plans (docs/casus.md). */
export { caseOf } from './case-of.js'
export { casusResults } from './calculation/results-of-casus.js'
export type {
  CasusDeparture,
  CasusResults,
  Compared,
  HelperCount,
  HelperResults,
  PayerResults,
  PlanSpending,
  PlanUse,
  ServiceResults,
  Spending,
} from './casus-results.js'
export { expectCasus } from './expect-casus.js'
export { expectCasusResults } from './expect-casus-results.js'
export type { Casus } from './format/casus.js'
export { eventKinds, type CasusEvent, type EventKind } from './format/casus-event.js'
export { CASUS_SCHEMA_ID, casusJsonSchema } from './format/casus-json-schema.js'
export type { CasusEventInput, CasusInput, PlanInput, ServiceInput, VolumePathInput } from './format/casus-input.js'
export type { Plan } from './format/plan.js'
export type { PlanService, Service, ServiceNow, VolumePeriod } from './format/service.js'
export type { VolumePath, VolumeStep } from './format/volume-path.js'
export { groupOf, type CasusGroup, type GroupVolume } from './group/group-of.js'
export type { MeanStep } from './group/mean-path.js'
export { parseCasus, type ParsedCasus } from './parse-casus.js'
