import type { Highs, Model, ModelData } from 'highs'

import { InternalFault } from '../../base/index.js'
import { HALF_A_CENT } from '../../money/index.js'
import { nothingOf, portfolioColumns, portfolioRows, type Column, type Row } from './portfolio-rows.js'
import type { Portfolio, PortfolioProblem, PortfolioSearch } from './portfolio.js'

/** Finds portfolios of one problem. */
export interface PortfolioSolver {
  /** The best portfolio; undefined where none is within the limits. */
  best(search?: PortfolioSearch): Portfolio | undefined
  /** What the best portfolio is worth, where it does not matter which of equals it is; undefined where there is none. */
  most(search?: PortfolioSearch): number | undefined
  /**
   * The least factor on all budgets, from 1 up, with which a portfolio is worth at least `value`; undefined where no
   * budget is enough.
   */
  leastBudgets(value: number, search?: Omit<PortfolioSearch, 'budgets'>): number | undefined
}

/** How a portfolio is searched for. */
export interface SolverOptions {
  /**
   * How far from the best a portfolio may be, as a fraction of it; zero where it is not stated. With a gap, any of the
   * portfolios of equal value is taken.
   */
  readonly gap?: number | undefined
}

/** Portfolios whose values differ by less than half a cent are worth the same. */
const equal = HALF_A_CENT.toNumber()

/** Solves a problem with HiGHS, as a mixed-integer programme with a binary for each alternative. */
export const portfolioSolver = (
  highs: Highs,
  problem: PortfolioProblem,
  { gap = 0 }: SolverOptions = {},
): PortfolioSolver => {
  const columns = portfolioColumns(problem)
  const values = columns.map(({ value }) => value)
  const [years, order] = [
    1 + mostOf(problem, ({ yearsLate }) => yearsLate),
    1 + mostOf(problem, ({ places = 0 }) => places),
  ]
  const ties = columns.map(({ projects, yearsLate, places = 0 }) => (projects * years + yearsLate) * order + places)

  /** The alternatives for which a sum is largest or smallest; with `growing` the last cost is that of the factor on budgets. */
  const solved = (
    goal: 'maximize' | 'minimize',
    costs: readonly number[],
    { mayTake = () => true, refused = [] }: PortfolioSearch,
    budgets: number | 'growing',
    atLeast?: number,
  ): readonly number[] | undefined => {
    const all = columns.map((_, column) => column)
    const rows: readonly Row[] = [
      ...portfolioRows(problem, columns, mayTake, budgets),
      ...(atLeast === undefined ? [] : [{ columns: all, values, least: atLeast }]),
      ...refused.map((taken) => notAgain(problem, columns, taken)),
    ]
    const width = costs.length
    // HiGHS says nothing of a model without columns: then all that can be done is nothing.
    if (width === 0)
      return rows.every(holdsForNothing)
        ? problem.decisions.map(({ alternatives }) => nothingOf(alternatives))
        : undefined
    const isFactor = (column: number): boolean => column >= columns.length
    const upper = ({ decision, place }: Column): number => (mayTake(decision, place) ? 1 : 0)
    const source: ModelData = {
      numCols: width,
      numRows: rows.length,
      sense: highs.constants.objectiveSense[goal],
      colCost: costs,
      colLower: costs.map((_, column) => (isFactor(column) ? 1 : 0)),
      colUpper: costs.map((_, column) => (isFactor(column) ? highs.infinity : upper(columns[column] as Column))),
      integrality: Int32Array.from(costs, (_, column) => (isFactor(column) ? 0 : 1)),
      rowLower: rows.map(({ least }) => least ?? -highs.infinity),
      rowUpper: rows.map(({ most }) => most ?? highs.infinity),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: width,
        starts: startsOf(rows),
        indices: rows.flatMap((row) => row.columns),
        values: rows.flatMap((row) => row.values),
      },
    }
    return highs.withModel(source, (model) => takenBy(highs, model, gap, columns, problem))
  }

  const worth = (taken: readonly number[]): number => sumOf(problem, taken, ({ value }) => value)
  const anyBest = (search: PortfolioSearch): readonly number[] | undefined =>
    solved('maximize', values, search, search.budgets ?? 1)

  return {
    best: (search = {}) => {
      const found = anyBest(search)
      if (found === undefined) return undefined
      const value = worth(found)
      if (gap > 0) return { taken: found, value }
      const taken = solved('minimize', ties, search, search.budgets ?? 1, value - equal) ?? found
      return { taken, value: worth(taken) }
    },
    most: (search = {}) => {
      const found = anyBest(search)
      return found === undefined ? undefined : worth(found)
    },
    leastBudgets: (value, search = {}) => {
      const costs = [...columns.map(() => 0), 1]
      const taken = solved('minimize', costs, search, 'growing', value)
      return taken === undefined ? undefined : factorFor(problem, taken)
    },
  }
}

/** Whether a row is within its limits where no column is taken. */
const holdsForNothing = ({ least = 0, most = 0 }: Row): boolean => least <= 0 && most >= 0

/** Of a portfolio that is refused at least one decision is taken otherwise. */
const notAgain = ({ decisions }: PortfolioProblem, columns: readonly Column[], taken: readonly number[]): Row => {
  const nothing = decisions.map(({ alternatives }) => nothingOf(alternatives))
  const isNothing = (decision: number): boolean => taken[decision] === nothing[decision]
  const own = columns.flatMap(({ decision, place }, column) =>
    isNothing(decision) || taken[decision] === place ? [column] : [],
  )
  const acts = taken.filter((_, decision) => !isNothing(decision)).length
  return {
    columns: own,
    values: own.map((column) => (isNothing(columns[column]?.decision as number) ? -1 : 1)),
    most: acts - 1,
  }
}

const takenBy = (
  highs: Highs,
  model: Model,
  gap: number,
  columns: readonly Column[],
  { decisions }: PortfolioProblem,
): readonly number[] | undefined => {
  model.options.set({
    output_flag: false,
    mip_rel_gap: gap,
    mip_abs_gap: gap > 0 ? 1e-6 : 0,
    // Euros are large numbers: a binary that is off by the usual millionth would be worth whole euros.
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
  })
  model.run()
  const status = model.getModelStatus()
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
  if (status === infeasible || status === unboundedOrInfeasible) return undefined
  if (status !== optimal) throw new InternalFault(`the solver stopped with status ${status}`)
  const { colValue } = model.getSolution()
  const taken = decisions.map(({ alternatives }) => nothingOf(alternatives))
  columns.forEach(({ decision, place }, column) => {
    if ((colValue[column] as number) > 0.5) taken[decision] = place
  })
  return taken
}

/** The most that the alternatives of all decisions come to. */
const mostOf = ({ decisions }: PortfolioProblem, of: (alternative: Alternatives[number]) => number): number =>
  decisions.reduce((sum, { alternatives }) => sum + alternatives.reduce((most, each) => Math.max(most, of(each)), 0), 0)

type Alternatives = PortfolioProblem['decisions'][number]['alternatives']

const sumOf = (
  { decisions }: PortfolioProblem,
  taken: readonly number[],
  of: (alternative: Alternatives[number]) => number,
): number =>
  decisions.reduce((sum, { alternatives }, decision) => {
    const alternative = alternatives[taken[decision] as number]
    return alternative === undefined ? sum : sum + of(alternative)
  }, 0)

/** By which factor all budgets must grow for a portfolio; 1 where it fits as they are. */
const factorFor = (problem: PortfolioProblem, taken: readonly number[]): number =>
  problem.limits.reduce((factor, { most, budget = 0 }, at) => {
    if (most === undefined || budget <= 0) return factor
    const used = sumOf(problem, taken, ({ counts }) => counts[at] ?? 0)
    return Math.max(factor, 1 + (used - most) / budget)
  }, 1)

/** Where each row begins in the list of all entries, and where the last ends. */
const startsOf = (rows: readonly Row[]): readonly number[] => {
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) as number) + row.columns.length)
  return starts
}
