import { calculate } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { given } from '../../money/index.js'
import { RiskError } from '../risk-error.js'
import { average } from '../sensitivity/conditional-mean.js'
import { widestFirst } from '../sensitivity/widest-first.js'
import { npvReferences } from '../simulation/figures-of.js'
import { simulateFiguresSync } from '../simulation/simulate-figures.js'
import type { SimulationOptions } from '../simulation/simulation-options.js'
import { measurableNumbers } from './measurable-numbers.js'
import { payersOfPilot } from './payers-of-pilot.js'
import { pilotFaults } from './pilot-faults.js'
import type { FirstPilot, Pilot, WorthOfPilots } from './pilot-results.js'
import { givenCosts, givenSizes, pilotDraws, type StatedPilotCosts } from './pilot-options.js'
import { sampleInformation, type PilotWorth } from './sample-information.js'

/** What a pilot costs, how large it may be, and how the case is drawn. */
export interface PilotsOptions extends Pick<SimulationOptions, 'draws' | 'seed' | 'onProgress'> {
  /**
   * How many households are counted. Default 10, 20, 50, 100, 200, 500 and 1,000, as far as so many enter the
   * intervention by plan: counting more than that leaves no plan to decide on.
   */
  readonly sizes?: readonly number[] | undefined
  /** What measuring costs, beside the intervention itself. Nothing where it is not stated. */
  readonly costs?: StatedPilotCosts | undefined
  /**
   * The standard deviation between households of a change by an effect, by its path, such as
   * `interventions.team.effects.ggz.reduction`. Without it only success is counted.
   */
  readonly spreads?: Readonly<Record<string, number>> | undefined
}

/**
 * Which pilot is worth most, how large it should be, and who should pay for it: the expected value of sample information
 * (EVSI) of counting success, and of measuring changes of which the spread is stated, in several sizes, for society and each
 * party. Where the case names projects, a pilot decides on its project, and else on the whole case. One simulation serves
 * all; docs/method-risk.md, 10.
 *
 * @throws RiskError where nothing can be measured, for options that cannot be, and as `simulate`
 *
 * @example
 * // At twice the price it is not sure that society gains.
 * const amount = 'low: 80000, mode: 90000, high: 99000'
 * const text = textOf('begeleiding-thuis.yaml').replace('low: 38000, mode: 40000, high: 48000', amount)
 * worthOfPilots(caseFrom(text), { costs: { once: 500, perHousehold: 20 }, draws: 1000 }).first
 * // { path: 'interventions.begeleider.success', n: 50, value: 2868.08, cost: 1500, net: 1368.08, ... }
 */
export const worthOfPilots = (businessCase: BusinessCase, options: PilotsOptions = {}): WorthOfPilots => {
  expectArgument('worthOfPilots', 'case', businessCase)
  const stated = given.options('worthOfPilots', options)
  const { draws = pilotDraws, seed = 1, spreads = {}, onProgress } = stated
  const costs = givenCosts('worthOfPilots', stated.costs)
  const sizes = stated.sizes === undefined ? undefined : givenSizes('worthOfPilots', stated.sizes)
  const entering = new Map<string, number>(
    calculate(businessCase).perHousehold.map((each) => [each.intervention, each.entering.toNumber()]),
  )
  const numbers = measurableNumbers(businessCase, spreads).filter(
    ({ intervention }) => (entering.get(intervention) ?? 0) >= 1,
  )
  if (numbers.length === 0) throw new RiskError(pilotFaults.nothing())
  // What is decided on, each once: a project, or the whole case.
  const projectOf = new Map<string, string | null>(
    businessCase.interventions.map(({ id, project }) => [id, project ?? null]),
  )
  const decidedOn = [...new Set(numbers.map(({ intervention }) => projectOf.get(intervention) ?? null))]
  const { values, inputs } = simulateFiguresSync(
    businessCase,
    decidedOn.flatMap((project) => npvsOf(businessCase, project)),
    { draws, seed, onProgress },
  )
  const many = businessCase.parties.length + 1
  const found = numbers.map(({ path, name, intervention, measures, uncertainty }): Pilot => {
    const enter = entering.get(intervention) as number
    const project = projectOf.get(intervention) ?? null
    const at = many * decidedOn.indexOf(project)
    const npvs = values.slice(at, at + many)
    const measured = { column: inputs.get(path) as Float64Array, uncertainty, measures }
    const worths = sampleInformation(npvs, measured, sizes ?? usualUpTo(enter), costs)
    return {
      path,
      name,
      intervention,
      project,
      measures,
      entering: enter,
      mean: average(npvs.at(-1) as Float64Array),
      // The last figure is that of society.
      society: worths.at(-1) as PilotWorth,
      parties: businessCase.parties.map(({ id }, party) => ({ party: id, ...(worths[party] as PilotWorth) })),
    }
  })
  const pilots = widestFirst(businessCase, found, ({ society }) => Math.max(...society.samples.map(({ net }) => net)))
  return { draws, seed, costs, pilots, first: firstOf(pilots[0] as Pilot) }
}

/** The cash NPV of each party and the welfare NPV of society: of a project, or of the whole case. */
const npvsOf = (businessCase: BusinessCase, project: string | null): readonly string[] =>
  project === null
    ? npvReferences(businessCase)
    : [...businessCase.parties.map(({ id }) => `projects.${project}.parties.${id}.cash`), `projects.${project}.welfare`]

const usualSizes = [10, 20, 50, 100, 200, 500, 1000]

/** The usual sizes up to the number that enters; that number itself where fewer than ten enter. */
const usualUpTo = (entering: number): readonly number[] => {
  const fitting = usualSizes.filter((n) => n <= entering)
  return fitting.length === 0 ? [Math.floor(entering)] : fitting
}

const firstOf = ({ path, society, parties }: Pilot): FirstPilot | null => {
  const best = society.samples.find(({ n }) => n === society.best)
  if (best === undefined) return null
  const stakes = parties.flatMap(({ party, samples }) =>
    samples
      .filter(({ n }) => n === best.n)
      .slice(0, 1)
      .map(({ value, standardError }) => ({ party, value, standardError })),
  )
  return { path, ...best, payers: payersOfPilot(stakes, best.cost) }
}
