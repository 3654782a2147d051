import { without } from '../base/index.js'
import {
  expectArgument,
  isMoveEffect,
  type BusinessCase,
  type Change,
  type Effect,
  type Intervention,
  type Quantity,
  type RealisedIntervention,
} from '../case/index.js'
import { movedMean, normalQuantile, spreadOf, type Uncertainty } from '../chance/index.js'
import { Decimal, ONE } from '../money/index.js'
import {
  learnMean,
  learnSuccess,
  proposedGrade,
  type LearnedMean,
  type LearnedSuccess,
  type ProposedGrade,
} from '../risk/index.js'

/** What counts and measurements teach about the numbers of a plan. */
export interface Learned {
  readonly intervention: string
  readonly success?: LearnedSuccess
  /** The grade of evidence that the count asks for: a proposal, for people to decide on. */
  readonly grade?: ProposedGrade
  readonly effects: readonly LearnedEffect[]
}

/** What a measurement teaches about an effect, in the unit of its change. */
export interface LearnedEffect {
  readonly effect: string
  /** The number of the plan. */
  readonly planned: Decimal
  readonly measured: { readonly mean: number; readonly sd: number; readonly n: number }
  /** Absent where the plan is one number, which counts for nothing beside a measurement. */
  readonly learned?: LearnedMean
  readonly posterior: { readonly mean: number; readonly sd: number }
  /** The band in which the mean lies with 80 %. */
  readonly p10: number
  readonly p90: number
}

/**
 * Learns from everything that was counted and measured (docs/method.md, 19), in the order of the interventions.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * const [first] = learnedOf(programme)
 * first?.success?.counted // { of: 60, succeeded: 11 }
 * first?.success?.prior.mean // 0.2167
 * first?.success?.posterior.mean // 0.1949
 * first?.grade?.grade // 'probable'
 */
export const learnedOf = (businessCase: BusinessCase): readonly Learned[] => {
  expectArgument('learnedOf', 'case', businessCase)
  const { interventions, realised } = businessCase
  return interventions.flatMap((intervention) => {
    const stated = realised?.interventions[intervention.id]
    if (stated === undefined) return []
    const success = learnedSuccess(intervention, stated)
    const effects = intervention.effects.flatMap((effect) => learnedEffect(effect, stated) ?? [])
    if (success === undefined && effects.length === 0) return []
    const grade = gradeOf(stated)
    return [
      {
        intervention: intervention.id,
        ...(success === undefined ? {} : { success }),
        ...(grade === undefined ? {} : { grade }),
        effects,
      },
    ]
  })
}

/** What a count teaches about success; undefined where nobody was counted. */
export const learnedSuccess = (
  { success }: Intervention,
  { success: counted }: RealisedIntervention,
): LearnedSuccess | undefined => {
  if (counted === undefined || counted.of.value.isZero()) return undefined
  const { mean, variance } =
    success?.uncertainty === undefined
      ? { mean: (success?.value ?? ONE).toNumber(), variance: 0 }
      : spreadOf(success.uncertainty)
  return learnSuccess({ mean, variance }, [
    { of: counted.of.value.toNumber(), succeeded: counted.succeeded.value.toNumber() },
  ])
}

/** The grade of evidence that a count asks for; undefined where nobody was counted. */
export const gradeOf = ({ success }: RealisedIntervention): ProposedGrade | undefined => {
  if (success === undefined || success.of.value.isZero()) return undefined
  const countOf = ({ of, succeeded }: { readonly of: Quantity; readonly succeeded: Quantity }) => ({
    of: of.value.toNumber(),
    succeeded: succeeded.value.toNumber(),
  })
  const { compared, without } = success
  return proposedGrade({
    ...countOf(success),
    compared,
    ...(without === undefined ? {} : { without: countOf(without) }),
  })
}

/** The success that is expected of those who are not yet counted and of who enters later. */
export const expectedSuccess = (intervention: Intervention, stated: RealisedIntervention): Quantity | undefined => {
  if (stated.forecast?.success !== undefined) return stated.forecast.success
  const learned = learnedSuccess(intervention, stated)
  if (learned === undefined) return undefined
  const { alpha, beta, mean } = learned.posterior
  return {
    value: new Decimal(mean),
    ...sourceOf(stated.success?.source ?? stated.source),
    uncertainty: { distribution: { kind: 'beta', alpha, beta, low: 0, high: 1 }, min: 0, max: 1 },
    mean: new Decimal(mean),
  }
}

/** What a measurement teaches about an effect; undefined where it was not measured. */
export const learnedEffect = (effect: Effect, { measured }: RealisedIntervention): LearnedEffect | undefined => {
  const stated = measured[effect.id]
  const plan = plannedNumber(effect)
  if (stated === undefined || plan === undefined) return undefined
  const [mean, sd, n] = [stated.mean.value.toNumber(), stated.sd.value.toNumber(), stated.n.value.toNumber()]
  const found = { mean, sd, n }
  const of = { effect: effect.id, planned: plan.value, measured: found }
  if (plan.uncertainty === undefined) {
    const posterior = { mean, sd: sd / Math.sqrt(n) }
    const quantile = (chance: number): number => mean + posterior.sd * normalQuantile(chance)
    return { ...of, posterior, p10: quantile(0.1), p90: quantile(0.9) }
  }
  const prior = spreadOf(plan.uncertainty)
  const learned = learnMean({ mean: prior.mean, sd: Math.sqrt(prior.variance) }, found)
  return { ...of, learned, posterior: learned.posterior, p10: learned.p10, p90: learned.p90 }
}

/** An effect with what was measured of it, in the place of the number of the plan. */
export const effectAsMeasured = (effect: Effect, stated: RealisedIntervention): Effect => {
  const learned = learnedEffect(effect, stated)
  const plan = plannedNumber(effect)
  if (learned === undefined || plan === undefined || isMoveEffect(effect)) return effect
  const { mean, sd } = learned.posterior
  const { min, max } = boundsOfChange[effect.change.kind]
  const uncertainty: Uncertainty = {
    distribution: { kind: 'normal', mean, sd },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }
  // Near a limit of the field part of the normal posterior cannot be: what is calculated with is the mean of what can.
  const expected = new Decimal(movedMean(uncertainty)?.drawn ?? mean)
  const number = {
    ...without(plan, 'range', 'isDerived', 'assumption', 'source'),
    value: expected,
    mean: expected,
    uncertainty,
    ...sourceOf(stated.measured[effect.id]?.source ?? stated.source),
  }
  return { ...effect, change: changedTo(effect.change.kind, number) }
}

const changedTo = (kind: Change['kind'], number: Quantity): Change => {
  switch (kind) {
    case 'volume':
      return { kind, volume: [number] }
    case 'reduction':
      return { kind, reduction: number }
    case 'ratio':
      return { kind, ratio: number }
    case 'amount':
      return { kind, amount: number }
  }
}

/** The one number of a change; undefined of a move, and of a volume that differs by month. */
const plannedNumber = (effect: Effect): Quantity | undefined => {
  if (isMoveEffect(effect)) return undefined
  const { change } = effect
  switch (change.kind) {
    case 'volume':
      return change.volume.length === 1 ? change.volume[0] : undefined
    case 'reduction':
      return change.reduction
    case 'ratio':
      return change.ratio
    case 'amount':
      return change.amount
  }
}

/** The limits of the fields in which a change is written. */
const boundsOfChange = {
  volume: { min: 0, max: undefined },
  reduction: { min: undefined, max: 1 },
  ratio: { min: 0, max: undefined },
  amount: { min: undefined, max: undefined },
} as const

const sourceOf = (source: string | undefined): { readonly source?: string } => (source === undefined ? {} : { source })
