import { ArgumentRangeError } from '../base/index.js'
import { calculatedAnyway, type CalculatedAnyway } from '../calculation/index.js'
import { expectArgument, type BusinessCase } from '../case/index.js'
import { given } from '../money/index.js'
import { deepFreeze } from '../reference/index.js'
import type { Month } from '../timeline/index.js'
import { abovePlan, type AbovePlan } from './above-plan.js'
import { causes } from './causes.js'
import { directionsOf, type Directions } from './directions.js'
import { learnedOf, type Learned } from './learned.js'
import { nextMeasurement, type NextMeasurement } from './next-measurement.js'
import { outcomesOf, type Outcomes } from './outcomes.js'
import { realisedSoFar } from './realised-so-far.js'
import { variancesOf, type Variance } from './variance.js'
import { verdictsOf, type Verdict } from './verdicts.js'
import { worldsOf } from './world-of.js'

/** How to evaluate. */
export interface EvaluationOptions {
  /** Figures of which the difference is split; the net present value of each party in cash and of society in welfare where none are stated. */
  readonly figures?: readonly string[] | undefined
  /** Draws behind the chances. Default 5,000. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

/** What was expected of a case, what happened, why they differ, and what can be said of it (evaluatie). */
export interface Evaluation {
  /** Version of this structure. */
  readonly format: 'mbc-evaluation/1'
  readonly businessCase: BusinessCase
  /** The reference month (peildatum). */
  readonly asOf: Month
  /** The plan: nothing as realised. */
  readonly planned: CalculatedAnyway
  /** The forecast: realised through the reference month, and after it the plan as it stands now. */
  readonly forecast: CalculatedAnyway
  /** What of the forecast lies before the end of the reference month. */
  readonly soFar: CalculatedAnyway
  /** Who gains what, who entered and what it costs: planned, so far and forecast beside each other. */
  readonly outcomes: Outcomes
  /** Which way enrolment, success and spending came out. */
  readonly directions: Directions
  /** Why each figure differs, cause by cause. */
  readonly variances: readonly Variance[]
  /** Where more entered or was spent than planned: facts, and no errors. */
  readonly abovePlan: readonly AbovePlan[]
  /** What counts and measurements teach. */
  readonly learned: readonly Learned[]
  /** What can be said of each project, or of each intervention where there are none. */
  readonly verdicts: readonly Verdict[]
  readonly next?: NextMeasurement
  /** The draws behind the chances. */
  readonly drawing: { readonly draws: number; readonly seed: number }
}

/**
 * Evaluates a case as of the reference month of what it states as realised: plan, realised so far and forecast, the
 * difference by cause, what was learned, and a verdict for each project (docs/method.md, 19).
 *
 * What was realised is a fact: nothing is refused because it could not have been planned. Euros are real, at the price level of the
 * case; positive is good for the party.
 *
 * @throws ArgumentRangeError for a case in which nothing is realised, UnknownFigureError for a figure that it does not
 *   have
 *
 * @example
 * const { asOf, variances, verdicts } = evaluate(programme, { draws: 500 })
 * asOf // '2021-12'
 * variances[0]?.figure // 'gemeente.cash.npv'
 * variances[0]?.causes[0] // { cause: 'enrolment', amount: -251574.63 }
 * verdicts.length // 12
 */
export const evaluate = (businessCase: BusinessCase, options: EvaluationOptions = {}): Evaluation => {
  expectArgument('evaluate', 'case', businessCase)
  const { figures = usualFigures(businessCase), draws = 5000, seed = 1 } = given.object('evaluate', words, options)
  const { realised } = businessCase
  if (realised === undefined) throw nothingRealised()
  const world = worldsOf(businessCase)
  const planned = calculatedAnyway(world(new Set()))
  const forecast = withoutCostOfDelay(calculatedAnyway(world(new Set(causes))))
  const soFar = withoutCostOfDelay(realisedSoFar(forecast.businessCase, realised.through))
  const drawing = { draws, seed }
  const verdicts = verdictsOf(businessCase, forecast, drawing)
  const next = nextMeasurement(forecast, verdicts, drawing)
  return deepFreeze({
    format: 'mbc-evaluation/1' as const,
    businessCase,
    asOf: realised.through,
    planned,
    forecast,
    soFar,
    outcomes: outcomesOf(planned, soFar, forecast),
    directions: directionsOf(businessCase, planned, world),
    variances: variancesOf(businessCase, figures),
    abovePlan: abovePlan(businessCase),
    learned: learnedOf(businessCase),
    verdicts,
    ...(next === undefined ? {} : { next }),
    drawing,
  })
}

/** What a later start costs is a cause of the variance; moving realised figures back would answer another question. */
const withoutCostOfDelay = ({ results, ...calculated }: CalculatedAnyway): CalculatedAnyway => ({
  ...calculated,
  results: { ...results, costOfDelay: null },
})

const usualFigures = ({ parties }: BusinessCase): readonly string[] => [
  ...parties.map(({ id }) => `${id}.cash.npv`),
  'society.welfare.npv',
]

const words = { nl: 'hoe er geëvalueerd wordt, { draws: 5000 }', en: 'how to evaluate, { draws: 5000 }' }

const nothingRealised = (): ArgumentRangeError =>
  new ArgumentRangeError({
    code: 'empty',
    address: 'realised',
    values: {},
    texts: {
      nl: 'Deze businesscase zegt niet wat er gerealiseerd is; geef realised met een peildatum (through).',
      en: 'This case does not state what was realised; state realised with a reference month (through).',
    },
  })
