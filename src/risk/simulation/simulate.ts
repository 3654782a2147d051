import {
  acceptabilityMeasures,
  outcomeUnits,
  type AcceptabilityMeasures,
} from '../acceptability/acceptability-measures.js'
import { priceAcceptabilityOf } from '../acceptability/price-acceptability-of.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { readExactly } from '../../sheet/index.js'
import { lateMeasures, type LateMeasures } from './late.js'
import { type DecimalValue, given } from '../../money/index.js'
import { decisionMeasures, drawnDecisions, type DecisionMeasure } from './decisions.js'
import type { Estimate } from './estimate.js'
import { limitMeasures, type LimitMeasures } from './passed-limits.js'
import { measuresOf, type Measure, type Measures, type PartyMeasures, type ViewMeasures } from './measures.js'
import type { Moments } from './moments.js'
import { jobOf, prepare, type Prepared } from '../drawing/prepare.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { runJob, runJobSync, type JobOutcome } from '../drawing/run-job.js'
import type { SimulationJob } from '../drawing/simulation-job.js'
import type { SimulationOptions } from './simulation-options.js'
import type { PartySimulation, SimulationResults, Summary, ViewSimulation } from './simulation-results.js'
import type { Spread } from './spread.js'
import { chanceOf, conditionalMeanOf, summaryOf } from './summary-of.js'

/**
 * Draws the uncertain numbers of a case many times, and returns how the results of each party and of society are
 * distributed over the draws.
 *
 * The same case, seed and number of draws give the same results on every machine, with any number of workers. The mean
 * agrees with `calculate` where the results are linear in what varies; where limits bind (overlap, whole units of
 * capacity, payback) it does not, for the mean of a maximum is not the maximum of the means. Draws that `calculate`
 * would refuse count like any other; `fundShort`, `aboveGroup` and `budgetExceeded` give their share.
 *
 * @throws RiskError for impossible options, and where nothing in the case is uncertain
 *
 * @example
 * const { society } = await simulate(businessCase, { draws: 1000, seed: 1 })
 *
 * // The chance that society gains, and the mean of what it gains, in euros at present value.
 * society.welfare.gains.value // 1
 * society.welfare.npv.mean // 98121.03
 */
export const simulate = async (
  businessCase: BusinessCase,
  options: SimulationOptions = {},
): Promise<SimulationResults> => {
  const { job, resultsOf } = set(businessCase, options)
  return resultsOf(await runJob(job, given.options('simulate', options)))
}

/**
 * The same, here and at once: for a program that has nothing else to do.
 *
 * @throws RiskError as `simulate`
 *
 * @example
 * simulateSync(businessCase, { draws: 1000, seed: 1 }).society.welfare.gains.value // 1
 */
export const simulateSync = (
  businessCase: BusinessCase,
  options: Omit<SimulationOptions, 'workers' | 'signal'> = {},
): SimulationResults => {
  const { job, resultsOf } = set(businessCase, options)
  return resultsOf(runJobSync(job, given.options('simulate', options)))
}

/** The job to run, and the results that follow from its outcome. */
const set = (
  businessCase: BusinessCase,
  stated: SimulationOptions,
): { job: SimulationJob; resultsOf: (outcome: JobOutcome) => SimulationResults } => {
  expectArgument('simulate', 'case', businessCase)
  const options = given.options('simulate', stated)
  const percentiles = numbersOf('percentiles', options.percentiles ?? [5, 25, 50, 75, 95])
  const worst = given.number('worst', options.worst ?? 0.05)
  const within = options.paybackWithin === undefined ? undefined : numbersOf('paybackWithin', options.paybackWithin)
  checkOptions(percentiles, worst, within ?? [])
  const prepared = prepare(businessCase, options)
  const { appraisal } = prepared
  const { timeline } = appraisal.model.write
  const paybackWithin = within ?? Array.from({ length: Math.floor(timeline.months / 12) }, (_, year) => year + 1)
  const measures = measuresOf(prepared, paybackWithin)
  const targets: Measure[] = []
  const acceptability = outcomeUnits(appraisal.model.write).map((unit) => acceptabilityMeasures(prepared, unit))
  collect([measures, acceptability], targets)
  const limits = limitMeasures(prepared)
  const beside: Measure[] = []
  const late = lateMeasures(prepared)
  collect(limits, beside)
  collect(late, beside)
  const decisions = decisionMeasures(prepared)
  collect(decisions, beside)
  const job = jobOf(prepared, targets, { ...options, beside })
  const asked: Asked = { percentiles, worst, paybackWithin, by: job.keep.includes('grid') ? 'grid' : 'values' }
  return {
    job,
    resultsOf: (outcome) =>
      simulationResults(
        businessCase,
        prepared,
        asked,
        { ...measures, ...limits, late, acceptability, decisions },
        [...targets, ...beside],
        outcome,
      ),
  }
}

const numbersOf = (what: string, list: readonly DecimalValue[]): readonly number[] =>
  given
    .list('simulate', { nl: `getallen als ${what}`, en: `numbers as ${what}` }, list)
    .map((number, at) => given.number(`${what}[${at}]`, number))

interface Asked {
  readonly percentiles: readonly number[]
  readonly worst: number
  readonly paybackWithin: readonly number[]
  readonly by: SimulationResults['percentilesBy']
}

const simulationResults = (
  businessCase: BusinessCase,
  { appraisal, parameters, plan, draws }: Prepared,
  { percentiles, worst, paybackWithin, by }: Asked,
  measures: Measures &
    LimitMeasures & {
      readonly late: LateMeasures | null
      readonly acceptability: readonly AcceptabilityMeasures[]
      readonly decisions: readonly DecisionMeasure[]
    },
  targets: readonly Measure[],
  outcome: JobOutcome,
): SimulationResults => {
  const place = new Map(targets.map((measure, position) => [measure, position]))
  const at = (measure: Measure): number => place.get(measure) as number
  const moments = (measure: Measure): Moments => outcome.moments[at(measure)] as Moments
  const summary = (measure: Measure): Summary => summaryOf(moments(measure), outcome.spreads[at(measure)], percentiles)
  const chance = (measure: Measure): Estimate => chanceOf(moments(measure))

  const accounts = [...measures.parties, ...measures.wholes, measures.society].flatMap(({ cash, welfare }) => [
    cash.npv.at.formula,
    welfare.npv.at.formula,
  ])
  const calculated = readExactly(appraisal.sheet, { only: accounts })
  const view = (formulas: ViewMeasures): ViewSimulation => ({
    calculated: calculated.scalar(formulas.npv.at.formula).toNumber(),
    npv: summary(formulas.npv),
    gains: chance(formulas.gains),
    meanWhenNegative: conditionalMeanOf(moments(formulas.loss), moments(formulas.loses).mean),
    worstMean: (outcome.spreads[at(formulas.npv)] as Spread).lowestMean(worst),
    benefitCostRatio: summary(formulas.benefitCostRatio),
  })
  const party = (id: string, name: string, { cash, welfare }: PartyMeasures): PartySimulation => ({
    id,
    name,
    cash: {
      ...view(cash),
      netByYear: cash.netByYear.map(summary),
      payback: {
        years: summary(cash.paybackYears),
        within: paybackWithin.map((years, position) => ({ years, chance: chance(cash.within[position] as Measure) })),
      },
    },
    welfare: view(welfare),
  })
  return {
    format: 'mbc-simulation/1',
    businessCase,
    draws,
    seed: plan.seed,
    sampling: plan.sampling,
    percentiles,
    worst,
    percentilesBy: by,
    uncertain: parameters,
    budgetYears: appraisal.model.write.timeline.budgetYears,
    parties: businessCase.parties.map(({ id, name }, position) =>
      party(id, name, measures.parties[position] as PartyMeasures),
    ),
    wholes: businessCase.wholes.map(({ id, name }, position) =>
      party(id, name, measures.wholes[position] as PartyMeasures),
    ),
    society: party('society', 'society', measures.society),
    allPartiesGain: chance(measures.allPartiesGain),
    noPartyLoses: chance(measures.noPartyLoses),
    fundShort: measures.fundShort === null ? null : chance(measures.fundShort),
    aboveGroup: chance(measures.aboveGroup),
    budgetExceeded: measures.budgetExceeded === null ? null : chance(measures.budgetExceeded),
    beyondHorizon:
      measures.late === null
        ? null
        : {
            chance: chance(measures.late.chance),
            households: moments(measures.late.households).mean,
            costs: moments(measures.late.costs).mean,
            ...(measures.late.income === undefined ? {} : { income: moments(measures.late.income).mean }),
          },
    ...(measures.decisions.length === 0 ? {} : { decisions: drawnDecisions(measures.decisions, moments) }),
    acceptability: measures.acceptability.map((each) =>
      priceAcceptabilityOf(each, moments, (measure) => outcome.spreads[at(measure)]),
    ),
  }
}

/** All measures of a structure, in the order in which it names them. */
const collect = (branch: unknown, into: Measure[]): void => {
  if (typeof branch !== 'object' || branch === null) return
  if ('at' in branch && 'keep' in branch) into.push(branch as Measure)
  else for (const inner of Object.values(branch)) collect(inner, into)
}

const checkOptions = (percentiles: readonly number[], worst: number, within: readonly number[]): void => {
  for (const percentile of percentiles)
    if (!(percentile >= 0 && percentile <= 100)) throw new RiskError(riskFaults.percentile(percentile))
  if (!(worst > 0 && worst <= 1)) throw new RiskError(riskFaults.worst(worst))
  for (const years of within)
    if (!(years >= 0 && years < Infinity)) throw new RiskError(riskFaults.paybackWithin(years))
}
