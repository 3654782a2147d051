/**
 * A casus: one household at the table, its services now against one or more plans, as figures, text and JSON.
 *
 * Pages, Markdown and CSV of a casus are of the report entry.
 *
 * @module maatschappelijke-businesscase/casus
 */
export {
  CASUS_SCHEMA_ID,
  caseOf,
  casusJsonSchema,
  casusResults,
  eventKinds,
  groupOf,
  parseCasus,
  type Casus,
  type CasusEvent,
  type CasusEventInput,
  type CasusGroup,
  type CasusInput,
  type CasusResults,
  type Compared,
  type EventKind,
  type GroupVolume,
  type HelperCount,
  type HelperResults,
  type MeanStep,
  type ParsedCasus,
  type PayerResults,
  type Plan,
  type PlanInput,
  type PlanService,
  type PlanSpending,
  type PlanUse,
  type Service,
  type ServiceInput,
  type ServiceNow,
  type ServiceResults,
  type Spending,
  type VolumePath,
  type VolumePathInput,
  type VolumePeriod,
  type VolumeStep,
  type CasusDeparture,
} from '../../casus/index.js'
export { CASUS_RESULTS_SCHEMA_ID, casusJson, casusResultsJsonSchema, type CasusResultsJson } from './casus-json.js'
export { casusText } from './casus-text.js'
