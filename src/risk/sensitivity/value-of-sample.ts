import { formulasOf } from '../../calculation/index.js'
import { exp, log, normalCdf } from '../../chance/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { given } from '../../money/index.js'
import { uncertainParameters } from '../parameters/uncertain-parameters.js'
import { RiskError } from '../risk-error.js'
import { knownParameter, npvReferences, parametersOf } from '../simulation/figures-of.js'
import { simulateFiguresSync } from '../simulation/simulate-figures.js'
import { average, conditionalMean, errorOf } from './conditional-mean.js'
import { pilotFaults } from './pilot-faults.js'

/** What a pilot measures of the number: whether it succeeds with each household, or a mean with a spread between them. */
export type PilotMeasure = { readonly kind: 'success' } | { readonly kind: 'mean'; readonly sd: number }

/** A pilot of a number of households. */
export interface PilotOptions {
  readonly measures?: PilotMeasure | undefined
  /** How many households are counted: one pilot, or several to compare. */
  readonly sizes: readonly number[]
  /** What the pilot costs: once, and for each household that is counted. Nothing where it is not stated. */
  readonly costs?: { readonly once?: number | undefined; readonly perHousehold?: number | undefined } | undefined
  /** Figures by reference; the NPV of each party and of society where none are stated. */
  readonly figures?: readonly string[] | undefined
  /** Default 25,000. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

/** What a pilot is worth to someone who decides by a figure: to go on where it is above zero. */
export interface SampleInformation {
  readonly figure: string
  /** The number that is measured, by path. */
  readonly path: string
  /** What knowing the number itself would be worth (EVPPI): no pilot is worth more. */
  readonly perfect: number
  readonly samples: readonly SampleValue[]
  /** The size with the largest net benefit; null where none is worth what it costs. */
  readonly best: number | null
}

export interface SampleValue {
  readonly n: number
  /** The expected value of the pilot (EVSI), in euros. */
  readonly value: number
  readonly standardError: number
  /** The value less what the pilot costs (expected net benefit of sampling). */
  readonly net: number
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
 * @example
 * valueOfSample(businessCase, 'interventions.team.success', { sizes: [20, 50, 100], costs: { perHousehold: 500 } })
 */
export const valueOfSample = (
  businessCase: BusinessCase,
  path: string,
  options: PilotOptions,
): readonly SampleInformation[] => {
  expectArgument('valueOfSample', 'case', businessCase)
  const {
    measures = { kind: 'success' },
    costs = {},
    figures = npvReferences(businessCase),
    draws = 25_000,
    seed = 1,
    sizes,
  } = given.object('valueOfSample', pilotWords, options)
  given.text('valueOfSample', { nl: 'het pad van een getal', en: 'the path of a number' }, path)
  const appraisal = formulasOf(businessCase)
  knownParameter(parametersOf(appraisal), path)
  const parameter = uncertainParameters(appraisal).find((each) => each.path === path)
  if (parameter === undefined) throw new RiskError(pilotFaults.certain(path))
  const stated = given.list('valueOfSample', { nl: 'aantallen huishoudens', en: 'numbers of households' }, sizes)
  for (const n of stated)
    if (!Number.isSafeInteger(n) || n < 1 || n > mostHouseholds)
      throw new RiskError(pilotFaults.size(n, mostHouseholds))
  const { values, inputs } = simulateFiguresSync(businessCase, figures, { draws, seed })
  const column = inputs.get(path) as Float64Array
  const conditional = conditionalMean(column, parameter.uncertainty)
  const fitted = values.map((npv) => {
    const mean = average(npv)
    const expected = conditional(npv, mean)
    const now = Math.max(0, average(expected))
    const known = average(expected.map((value) => Math.max(0, value))) - now
    // No number is worth more than knowing everything (EVPI), which the regression may pass by a little.
    const everything = average(npv.map((value) => Math.max(0, value))) - Math.max(0, mean)
    return { npv, expected, now, goesOn: now > 0, perfect: Math.min(Math.max(0, known), everything) }
  })
  const bySize = stated.map((n) => ({ n, outcomes: outcomesOf(column, measures, n) }))
  return figures.map((figure, at) => {
    const own = fitted[at] as (typeof fitted)[number]
    const samples = bySize.map(({ n, outcomes }): SampleValue => {
      const { value, standardError } = worthOf(own, outcomes)
      const cost = given.number('once', costs.once ?? 0) + n * given.number('perHousehold', costs.perHousehold ?? 0)
      return { n, value, standardError, net: value - cost }
    })
    const most = samples.reduce<SampleValue | undefined>(
      (best, each) => (each.net > 0 && each.net > (best?.net ?? 0) ? each : best),
      undefined,
    )
    return {
      figure,
      path,
      perfect: own.perfect,
      samples,
      best: most?.n ?? null,
    }
  })
}

/** More would be no pilot. */
const mostHouseholds = 10_000

const pilotWords = {
  nl: 'een pilot, { sizes: [50] }',
  en: 'a pilot, { sizes: [50] }',
}

/** The chance of an outcome in each draw, outcome by outcome. */
type Outcomes = Iterable<Float64Array>

interface Fitted {
  readonly npv: Float64Array
  readonly expected: Float64Array
  /** What is decided without a pilot is worth. */
  readonly now: number
  readonly goesOn: boolean
  /** What knowing the number itself would be worth. */
  readonly perfect: number
}

const worthOf = (
  { npv, expected, now, goesOn, perfect }: Fitted,
  outcomes: Outcomes,
): { readonly value: number; readonly standardError: number } => {
  let total = 0
  // The chance in each draw that the pilot ends in going on: its gain is that of deciding so.
  const going = new Float64Array(npv.length)
  for (const chances of outcomes) {
    let sum = 0
    for (let draw = 0; draw < chances.length; draw++) sum += (chances[draw] as number) * (expected[draw] as number)
    const mean = sum / chances.length
    if (mean <= 0) continue
    total += mean
    for (let draw = 0; draw < chances.length; draw++) going[draw] = (going[draw] as number) + (chances[draw] as number)
  }
  const gains = npv.map((outcome, draw) => outcome * ((going[draw] as number) - Number(goesOn)))
  return { value: Math.min(Math.max(0, total - now), perfect), standardError: errorOf(gains) }
}

const outcomesOf = (column: Float64Array, measures: PilotMeasure, n: number): Outcomes =>
  measures.kind === 'success' ? successesOf(column, n) : meansOf(column, measures.sd, n)

/** Binom(x | n, p) in each draw, for x from 0 through n. */
function* successesOf(column: Float64Array, n: number): Outcomes & Generator<Float64Array> {
  const logs = column.map((p) => log(p))
  const logsOfNot = column.map((p) => log(1 - p))
  let choose = 0
  for (let x = 0; x <= n; x++) {
    const chances = new Float64Array(column.length)
    for (let draw = 0; draw < column.length; draw++) {
      // Where nobody or everybody succeeds, 0 times minus infinity is nothing.
      const ofSuccess = x === 0 ? 0 : x * (logs[draw] as number)
      const ofFailure = x === n ? 0 : (n - x) * (logsOfNot[draw] as number)
      chances[draw] = exp(choose + ofSuccess + ofFailure)
    }
    yield chances
    choose += log((n - x) / (x + 1))
  }
}

/** In how many steps a measured mean falls: finer steps change nothing that anybody reads. */
const steps = 200

/** The chance in each draw that the mean of n households falls in each of many narrow steps. */
function* meansOf(column: Float64Array, sd: number, n: number): Outcomes & Generator<Float64Array> {
  const error = sd / Math.sqrt(n)
  const low = column.reduce((least, value) => Math.min(least, value), Infinity) - 6 * error
  const high = column.reduce((most, value) => Math.max(most, value), -Infinity) + 6 * error
  const below = (edge: number): Float64Array => column.map((value) => normalCdf((edge - value) / error))
  let before: Float64Array = column.map(() => 0)
  for (let step = 1; step <= steps; step++) {
    const next = step === steps ? column.map(() => 1) : below(low + ((high - low) * step) / steps)
    const from = before
    yield next.map((chance, draw) => chance - (from[draw] as number))
    before = next
  }
}
