import { expectArgument, type BusinessCase } from '../../case/index.js'
import { type DecimalValue, given } from '../../money/index.js'
import { jobOf, prepare } from '../drawing/prepare.js'
import { runJob, runJobSync, type JobOutcome } from '../drawing/run-job.js'
import type { SimulationJob } from '../drawing/simulation-job.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import type { Measure } from '../simulation/measures.js'
import type { Moments } from '../simulation/moments.js'
import type { FigureOptions } from '../simulation/simulate-figures.js'
import { acceptabilityMeasures, outcomeUnits } from './acceptability-measures.js'
import type { PriceAcceptability } from './price-acceptability.js'
import { priceAcceptabilityOf } from './price-acceptability-of.js'

/** Of which outcome, at which prices, and how it is drawn. */
export interface AcceptabilityOptions extends FigureOptions {
  /** The outcome measure, such as `QALY`. It may be left out where the case has one. */
  readonly unit?: string | undefined
  /** Prices of a unit in euros, zero or higher; default 0 to twice the stated price in twenty steps. */
  readonly prices?: readonly DecimalValue[] | undefined
}

/**
 * The chance that society gains over a range of prices of an outcome (cost-effectiveness acceptability curve): for each
 * price the share of the draws in which NPV in welfare without the value of the outcome, plus the price times its
 * discounted units, is above zero. `simulate` gives the same of every outcome measure at default prices, by the same
 * draws; here the prices are yours. At the stated price the chance is that of the simulation, unless the price is drawn.
 *
 * Source: Fenwick, Claxton and Sculpher (2001), Representing uncertainty: the role of cost-effectiveness acceptability
 * curves, Health Economics 10: 779-787.
 *
 * @throws RiskError for a unit in which no societal effect counts, a price below zero, and as `simulate`
 *
 * @example
 * const measured = caseFrom(textOf('aandachtshuishoudens.yaml'))
 * const { curve } = await acceptability(measured, { unit: 'uur', prices: [0, 20], draws: 500 })
 *
 * // For each price of a unit, in euros, the chance that society gains.
 * curve.map(({ price, chance }) => [price, chance.value]) // [[0, 0.998], [20, 1]]
 */
export const acceptability = async (
  businessCase: BusinessCase,
  options: AcceptabilityOptions = {},
): Promise<PriceAcceptability> => {
  const { job, resultsOf } = set(businessCase, options)
  return resultsOf(await runJob(job, given.options('acceptability', options)))
}

/**
 * The same, here and at once.
 *
 * @throws RiskError as `acceptability`
 *
 * @example
 * const measured = caseFrom(textOf('aandachtshuishoudens.yaml'))
 * const { curve } = acceptabilitySync(measured, { unit: 'uur', prices: [0, 20], draws: 500 })
 * curve.map(({ price, chance }) => [price, chance.value]) // [[0, 0.998], [20, 1]]
 */
export const acceptabilitySync = (
  businessCase: BusinessCase,
  options: Omit<AcceptabilityOptions, 'workers' | 'signal'> = {},
): PriceAcceptability => {
  const { job, resultsOf } = set(businessCase, options)
  return resultsOf(runJobSync(job, given.options('acceptability', options)))
}

const set = (
  businessCase: BusinessCase,
  stated: AcceptabilityOptions,
): { job: SimulationJob; resultsOf: (outcome: JobOutcome) => PriceAcceptability } => {
  expectArgument('acceptability', 'case', businessCase)
  const options = given.options('acceptability', stated)
  const prices = options.prices === undefined ? undefined : pricesOf(options.prices)
  const prepared = prepare(businessCase, options)
  const known = outcomeUnits(prepared.appraisal.model.write)
  const [only] = known.length === 1 ? known : []
  const unit = options.unit ?? only
  if (unit === undefined || !known.includes(unit)) throw new RiskError(riskFaults.outcome(unit, known))
  const measures = acceptabilityMeasures(prepared, unit, prices)
  const { gains, turning, loses, without, units } = measures
  const targets: readonly Measure[] = [...gains, turning, loses, without, units]
  return {
    job: jobOf(prepared, targets, options),
    resultsOf: ({ moments, spreads }) =>
      priceAcceptabilityOf(
        measures,
        (measure) => moments[targets.indexOf(measure)] as Moments,
        (measure) => spreads[targets.indexOf(measure)],
      ),
  }
}

const pricesOf = (list: readonly DecimalValue[]): readonly number[] =>
  given
    .list('acceptability', { nl: 'prijzen van een eenheid', en: 'prices of a unit' }, list)
    .map((each, at) => {
      const price = given.number(`prices[${at}]`, each)
      if (!(price >= 0 && price < Infinity)) throw new RiskError(riskFaults.price(price))
      return price
    })
    .sort((one, other) => one - other)
