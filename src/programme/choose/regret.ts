import { InternalFault } from '../../base/index.js'
import { RiskError, simulateFiguresSync } from '../../risk/index.js'
import { HALF_A_CENT } from '../../money/index.js'
import { fewPortfolios } from '../portfolio/few-portfolios.js'
import type { Highs } from '../portfolio/load-highs.js'
import { portfolioSolver } from '../portfolio/portfolio-solver.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { ProgrammeError } from '../programme-error.js'
import type { Regret } from './choice.js'
import type { ChoiceProblem } from './choice-problem.js'
import { drawn } from './drawn.js'
import type { Switched } from './switched.js'

/** The most values that are drawn: combinations times draws. */
const mostValues = 20_000_000

/** Draws of the uncertain numbers of a programme, by their path in the case. */
export interface DrawnNumbers {
  readonly draws: number
  readonly seed: number
  readonly inputs: ReadonlyMap<string, Float64Array>
}

/**
 * Draws the uncertain numbers of a programme, before anything is chosen: a choice may take minutes. Undefined where
 * nothing is uncertain or drawn.
 *
 * @throws ProgrammeError `too-many-draws` where combinations times draws are more than 20 million
 */
export const drawnNumbers = (
  programme: Switched,
  problem: ChoiceProblem,
  draws: number,
  seed: number,
): DrawnNumbers | undefined => {
  const inputs = draws === 0 ? undefined : inputsOf(programme, draws, seed)
  if (inputs === undefined) return undefined
  const combinations = problem.decisions.reduce((sum, { alternatives }) => sum + alternatives.length, 0)
  if (combinations * draws > mostValues) throw tooManyDraws(combinations, draws)
  return { draws, seed, inputs }
}

/**
 * What the choice would have been worth more, had the uncertain numbers been known: in each draw the best portfolio
 * within the same limits, less the chosen one.
 */
export const regretOf = (
  highs: Highs,
  programme: Switched,
  problem: ChoiceProblem,
  best: Portfolio,
  { draws, seed, inputs }: DrawnNumbers,
): Regret => {
  const values = problem.meaning.map(({ component, combinations: own }) => {
    const none = component.map(() => undefined)
    const [without, ...columns] = drawn(programme, component, [none, ...own], inputs, draws)
    return columns.map((column) => column.map((value, draw) => value - ((without as Float64Array)[draw] as number)))
  })
  const lost = new Float64Array(draws)
  const inBest = programme.businessCase.projects.map(() => 0)
  const few = fewPortfolios(problem)
  const bestIn = (draw: number): readonly number[] =>
    few === undefined ? solvedIn(highs, problem, values, draw) : bestOf(few, values, draw)
  for (let draw = 0; draw < draws; draw++) {
    const taken = bestIn(draw)
    lost[draw] = Math.max(0, valueIn(values, taken, draw) - valueIn(values, best.taken, draw))
    const counted = (lost[draw] as number) < HALF_A_CENT.toNumber() ? best.taken : taken
    for (const project of projectsIn(problem, counted)) inBest[project] = (inBest[project] as number) + 1
  }
  const mean = lost.reduce((sum, value) => sum + value, 0) / draws
  const variance = lost.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, draws - 1)
  return {
    draws,
    seed,
    mean,
    standardError: Math.sqrt(variance / draws),
    p95: (lost.slice().sort()[Math.min(draws - 1, Math.ceil(0.95 * draws) - 1)] as number) || 0,
    isBest: lost.filter((value) => value < HALF_A_CENT.toNumber()).length / draws,
    projects: programme.businessCase.projects.map(({ id: project }, place) => ({
      project,
      share: (inBest[place] as number) / draws,
    })),
  }
}

/** What each alternative of each decision is worth in each draw. */
type DrawnValues = readonly (readonly Float64Array[])[]

const valueIn = (values: DrawnValues, taken: readonly number[], draw: number): number => {
  let sum = 0
  for (let decision = 0; decision < taken.length; decision++)
    sum += values[decision]?.[taken[decision] as number]?.[draw] ?? 0
  return sum
}

const bestOf = (few: readonly (readonly number[])[], values: DrawnValues, draw: number): readonly number[] => {
  let [best, most] = [few[0] as readonly number[], -Infinity]
  for (const taken of few) {
    const value = valueIn(values, taken, draw)
    if (value > most) [best, most] = [taken, value]
  }
  return best
}

const solvedIn = (highs: Highs, problem: ChoiceProblem, values: DrawnValues, draw: number): readonly number[] => {
  const decisions = problem.decisions.map(({ alternatives }, decision) => ({
    alternatives: alternatives.map((alternative, place) => ({
      ...alternative,
      value: values[decision]?.[place]?.[draw] as number,
    })),
  }))
  const found = portfolioSolver(highs, { limits: problem.limits, decisions }, { gap: solverGap }).best()
  if (found === undefined) throw new InternalFault('a draw has no choice where there is one without drawing')
  return found.taken
}

/** Ties need not be decided in a draw: another portfolio of the same worth is as good. */
const solverGap = 1e-9

/** The projects, by place, that a portfolio starts. */
export const projectsIn = ({ meaning }: ChoiceProblem, taken: readonly number[]): readonly number[] =>
  meaning.flatMap(({ component, combinations }, decision) => {
    const combination = combinations[taken[decision] as number] ?? []
    return component.filter((_, at) => combination[at] !== undefined)
  })

const inputsOf = (
  { businessCase }: Switched,
  draws: number,
  seed: number,
): ReadonlyMap<string, Float64Array> | undefined => {
  try {
    return simulateFiguresSync(businessCase, [], { draws, seed }).inputs
  } catch (error) {
    if (error instanceof RiskError && error.code === 'nothing-uncertain') return undefined
    throw error
  }
}

const tooManyDraws = (combinations: number, draws: number): ProgrammeError =>
  new ProgrammeError({
    code: 'too-many-draws',
    address: 'draws',
    values: { combinations, draws, most: mostValues },
    texts: {
      nl: `${combinations} combinaties van projecten in ${draws} trekkingen zijn meer dan de ${mostValues} waarden die in het geheugen passen. Neem er hoogstens ${Math.floor(mostValues / combinations)} (draws).`,
      en: `${combinations} combinations of projects in ${draws} draws are more than the ${mostValues} values that fit in memory. Take ${Math.floor(mostValues / combinations)} draws at the most.`,
    },
  })
