/**
 * A programme, many projects under one budget: its files made into one case, what its projects come to, and the
 * savings that several cases claim.
 *
 * @module maatschappelijke-businesscase/programme
 */
export {
  bestPortfolio,
  choose,
  type BestPortfolio,
  type Choice,
  type ChooseOptions,
  type ChosenProject,
  type Instead,
  type LeftOutProject,
  type PortfolioAlternative,
  type PortfolioOfMany,
  type Regret,
  type SolverOptions,
} from '../../programme/choose/index.js'
export {
  parseReference,
  claimedUnderOtherIds,
  claimsRegister,
  goalCheck,
  indexFromCsv,
  mergeProgramme,
  monitoringPlan,
  possiblySameItems,
  ProgrammeError,
  unlikeBaselines,
  type DatedPart,
  type DoubleClaim,
  type GoalCheck,
  type IndexFromCsv,
  type IndexFromCsvOptions,
  type IndicatorCheck,
  type MeasurablePart,
  type Measurement,
  type MergedProgramme,
  type MonitoringOptions,
  type MergeFinding,
  type Origin,
  type PossiblySame,
  type ReferencePart,
  type PossiblySameItems,
  type ProgrammeCase,
  type ProgrammeErrorCode,
  type ProjectPart,
  type RealisationPart,
  type SpecificPart,
  type UnlikeBaseline,
  type UnmeasuredEffect,
} from '../../programme/index.js'
export { CHOICE_SCHEMA_ID, choiceJson, choiceJsonSchema, type ChoiceJson } from './choice/choice-json.js'
export { choiceText } from './choice/choice-text.js'
export { claimsJson } from '../json/claims-json.js'
export { claimsText } from '../text/claims-text.js'
export { monitoringCalendar, type MonitoringCalendarOptions } from './indicators/monitoring-calendar.js'
export { monitoringJson } from './indicators/monitoring-json.js'
export { monitoringText, type MonitoringTextOptions } from './indicators/monitoring-text.js'
export { programmeText, type ProgrammeTextOptions } from './programme-text.js'
export type { ParsedReferenceData } from '../../case/index.js'
