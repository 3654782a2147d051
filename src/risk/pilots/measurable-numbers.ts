import { formulasOf } from '../../calculation/index.js'
import type { BusinessCase } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { UncertainParameter } from '../parameters/uncertain-parameter.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'
import { RiskError } from '../risk-error.js'
import { knownParameter, parametersOf } from '../simulation/figures-of.js'
import { pilotFaults } from './pilot-faults.js'
import type { PilotMeasure } from './pilot-outcomes.js'
import { givenSpread } from './pilot-options.js'

/** An uncertain number that a pilot in an intervention can measure. */
export interface MeasurableNumber extends UncertainParameter {
  readonly intervention: string
  readonly measures: PilotMeasure
}

/** What an effect changes, by concept: per cent, a ratio, a new volume, an amount, or a societal gain. */
const changes: readonly string[] = ['reduction', 'ratio', 'new-volume', 'amount', 'income-amount', 'welfare-volume']

/**
 * The numbers that a pilot can measure: the chance of success of each intervention, by counting; and changes by effects,
 * as a mean, where it is stated how much households differ.
 *
 * @param spreads the standard deviation between households, by the path of the number
 * @throws RiskError for a spread of what is not uncertain, or of what no effect changes
 */
export const measurableNumbers = (
  businessCase: BusinessCase,
  spreads: Readonly<Record<string, number>>,
): readonly MeasurableNumber[] => {
  const appraisal = formulasOf(businessCase)
  const [names, uncertain] = [parametersOf(appraisal), uncertainParameters(appraisal)]
  const stated = new Map(
    Object.entries(given.options('worthOfPilots', spreads)).map(([path, sd]) => [path, givenSpread(path, sd)]),
  )
  for (const path of stated.keys()) {
    const { label } = knownParameter(names, path)
    if (label.about.intervention === undefined || !changes.includes(label.concept))
      throw new RiskError(pilotFaults.noChange(path))
    if (!uncertain.some((each) => each.path === path)) throw new RiskError(pilotFaults.certain(path))
  }
  return uncertain.flatMap((parameter): MeasurableNumber[] => {
    const { concept, about } = parameter.name.label
    const [sd, intervention] = [stated.get(parameter.path), about.intervention]
    if (intervention === undefined) return []
    if (concept === 'success') return [{ ...parameter, intervention, measures: { kind: 'success' } }]
    return sd === undefined ? [] : [{ ...parameter, intervention, measures: { kind: 'mean', sd } }]
  })
}
