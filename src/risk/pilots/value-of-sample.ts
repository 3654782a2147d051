import { formulasOf } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { given } from '../../money/index.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'
import { RiskError } from '../risk-error.js'
import { knownParameter, npvReferences, parametersOf } from '../simulation/figures-of.js'
import { simulateFiguresSync } from '../simulation/simulate-figures.js'
import { pilotFaults } from './pilot-faults.js'
import type { PilotMeasure } from './pilot-outcomes.js'
import { givenCosts, givenMeasure, givenSizes, pilotDraws, type StatedPilotCosts } from './pilot-options.js'
import { sampleInformation, type PilotWorth } from './sample-information.js'

/** A pilot of a number of households. */
export interface PilotOptions {
  readonly measures?: PilotMeasure | undefined
  /** How many households are counted: one pilot, or several to compare. */
  readonly sizes: readonly number[]
  /** What the pilot costs: once, and for each household that is counted. Nothing where it is not stated. */
  readonly costs?: StatedPilotCosts | undefined
  /** Figures by reference; the NPV of each party and of society where none are stated. */
  readonly figures?: readonly string[] | undefined
  /** Default 25,000. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

/** What a pilot is worth to someone who decides by a figure: to go on where it is above zero. */
export interface SampleInformation extends PilotWorth {
  readonly figure: string
  /** The number that is measured, by path. */
  readonly path: string
}

/**
 * The expected value of sample information (EVSI): what counting n households in a pilot would be worth, before deciding
 * whether to go on; docs/method-risk.md, 10.
 *
 * For each outcome x of the pilot the mean of E[NPV | number] over all draws, each in proportion to the chance of x in it:
 * EVSI = sum over x of max(0, mean of P(x | number) E[NPV | number]) - max(0, mean NPV). Grouping draws by an outcome that is
 * drawn would be biased upward, and can pass EVPPI; this cannot.
 *
 * @throws RiskError for a number that is not uncertain, and as `simulate`
 *
 * @example
 * // At twice the price it is not sure that society gains.
 * const amount = 'low: 80000, mode: 90000, high: 99000'
 * const text = textOf('begeleiding-thuis.yaml').replace('low: 38000, mode: 40000, high: 48000', amount)
 * const options = { sizes: [20, 50], costs: { perHousehold: 100 }, draws: 1000 }
 * const values = valueOfSample(caseFrom(text), 'interventions.begeleider.success', options)
 * values.find(({ figure }) => figure === 'society.welfare.npv')?.samples[0]
 * // { n: 20, value: 1671.98, standardError: 515.06, cost: 2000, net: -328.02 }
 */
export const valueOfSample = (
  businessCase: BusinessCase,
  path: string,
  options: PilotOptions,
): readonly SampleInformation[] => {
  expectArgument('valueOfSample', 'case', businessCase)
  const {
    measures = { kind: 'success' },
    costs,
    figures = npvReferences(businessCase),
    draws = pilotDraws,
    seed = 1,
    sizes,
  } = given.object('valueOfSample', pilotWords, options)
  given.text('valueOfSample', { nl: 'het pad van een getal', en: 'the path of a number' }, path)
  const appraisal = formulasOf(businessCase)
  knownParameter(parametersOf(appraisal), path)
  const parameter = uncertainParameters(appraisal).find((each) => each.path === path)
  if (parameter === undefined) throw new RiskError(pilotFaults.certain(path))
  const [asked, cost, how] = [
    givenSizes('valueOfSample', sizes),
    givenCosts('valueOfSample', costs),
    givenMeasure(measures),
  ]
  const { values, inputs } = simulateFiguresSync(businessCase, figures, { draws, seed })
  const measured = { column: inputs.get(path) as Float64Array, uncertainty: parameter.uncertainty, measures: how }
  return sampleInformation(values, measured, asked, cost).map((worth, at) => ({
    figure: figures[at] as string,
    path,
    ...worth,
  }))
}

const pilotWords = {
  nl: 'een pilot, { sizes: [50] }',
  en: 'a pilot, { sizes: [50] }',
}
