import { appraisalOf } from '../appraisal/index.js'
import type { BusinessCase, Scenario } from '../case/index.js'
import { readExactly, type FormulaId } from '../formula/index.js'
import type { Decimal } from '../money/index.js'
import { knownParameter, npvReferences, parametersOf, scalarFigures } from './figures-of.js'
import { limitFormulas, type PassedLimit } from './passed-limits.js'
import { percentileNumbers } from './percentile-numbers.js'
import { restatedCase, solidarityEnds } from './restated-case.js'
import { RiskError } from './risk-error.js'
import { riskFaults } from './risk-words.js'
import { uncertainParameters } from './uncertain-parameters.js'

export interface ScenarioOptions {
  /** Figures by reference; default the NPV of each party and of society. */
  readonly figures?: readonly string[]
  /** Default: the scenarios of the case, or all kinds that the library knows where the case states none. */
  readonly scenarios?: readonly Scenario[]
  /** Scenarios to put together, by id; `pairs` for every two. Default none. */
  readonly combinations?: 'pairs' | readonly (readonly string[])[]
  /** The figure that tells what is pessimistic, before the party that a number moves most; default `society.npv`. */
  readonly pessimismOf?: string
}

/** The figures of one scenario, or of several together. */
export interface ScenarioOutcome {
  readonly ids: readonly string[]
  readonly name: string
  /** In the order of the figures; `null` where there is no number. */
  readonly values: readonly (Decimal | null)[]
  /** Limits passed: there is no such case, whatever its figures would be. */
  readonly passes: readonly PassedLimit[]
}

/**
 * What the figures are under other assumptions: first as the case has them, then each scenario, then combinations (later ones in a
 * combination have the last word).
 *
 * - `pessimistic`, `optimistic`: every uncertain number at its 10th or 90th percentile, whichever is worse (better) for society. One without
 *   effect on the NPV of society (a share that can be cashed, a key, what parties have agreed) goes by the party whose NPV it moves most, of
 *   equals the first of the case; one that moves no NPV stays as it is;
 * - `expected`: every uncertain number at its mean;
 * - `delayed-a-year`: everything starts twelve months later than the case has it;
 * - `no-cashability`: no saving leaves a budget;
 * - `solidarity-kept`: settlements between municipalities that end stay in force through the end of the timeline.
 *
 * @throws RiskError for an unknown figure or scenario, and for an unknown path of a scenario that is not of the case
 */
export const scenarioTable = (businessCase: BusinessCase, options: ScenarioOptions = {}): readonly ScenarioOutcome[] => {
  const { figures = npvReferences(businessCase), pessimismOf = 'society.npv' } = options
  const scenarios = options.scenarios ?? (businessCase.scenarios.length > 0 ? businessCase.scenarios : knownScenarios(businessCase))
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const combinations = options.combinations === 'pairs' ? pairsOf(scenarios.map(({ id }) => id)) : (options.combinations ?? [])
  const combined = combinations.map((ids) =>
    ids.map((id) => {
      const found = byId.get(id)
      if (found === undefined) throw new RiskError(riskFaults.scenario(id, [...byId.keys()]))
      return found
    }),
  )
  return [[], ...scenarios.map((scenario) => [scenario]), ...combined].map((together) => ({
    ids: together.map(({ id }) => id),
    name: together.map(({ name }) => name).join(' + '),
    ...outcomeUnder(businessCase, together, figures, pessimismOf),
  }))
}

const knownScenarios = (businessCase: BusinessCase): readonly Scenario[] => {
  const isUncertain = uncertainParameters(appraisalOf(businessCase)).length > 0
  const kinds = [
    ...(isUncertain ? (['pessimistic', 'expected', 'optimistic'] as const) : []),
    'delayed-a-year' as const,
    'no-cashability' as const,
    ...(solidarityEnds(businessCase) ? (['solidarity-kept'] as const) : []),
  ]
  return kinds.map((kind) => ({ id: kind, name: kind, kind, set: {} }))
}

const outcomeUnder = (
  businessCase: BusinessCase,
  scenarios: readonly Scenario[],
  figures: readonly string[],
  pessimismOf: string,
): Pick<ScenarioOutcome, 'values' | 'passes'> => {
  const changed = scenarios.reduce(restatedCase, businessCase)
  const appraisal = appraisalOf(changed)
  const names = parametersOf(appraisal)
  const overrides = new Map<string, Decimal>()
  for (const scenario of scenarios) {
    const { kind, set } = scenario
    if (kind === 'pessimistic' || kind === 'expected' || kind === 'optimistic')
      for (const [path, value] of percentileNumbers(businessCase, kind, pessimismOf)) overrides.set(path, value)
    for (const [path, value] of Object.entries(set)) {
      // A number that the case states and no figure uses changes none; whether the case states it, its reading has told.
      if (!businessCase.scenarios.includes(scenario)) knownParameter(names, path)
      overrides.set(path, value)
    }
  }
  const formulas = scalarFigures(appraisal, figures).map(({ formula }) => formula)
  const limits = limitFormulas(appraisal)
  const values = readExactly(appraisal.model.write.sheet(), { only: [...formulas, ...limits.formulas], overrides })
  const figure = (formula: FormulaId): Decimal | null => {
    const value = values.scalar(formula)
    return value.isFinite() ? value : null
  }
  return { values: formulas.map(figure), passes: limits.told(limits.formulas.map((formula) => values.scalar(formula))) }
}

const pairsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.flatMap((one, position) => ids.slice(position + 1).map((other) => [one, other]))
