/** What is measured of the projects of a programme: whether goals can be checked, and who measures what, and when. */
export {
  goalCheck,
  isSmart,
  type DatedPart,
  type GoalCheck,
  type IndicatorCheck,
  type MeasurablePart,
  type SpecificPart,
  type UnmeasuredEffect,
} from './goal-check.js'
export { monthsBetween } from './measuring-months.js'
export { monitoringPlan, type Measurement, type MonitoringOptions } from './monitoring-plan.js'
