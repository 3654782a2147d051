import { formulasOf } from '../../calculation/index.js'
import type { Appraisal } from '../../rules/index.js'
import {
  expectArgument,
  withDifferences,
  type BusinessCase,
  type Scenario,
  type ScenarioKind,
} from '../../case/index.js'
import { readExactly, type FormulaId, type Name } from '../../sheet/index.js'
import { Decimal, given, type DecimalValue } from '../../money/index.js'
import { knownParameter, npvReferences, parametersOf, scalarFigures } from '../simulation/figures-of.js'
import type { Late } from '../simulation/late.js'
import { limitFormulas, type PassedLimit } from '../simulation/passed-limits.js'
import { percentileNumbers, type PercentileKind } from '../simulation/percentile-numbers.js'
import { restatedCase, solidarityEnds, type RestatedCase } from '../parameters/restated-case.js'
import { RiskError } from '../risk-error.js'
import { riskFaults } from '../risk-words.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'

/** Which figures, under which scenarios. */
export interface ScenarioOptions {
  /** Figures by reference; default the NPV of each party and of society. */
  readonly figures?: readonly string[] | undefined
  /**
   * Default: the scenarios of the case, or all kinds that the library knows where the case states none. Numbers of
   * other scenarios are taken as they are: only those of a case are held, when it is read, to the limits of their
   * fields and to what must add up. Only those of a case set months.
   */
  readonly scenarios?: readonly StatedScenario[] | undefined
  /** Scenarios to put together, by id; `pairs` for every two. Default none. */
  readonly combinations?: 'pairs' | readonly (readonly string[])[] | undefined
  /**
   * The figure that decides what is pessimistic, before the party that a number moves most; default
   * `society.welfare.npv`.
   */
  readonly pessimismOf?: string | undefined
}

/** A scenario that is not of the case: any text is an id, and its numbers may be given as any number is. */
export interface StatedScenario extends Omit<Scenario, 'id' | 'set' | 'businessCase'> {
  readonly id: string
  readonly set?: Readonly<Record<string, DecimalValue>> | undefined
}

/** One of the case, or a stated one of which the numbers were read. */
interface AnyScenario extends Omit<Scenario, 'id'> {
  readonly id: string
}

/** The figures of one scenario, or of several together. */
export interface ScenarioOutcome {
  readonly ids: readonly string[]
  readonly name: string
  /** The kinds of these scenarios, in their order; a scenario of numbers alone has none. */
  readonly kinds: readonly ScenarioKind[]
  /** In the order of the figures; `null` where there is no number. */
  readonly values: readonly (Decimal | null)[]
  /** By how much each differs from the case as stated; `null` where either has no number. */
  readonly differences: readonly (Decimal | null)[]
  /** Limits passed: there is no such case, whatever its figures would be. */
  readonly passes: readonly PassedLimit[]
  /** What later starts move past the end of the timeline: it counts in none of the values. */
  readonly beyondHorizon: Late<Decimal>
}

/**
 * What the figures are under other assumptions: first as the case has them, then each scenario, then combinations.
 * Later ones in a combination have the last word on a number that both state; only a delay comes on top of the delay
 * then in force.
 *
 * - `pessimistic`, `optimistic`: every uncertain number at its 10th or 90th percentile, whichever is worse (better) for
 *   society. One without effect on the NPV of society (a share that can be cashed, a key, what parties have agreed)
 *   goes by the party whose NPV it moves most, of equals the first of the case; one that moves no NPV stays as it is;
 * - `expected`: every uncertain number at its mean as stated, which is what the case counts with unless it states
 *   another `value`;
 * - `delayed-a-year`: everything starts twelve months later;
 * - `no-cashability`: no saving leaves a budget;
 * - `solidarity-kept`: settlements between municipalities that end stay in force through the end of the timeline.
 *
 * @throws RiskError for an unknown figure or scenario, and for an unknown path of a scenario that is not of the case
 *
 * @example
 * const rows = scenarioTable(businessCase, { figures: ['society.welfare.npv'] })
 * rows[1]?.kinds // ['pessimistic']
 * rows.map(({ values }) => values[0]) // [97503.25, 2580.99, 97503.25, 222285.63, 95357.7, 97503.25]
 */
export const scenarioTable = (businessCase: BusinessCase, stated: ScenarioOptions = {}): readonly ScenarioOutcome[] => {
  expectArgument('scenarioTable', 'case', businessCase)
  const options = given.options('scenarioTable', stated)
  const { figures = npvReferences(businessCase), pessimismOf = 'society.welfare.npv' } = options
  const scenarios =
    options.scenarios === undefined ? scenariosOf(businessCase) : readScenarios(businessCase, options.scenarios)
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const combinations =
    options.combinations === 'pairs' ? pairsOf(scenarios.map(({ id }) => id)) : (options.combinations ?? [])
  const combined = combinations.map((ids) =>
    ids.map((id) => {
      const found = byId.get(id)
      if (found === undefined) throw new RiskError(riskFaults.scenario(id, [...byId.keys()]))
      return found
    }),
  )
  const numbersOf = numbersByScenario(businessCase, pessimismOf)
  const written = rememberedCases(businessCase)
  const outcomes = [[], ...scenarios.map((scenario) => [scenario]), ...combined].map((together) => ({
    ids: together.map(({ id }) => id),
    name: together.map(({ name }) => name).join(' + '),
    kinds: together.flatMap(({ kind }) => kind ?? []),
    ...outcomeUnder(businessCase, together, figures, numbersOf, written),
  }))
  const [asStated] = outcomes
  return outcomes.map((outcome) => ({
    ...outcome,
    differences: outcome.values.map((value, figure) => {
      const base = asStated?.values[figure] ?? null
      return value === null || base === null ? null : value.minus(base)
    }),
  }))
}

const scenariosOf = (businessCase: BusinessCase): readonly AnyScenario[] =>
  businessCase.scenarios.length > 0 ? businessCase.scenarios : knownScenarios(businessCase)

const readScenarios = (businessCase: BusinessCase, stated: readonly StatedScenario[]): readonly AnyScenario[] =>
  given
    .list(
      'scenarioTable',
      {
        nl: "scenario's, zoals { id: 'duur', name: 'Duur', set: { 'costItems.ggz.price': 200 } }",
        en: "scenarios, such as { id: 'duur', name: 'Duur', set: { 'costItems.ggz.price': 200 } }",
      },
      stated,
    )
    .map((scenario) => {
      const { id, set = {} } = given.object(
        'scenarioTable',
        {
          nl: 'een id, een naam en getallen per pad in elk scenario',
          en: 'an id, a name and numbers by path in each scenario',
        },
        scenario,
      )
      // A scenario of the case itself is recognised by being the same object.
      const own = businessCase.scenarios.find((each) => each === scenario)
      if (own !== undefined) return own
      const numbers = Object.entries(set).map(([path, number]) => [path, numberOf(id, path, number)] as const)
      return { ...scenario, set: Object.fromEntries(numbers) }
    })

const numberOf = (id: string, path: string, stated: DecimalValue): Decimal => {
  const number = given.decimal(`'${path}' in scenario '${id}'`, stated)
  if (!number.isFinite()) throw new RiskError(riskFaults.tableValue(path, number.toNumber()))
  return number
}

const knownScenarios = (businessCase: BusinessCase): readonly AnyScenario[] => {
  const isUncertain = uncertainParameters(formulasOf(businessCase)).length > 0
  const kinds = [
    ...(isUncertain ? (['pessimistic', 'expected', 'optimistic'] as const) : []),
    'delayed-a-year' as const,
    'no-cashability' as const,
    ...(solidarityEnds(businessCase) ? (['solidarity-kept'] as const) : []),
  ]
  return kinds.map((kind) => ({ id: kind, name: kind, kind, set: {} }))
}

/**
 * The numbers that a scenario states: all uncertain ones for some kinds, then those of its own. Each kind is computed
 * once.
 */
const numbersByScenario = (
  businessCase: BusinessCase,
  pessimismOf: string,
): ((scenario: AnyScenario) => NumbersByPath) => {
  const byKind = new Map<PercentileKind, NumbersByPath>()
  const numbersAt = percentileNumbers(businessCase, pessimismOf)
  return ({ kind, set }) => {
    const own = Object.entries(set).flatMap(([path, stated]) =>
      Decimal.isDecimal(stated) ? [[path, stated] as const] : [],
    )
    if (kind !== 'pessimistic' && kind !== 'expected' && kind !== 'optimistic') return new Map(own)
    const numbers = byKind.get(kind) ?? numbersAt(kind)
    byKind.set(kind, numbers)
    return new Map([...numbers, ...own])
  }
}

type NumbersByPath = ReadonlyMap<string, Decimal>

/** Scenarios of numbers alone are the same case; those that restate it in the same way are one other case. */
const rememberedCases = (
  businessCase: BusinessCase,
): ((changed: BusinessCase, scenarios: readonly AnyScenario[]) => Appraisal) => {
  const known = new Map<string, Appraisal>()
  return (changed, scenarios) => {
    if (changed === businessCase) return formulasOf(businessCase)
    const kinds = new Set(scenarios.flatMap(({ kind }) => kind ?? []))
    const months = scenarios.flatMap((scenario) => (scenario.businessCase === undefined ? [] : [scenario.id]))
    const key = [...restating.filter((kind) => kinds.has(kind)), changed.startDelay?.value, ...months].join(' ')
    const appraisal = known.get(key) ?? formulasOf(changed)
    known.set(key, appraisal)
    return appraisal
  }
}

const restating = ['delayed-a-year', 'no-cashability', 'solidarity-kept'] as const satisfies readonly ScenarioKind[]

const outcomeUnder = (
  businessCase: BusinessCase,
  scenarios: readonly AnyScenario[],
  figures: readonly string[],
  numbersOf: (scenario: AnyScenario) => NumbersByPath,
  written: (changed: BusinessCase, scenarios: readonly AnyScenario[]) => Appraisal,
): Pick<ScenarioOutcome, 'values' | 'passes' | 'beyondHorizon'> => {
  const changed = scenarios.reduce(
    (before: RestatedCase, scenario) => {
      const { businessCase: restated, numbers } = restatedCase(before, scenario)
      return {
        // Its months hold whatever other scenarios changed before.
        businessCase:
          scenario.businessCase === undefined
            ? restated
            : withDifferences(restated, businessCase, scenario.businessCase),
        numbers: new Map([...numbers, ...numbersOf(scenario)]),
      }
    },
    { businessCase, numbers: new Map() },
  )
  const appraisal = written(changed.businessCase, scenarios)
  checkPaths(businessCase, scenarios, parametersOf(appraisal))
  const formulas = scalarFigures(appraisal, figures).map(({ formula }) => formula)
  const limits = limitFormulas(appraisal)
  const { late } = appraisal
  const values = readExactly(appraisal.sheet, {
    only: [
      ...formulas,
      ...limits.formulas,
      late.households,
      late.costs,
      ...(late.income === undefined ? [] : [late.income]),
    ],
    overrides: changed.numbers,
  })
  const figure = (formula: FormulaId): Decimal | null => {
    const value = values.scalar(formula)
    return value.isFinite() ? value : null
  }
  return {
    values: formulas.map(figure),
    passes: limits.passedBy(limits.formulas.map((formula) => values.scalar(formula))),
    beyondHorizon: {
      households: values.scalar(late.households),
      costs: values.scalar(late.costs),
      ...(late.income === undefined ? {} : { income: values.scalar(late.income) }),
    },
  }
}

/**
 * Numbers that the case states and no figure uses are allowed. Paths in scenarios of the case itself were checked when
 * the case was read. A number that one scenario takes away (of a settlement that never starts) another may still state.
 */
const checkPaths = (
  businessCase: BusinessCase,
  scenarios: readonly AnyScenario[],
  names: ReadonlyMap<string, Name>,
): void => {
  const others = scenarios.filter((scenario) => !businessCase.scenarios.some((own) => own === scenario))
  const unknown = others.flatMap(({ set }) => Object.keys(set)).filter((path) => !names.has(path))
  if (unknown.length === 0) return
  const stated = parametersOf(formulasOf(businessCase))
  for (const path of unknown) knownParameter(stated, path)
}

const pairsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.flatMap((one, position) => ids.slice(position + 1).map((other) => [one, other]))
