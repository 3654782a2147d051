import { formulasOf } from '../../calculation/index.js'
import { type Appraisal } from '../../rules/index.js'
import type { BusinessCase } from '../../case/index.js'
import {
  compileColumns,
  continuing,
  joinedPrograms,
  machineries,
  type CellReference,
  type ColumnProgram,
  type SheetWriter,
} from '../../sheet/index.js'
import { drawnOf, type Uncertainty } from '../../chance/index.js'
import { decisionCounts, sheetOfDraws } from './decision-counts.js'
import { groupsOfCase } from '../parameters/groups-of-case.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { samplings, type SamplePlan } from './sample-plan.js'
import type { SimulationJob } from './simulation-job.js'
import type { SimulationOptions } from '../simulation/simulation-options.js'
import type { UncertainParameter } from '../parameters/uncertain-parameter.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'

/** A case that is written down, with what varies in it and how that is drawn. */
export interface Prepared {
  readonly appraisal: Appraisal
  /** A sheet that continues that of the draws of the case, for the formulas that an analysis adds. */
  readonly write: SheetWriter
  readonly parameters: readonly UncertainParameter[]
  readonly plan: SamplePlan
  readonly draws: number
}

/** How many draws at most: more would change no digit that anybody reads. */
export const mostDraws = 100_000_000

/** How many workers at most: no machine runs more at once. */
const mostWorkers = 1024

const isWholeUpTo = (most: number, count: number): boolean => Number.isInteger(count) && count >= 0 && count <= most

/**
 * Writes a case down and settles how it is drawn.
 *
 * @throws RiskError for impossible options and correlations, and where nothing is uncertain
 */
export const prepare = (
  businessCase: BusinessCase,
  { draws = 10_000, seed = 1, sampling = 'random', by = 'vectorised', workers }: SimulationOptions,
): Prepared => {
  if (!Number.isInteger(draws) || draws < 1 || draws > mostDraws)
    throw new RiskError(riskFaults.draws(draws, mostDraws))
  if (!Number.isSafeInteger(seed)) throw new RiskError(riskFaults.seed(seed))
  if (!samplings.includes(sampling)) throw new RiskError(riskFaults.sampling(sampling))
  if (!machineries.includes(by)) throw new RiskError(riskFaults.machinery(by))
  if (workers !== undefined && !isWholeUpTo(mostWorkers, workers.count))
    throw new RiskError(riskFaults.workers(workers.count, mostWorkers))
  const appraisal = formulasOf(businessCase)
  const parameters = uncertainParameters(appraisal)
  const counts = decisionCounts(businessCase, appraisal, parameters)
  if (parameters.length + counts.length === 0) throw new RiskError(riskFaults.nothingUncertain())
  const groups = groupsOfCase(businessCase, parameters)
  const plan = {
    seed,
    sampling,
    groups,
    parameters: parameters.map(({ path, uncertainty }) => ({ path, uncertainty })),
    counts,
  }
  return { appraisal, write: continuing(sheetOfDraws(appraisal)), parameters, plan, draws }
}

/** More values than this are not kept but counted: 32 MB. */
const mostValues = 4_000_000

interface Target {
  readonly at: CellReference
  readonly keep: 'spread' | 'values' | 'moments'
}

interface JobOptions extends Pick<SimulationOptions, 'by'> {
  /** Further targets, which change no bit of the values of `targets`. */
  readonly beside?: readonly Target[]
}

/** The job of computing certain cells for all draws. */
export const jobOf = (
  { write, parameters, plan, draws }: Prepared,
  targets: readonly Target[],
  { by, beside = [] }: JobOptions = {},
): SimulationJob => {
  const columns = [...parameters, ...plan.counts].map(({ path }) => path)
  const ranges = [
    ...parameters.map(({ uncertainty }) => reachOf(uncertainty)),
    ...plan.counts.map(() => ({ low: 0, high: 1 })),
  ]
  const sheet = write.sheet()
  const programOf = (asked: readonly Target[]): ColumnProgram =>
    compileColumns(sheet, { columns, ranges, targets: asked.map(({ at }) => at) })
  const program = beside.length === 0 ? programOf(targets) : joinedPrograms(programOf(targets), programOf(beside))
  const all = [...targets, ...beside]
  const spread = all.filter(({ keep }) => keep !== 'moments').length * draws <= mostValues ? 'values' : 'grid'
  return {
    program,
    plan,
    draws,
    keep: all.map(({ keep }) => (keep === 'spread' ? spread : keep)),
    ...(by === undefined ? {} : { by }),
  }
}

/** The smallest and largest chance that the sampler ever turns into a number. */
const [least, most] = [2 ** -60, 1 - 2 ** -53]

/** Between which numbers every draw lies; slightly wider, since interpolation may end just beyond its nodes. */
const reachOf = (uncertainty: Uncertainty): { readonly low: number; readonly high: number } => {
  const { quantile } = drawnOf(uncertainty)
  const [low, high] = [quantile(least), quantile(most)]
  return { low: low - Math.abs(low) * 1e-6, high: high + Math.abs(high) * 1e-6 }
}
