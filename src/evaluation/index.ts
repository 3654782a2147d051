/** What happened, beside what was planned: forecast, variance by cause, learning and verdicts. */
export type { AbovePlan } from './above-plan.js'
export { causes, type Cause } from './causes.js'
export { evaluate, type Evaluation, type EvaluationOptions } from './evaluate.js'
export { learnedOf, type Learned, type LearnedEffect } from './learned.js'
export type { NextMeasurement } from './next-measurement.js'
export { causesOf, variancesOf, type CauseOfVariance, type Variance } from './variance.js'
export { SURE, type Verdict, type VerdictKind, type VerdictReason } from './verdicts.js'
export { worldsOf, type World } from './world-of.js'
