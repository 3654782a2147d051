import { ArgumentRangeError } from '../base/index.js'
import { figuresAnyway } from '../calculation/index.js'
import { expectArgument, type BusinessCase } from '../case/index.js'
import { shapley } from '../games/index.js'
import { Decimal, given, ranked, ZERO } from '../money/index.js'
import { causes, type Cause } from './causes.js'
import { ownClock } from './own-clock.js'
import { worldsOf } from './world-of.js'

/** Why a figure came out otherwise than planned (afwijking). */
export interface Variance {
  readonly figure: string
  readonly planned: Decimal
  readonly forecast: Decimal
  /** Forecast less planned: the sum of what the causes contribute. */
  readonly difference: Decimal
  /** Every cause with what it contributes, the largest first. */
  readonly causes: readonly CauseOfVariance[]
}

/** What one cause contributes to a difference, in the unit of the figure; negative where it lowers the figure. */
export interface CauseOfVariance {
  readonly cause: Cause
  readonly amount: Decimal
}

/**
 * Splits the difference between forecast and plan over its causes: the Shapley value of v(S) = the figure in the world
 * with the causes in S as realised (docs/method.md, 19). Exact, without an order, and it adds up.
 *
 * @param figures references of figures that are one number
 * @throws ArgumentTypeError where it is given something else than a case and a list of texts
 *   UnknownFigureError for a figure that the case does not have
 *
 * @example
 * const [npv] = variancesOf(programme, ['society.welfare.npv'])
 * npv?.planned // -1876479.74
 * npv?.forecast // -2195717.7
 * npv?.causes[0] // { cause: 'enrolment', amount: -552058.69 }
 */
export const variancesOf = (businessCase: BusinessCase, figures: readonly string[]): readonly Variance[] => {
  given.list('variancesOf', figureWords, figures)
  const world = worldsOf(businessCase)
  const at = causesOf(businessCase)
  const known = new Map<string, readonly Decimal[]>()
  const valuesIn = (set: readonly string[]): readonly Decimal[] => {
    const key = at.filter((cause) => set.includes(cause)).join(' ')
    const values =
      known.get(key) ?? figuresAnyway(world(new Set(set as readonly Cause[])), figures).map(singleOf(figures))
    known.set(key, values)
    return values
  }
  return figures.map((figure, position) => {
    const value = (set: readonly string[]): Decimal => valuesIn(set)[position] as Decimal
    const [planned, forecast] = [value([]), value(at)]
    const shares = at.length === 0 ? [] : shapley(at, (set) => value(set).minus(planned))
    const amounts = causes.map((cause) => ({
      cause,
      amount: shares.find(({ player }) => player === cause)?.share ?? ZERO,
    }))
    return {
      figure,
      planned,
      forecast,
      difference: forecast.minus(planned),
      causes: ranked(amounts, ({ amount }) => amount.abs()),
    }
  })
}

const figureWords = {
  nl: 'verwijzingen naar cijfers, zoals gemeente.cash.npv',
  en: 'references of figures, such as gemeente.cash.npv',
}

/** @throws ArgumentRangeError for a figure that is a row of years */
const singleOf =
  (figures: readonly string[]) =>
  (value: Decimal | readonly Decimal[], at: number): Decimal => {
    if (Decimal.isDecimal(value)) return value
    const figure = figures[at] ?? ''
    throw new ArgumentRangeError({
      code: 'not-one',
      address: 'figures',
      values: { found: figure },
      texts: {
        nl: `'${figure}' is een rij getallen; geef een cijfer dat één getal is, zoals gemeente.cash.npv.`,
        en: `'${figure}' is a row of numbers; state a figure that is one number, such as gemeente.cash.npv.`,
      },
    })
  }

/**
 * The causes of which anything is realised; the others are as planned.
 *
 * @throws ArgumentTypeError where it is given something else than a case
 *
 * @example
 * causesOf(programme) // ['start', 'enrolment', 'reach', 'price', 'costs']
 */
export const causesOf = (businessCase: BusinessCase): readonly Cause[] => {
  expectArgument('causesOf', 'case', businessCase)
  const { interventions, realised } = businessCase
  const stated = Object.values(realised?.interventions ?? {})
  const isLate = interventions.some(
    (intervention) => ownClock(businessCase, intervention, realised?.interventions[intervention.id]).late > 0,
  )
  const isSo: Readonly<Record<Cause, boolean>> = {
    start: isLate,
    enrolment: stated.some(({ enrolled, forecast }) => enrolled !== undefined || forecast?.enrolment !== undefined),
    reach: stated.some(({ success, forecast }) => success !== undefined || forecast?.success !== undefined),
    effect: stated.some(({ measured }) => Object.keys(measured).length > 0),
    price: Object.keys(realised?.prices ?? {}).length > 0,
    costs: stated.some(({ spent }) => Object.keys(spent).length > 0),
  }
  return causes.filter((cause) => isSo[cause])
}
