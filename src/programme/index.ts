/** Many cases under one budget. */
export { claimedUnderOtherIds, type PossiblySame } from './claimed-under-other-ids.js'
export { mergeProgramme, type MergedProgramme } from './merge-programme.js'
export type { Origin, ProjectPart } from './project-part.js'
export type { RealisationPart } from './realisation-part.js'
export { indexFromCsv, type IndexFromCsv, type IndexFromCsvOptions } from './reference/index-from-csv.js'
export { parseReference } from './reference/parse-reference.js'
export type { ReferencePart } from './reference/reference-part.js'
export type { MergeFinding } from './part-faults.js'
export { possiblySameItems, type PossiblySameItems } from './possibly-same-items.js'
export { claimsRegister } from './claims-register.js'
export type { DoubleClaim, ProgrammeCase } from './programme-case.js'
export { ProgrammeError, type ProgrammeErrorCode } from './programme-error.js'
export { unlikeBaselines, type UnlikeBaseline } from './unlike-baselines.js'
export { expectClaims, expectProgramme } from './expect-programme.js'
export {
  goalCheck,
  isSmart,
  monitoringPlan,
  monthsBetween,
  type DatedPart,
  type GoalCheck,
  type IndicatorCheck,
  type MeasurablePart,
  type Measurement,
  type MonitoringOptions,
  type SpecificPart,
  type UnmeasuredEffect,
} from './indicators/index.js'
