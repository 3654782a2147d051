import { formulasOf } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import type { Name } from '../../sheet/index.js'
import { given } from '../../money/index.js'
import { npvReferences } from '../simulation/figures-of.js'
import type { SimulationOptions } from '../simulation/simulation-options.js'
import { simulateFigures, simulateFiguresSync, type FigureDraws } from '../simulation/simulate-figures.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { average, conditionalMean, errorOf, type ConditionalMean } from './conditional-mean.js'
import { widestFirst } from './widest-first.js'

/**
 * What knowing more would be worth to someone who decides by a figure: to take part where it is above zero, and not
 * where it is below.
 */
export interface InformationValue {
  readonly figure: string
  /** Mean of the figure: what is known now says to take part where this is above zero. */
  readonly mean: number
  /** What knowing everything would be worth at most, in euros. */
  readonly perfect: number
  readonly perfectStandardError: number
  /** What knowing one number would be worth at most; the largest first: measure that one first. */
  readonly parameters: readonly ParameterValue[]
}

/** What knowing one number would be worth at most, in euros. */
export interface ParameterValue {
  readonly address: string
  readonly name: Name
  readonly value: number
  /**
   * The error that comes from drawing, for the decision rule that the regression found; zero where no draw changes
   * the decision.
   */
  readonly standardError: number
}

type Options = Pick<SimulationOptions, 'draws' | 'seed' | 'onProgress' | 'signal' | 'workers' | 'by'> & {
  readonly figures?: readonly string[] | undefined
}

/**
 * The value of information: EVPI and, for each uncertain number, EVPPI, for society (welfare NPV) and for each party
 * (cash NPV). The decision is whether to take part; not taking part is worth zero.
 *
 * EVPI = E[max(0, NPV)] - max(0, E[NPV]). EVPPI puts E[NPV | number] in the place of NPV, estimated from the same draws
 * by regression (Strong, Oakley and Brennan 2014, Estimating multiparameter partial expected value of perfect
 * information), on Legendre polynomials up to the 7th degree of the rank of the number; for a number with a few
 * outcomes on the mean at each. Terms within three standard errors of zero are left out, so that noise is not taken
 * for information: small values are reported as zero. Its standard error is that of the mean gain, NPV by NPV, of
 * deciding by E[NPV | number] in the place of E[NPV].
 *
 * @throws RiskError as `simulate`
 *
 * @example
 * // At twice the price it is not sure that society gains.
 * const amount = 'low: 80000, mode: 90000, high: 99000'
 * const text = textOf('begeleiding-thuis.yaml').replace('low: 38000, mode: 40000, high: 48000', amount)
 * const values = await valueOfInformation(caseFrom(text), { draws: 1000 })
 * const society = values.find(({ figure }) => figure === 'society.welfare.npv')
 * society?.mean // 4066.19
 * society?.perfect // 15096.28
 * society?.parameters[0]?.value // 11060.61
 */
export const valueOfInformation = async (
  businessCase: BusinessCase,
  options: Options = {},
): Promise<readonly InformationValue[]> => {
  const { figures, how } = asked(businessCase, options)
  return valuesOf(businessCase, figures, await simulateFigures(businessCase, figures, how))
}

/**
 * The same, here and at once.
 *
 * @throws RiskError as `simulate`
 *
 * @example
 * valueOfInformationSync(businessCase, { draws: 1000 }).map(({ figure, perfect }) => [figure, perfect])
 * // [['gemeente.cash.npv', 0], ['zorgverzekeraar.cash.npv', 0], ['gezin.cash.npv', 0], ['society.welfare.npv', 0]]
 */
export const valueOfInformationSync = (
  businessCase: BusinessCase,
  options: Options = {},
): readonly InformationValue[] => {
  const { figures, how } = asked(businessCase, options)
  return valuesOf(businessCase, figures, simulateFiguresSync(businessCase, figures, how))
}

const usualDraws = 20_000

const asked = (
  businessCase: BusinessCase,
  options: Options,
): { readonly figures: readonly string[]; readonly how: Options } => {
  expectArgument('valueOfInformation', 'case', businessCase)
  const { figures = npvReferences(businessCase), ...how } = {
    draws: usualDraws,
    ...given.options('valueOfInformation', options),
  }
  return { figures, how }
}

const valuesOf = (
  businessCase: BusinessCase,
  figures: readonly string[],
  { values, inputs }: FigureDraws,
): readonly InformationValue[] => {
  const parameters = uncertainParameters(formulasOf(businessCase))
  if (parameters.length === 0) throw new RiskError(riskFaults.nothingUncertain())
  const bases = parameters.map(({ path, uncertainty }) =>
    conditionalMean(inputs.get(path) as Float64Array, uncertainty),
  )
  return figures.map((figure, target) => {
    const npv = values[target] as Float64Array
    const mean = average(npv)
    const kept = npv.map((value) => Math.max(0, value) - (mean > 0 ? value : 0))
    const perfect = average(kept)
    const partial = parameters.map(({ path, name }, parameter) => {
      const conditional = (bases[parameter] as ConditionalMean)(npv, mean)
      const value = average(conditional.map((expected) => Math.max(0, expected))) - Math.max(0, average(conditional))
      const gains = npv.map((outcome, draw) => outcome * (Number((conditional[draw] as number) > 0) - Number(mean > 0)))
      return { address: path, name, value: Math.min(Math.max(0, value), perfect), standardError: errorOf(gains) }
    })
    return {
      figure,
      mean,
      perfect,
      perfectStandardError: errorOf(kept),
      parameters: widestFirst(businessCase, partial, ({ value }) => value),
    }
  })
}
