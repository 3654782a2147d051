import type { Id } from '../../base/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { given } from '../../money/index.js'
import { readExactly, type CellReference } from '../../sheet/index.js'
import { sheetOfDraws } from '../drawing/decision-counts.js'
import { jobOf, prepare, type Prepared } from '../drawing/prepare.js'
import { runJob, runJobSync, type JobOutcome } from '../drawing/run-job.js'
import type { SimulationJob } from '../drawing/simulation-job.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { decisionMeasures, drawnDecisions } from '../simulation/decisions.js'
import type { DrawnDecision } from '../simulation/drawn-decision.js'
import { npvReferences, scalarFigures } from '../simulation/figures-of.js'
import { mostKept } from '../simulation/simulate-figures.js'
import type { SimulationOptions } from '../simulation/simulation-options.js'
import type { Moments } from '../simulation/moments.js'
import { average, errorOf } from './conditional-mean.js'
import { stoppingFaults } from './stopping-faults.js'

/** What it is worth that interventions can stop at their decision points. */
export interface StoppingValue {
  readonly draws: number
  readonly seed: number
  readonly decisions: readonly DrawnDecision[]
  /** One for each figure that was asked for, in order. */
  readonly figures: readonly StoppingWorth[]
}

/** What being able to stop is worth by one figure, in its own unit: euros for a net present value. */
export interface StoppingWorth extends Worth {
  readonly figure: string
  /** At stated numbers: as `calculate` has it, and where no intervention stops. */
  readonly calculated: { readonly with: number; readonly without: number }
  /** The mean over the draws, where each decision is taken and where no intervention stops. */
  readonly with: number
  readonly without: number
  /** Of each decision alone, where there are several; these need not add up. */
  readonly alone: readonly (Worth & { readonly intervention: Id })[]
}

interface Worth {
  /** The mean with less that without. Below zero where what stops would on average have brought more than it cost. */
  readonly value: number
  /** Of the mean difference draw by draw; zero where no draw differs. */
  readonly standardError: number
}

/** Which figures are looked at, and how the case is drawn. */
export type StoppingOptions = Pick<
  SimulationOptions,
  'draws' | 'seed' | 'sampling' | 'onProgress' | 'signal' | 'workers' | 'by'
> & {
  /** Figures by reference; the NPV of each party (cash) and of society (welfare) where none are stated. */
  readonly figures?: readonly string[] | undefined
}

/**
 * What being able to stop is worth: the mean net present value with the decision points of a case, less that of the same
 * draws where no intervention stops; docs/method-risk.md, 11. It may be negative: a threshold that is too high, or a
 * count of few households, ends what is worth its costs.
 *
 * @throws RiskError for a case without decision points, and as `simulate`
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml')
 * const stop = 'stop: { at: 2026-06, unless: { success: 0.4 } }'
 * const stopping = caseFrom(text.replace('    costs:\n', `    ${stop}\n    costs:\n`))
 * const { figures } = await valueOfStopping(stopping, { draws: 1000, figures: ['society.welfare.npv'] })
 * figures[0] // { with: 97247.69, without: 98121.03, value: -873.34, standardError: 181.04, ... }
 */
export const valueOfStopping = async (
  businessCase: BusinessCase,
  options: StoppingOptions = {},
): Promise<StoppingValue> => {
  const asked = set(businessCase, options)
  const how = given.options('valueOfStopping', options)
  const outcomes: JobOutcome[] = []
  for (const job of asked.jobs) outcomes.push(await runJob(job, how))
  return asked.valueOf(outcomes)
}

/**
 * The same, here and at once.
 *
 * @throws RiskError as `valueOfStopping`
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml')
 * const stop = 'stop: { at: 2026-06, unless: { success: 0.4 } }'
 * const stopping = caseFrom(text.replace('    costs:\n', `    ${stop}\n    costs:\n`))
 * valueOfStoppingSync(stopping, { draws: 1000, figures: ['society.welfare.npv'] }).figures[0]
 * // { with: 97247.69, without: 98121.03, value: -873.34, standardError: 181.04, ... }
 */
export const valueOfStoppingSync = (
  businessCase: BusinessCase,
  options: Omit<StoppingOptions, 'workers' | 'signal'> = {},
): StoppingValue => {
  const asked = set(businessCase, options)
  const how = given.options('valueOfStopping', options)
  return asked.valueOf(asked.jobs.map((job) => runJobSync(job, how)))
}

/** The jobs to run: with all decisions, without any, and where there are several with each alone. */
const set = (
  businessCase: BusinessCase,
  stated: StoppingOptions,
): {
  readonly jobs: readonly SimulationJob[]
  readonly valueOf: (outcomes: readonly JobOutcome[]) => StoppingValue
} => {
  expectArgument('valueOfStopping', 'case', businessCase)
  if (businessCase.interventions.every(({ stop }) => stop === undefined)) throw new RiskError(stoppingFaults.none())
  const { figures = npvReferences(businessCase), ...options } = given.options('valueOfStopping', stated)
  const prepared = prepare(businessCase, options)
  const { appraisal, plan, draws } = prepared
  const targets = scalarFigures(appraisal, figures)
  const decisions = decisionMeasures(prepared)
  const job = jobOf(
    prepared,
    [...targets.map((at) => ({ at, keep: 'values' as const })), ...decisions.map(({ stops }) => stops)],
    options,
  )
  const several = decisions.length > 1 ? decisions : []
  const kept = targets.length * (several.length + 2)
  if (kept * draws > mostKept) throw new RiskError(riskFaults.kept(kept, draws, mostKept))
  const jobs = [
    job,
    withDecisions(job, plan, () => false),
    ...several.map((_, alone) => withDecisions(job, plan, (position) => position === alone)),
  ]
  const exact = exactly(prepared, targets)
  return {
    jobs,
    valueOf: ([taken, never, ...each]) => {
      const values = (outcome: JobOutcome | undefined, target: number): Float64Array =>
        outcome?.values[target] as Float64Array
      return {
        draws,
        seed: plan.seed,
        decisions: drawnDecisions(
          decisions,
          (measure) =>
            taken?.moments[targets.length + decisions.findIndex(({ stops }) => stops === measure)] as Moments,
        ),
        figures: figures.map((figure, target): StoppingWorth => {
          const [own, without] = [values(taken, target), values(never, target)]
          return {
            figure,
            calculated: exact[target] as StoppingWorth['calculated'],
            with: average(own),
            without: average(without),
            ...worthOf(own, without),
            alone: several.map(({ intervention }, position) => ({
              intervention,
              ...worthOf(values(each[position], target), without),
            })),
          }
        }),
      }
    },
  }
}

/** The same draws, in which only some decisions are taken: who always succeeds is never below a threshold. */
const withDecisions = (
  job: SimulationJob,
  plan: Prepared['plan'],
  isTaken: (position: number) => boolean,
): SimulationJob => ({
  ...job,
  plan: {
    ...plan,
    counts: plan.counts.map((count, position) => (isTaken(position) ? count : { ...count, success: { value: 1 } })),
  },
})

const worthOf = (own: Float64Array, without: Float64Array): Worth => {
  const gains = own.map((value, draw) => value - (without[draw] as number))
  return { value: average(gains), standardError: errorOf(gains) }
}

/** The figures at stated numbers, with the decisions and where no intervention stops. */
const exactly = (
  { appraisal }: Pick<Prepared, 'appraisal'>,
  targets: readonly CellReference[],
): readonly StoppingWorth['calculated'][] => {
  const only = targets.map(({ formula }) => formula)
  const [own, without] = [readExactly(appraisal.sheet, { only }), readExactly(sheetOfDraws(appraisal), { only })]
  return only.map((formula) => ({
    with: own.scalar(formula).toNumber(),
    without: without.scalar(formula).toNumber(),
  }))
}
