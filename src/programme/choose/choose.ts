import { CalculationError, calculationOf, type Results } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { InternalFault, type Id } from '../../base/index.js'
import { given, HALF_A_CENT, type Decimal } from '../../money/index.js'
import { deepFreeze } from '../../reference/index.js'
import { entryFactor } from '../portfolio/entry-factor.js'
import { loadHighs } from '../portfolio/load-highs.js'
import { portfolioSolver, type PortfolioSolver } from '../portfolio/portfolio-solver.js'
import type { Portfolio, PortfolioSearch } from '../portfolio/portfolio.js'
import { chosenCase } from './case-of-versions.js'
import { choiceFaults } from './choice-faults.js'
import { choiceProblem, type ChoiceProblem } from './choice-problem.js'
import type { Choice, Instead, LeftOutProject } from './choice.js'
import { termsOf } from './combinations.js'
import { drawnNumbers, projectsIn, regretOf } from './regret.js'
import { switched, type Switched } from './switched.js'
import type { Version } from './version.js'

/** What to choose by, and how to weigh chance. */
export interface ChooseOptions {
  /** `society` (welfare), or the id of a party (cash): whose net present value is made as large as possible. */
  readonly objective?: string | undefined
  /** Draws for the regret; 0 for none. Default 1,000. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

/** More would change no digit of a regret that anybody reads. */
const mostDraws = 100_000

/**
 * Chooses which projects of a programme to start, and in which of the stated years, so that an objective is largest
 * within the budget of each year and what the case asks (`choice`); docs/method.md, 18. Of portfolios that are worth the
 * same, that with the fewest projects is taken, and then the earliest.
 *
 * Needs the optional package `highs`.
 *
 * @throws ProgrammeError for a case without projects, an unknown objective, terms that no choice meets, and projects
 *   that depend on each other in more than 100,000 combinations
 *
 * @example
 * const choice = await choose(programme, { objective: 'society', draws: 100 })
 * choice.chosen.map(({ project, startYear }) => `${project} ${startYear ?? ''}`)
 * // ['taskforce-jeugd 2019', 'poh-jeugd 2021', 'aandachtshuishoudens 2019']
 *
 * // What they add to the welfare of society, in euros at present value.
 * choice.gain // 965833.51
 */
export const choose = async (businessCase: BusinessCase, options: ChooseOptions = {}): Promise<Choice> => {
  expectArgument('choose', 'case', businessCase)
  const { objective = 'society', draws = 1000, seed = 1 } = given.options('choose', options)
  if (businessCase.projects.length === 0) throw choiceFaults.noProjects()
  const parties = businessCase.parties.map(({ id }) => id as string)
  if (objective !== 'society' && !parties.includes(objective)) throw choiceFaults.objective(objective, parties)
  if (!Number.isInteger(draws) || draws < 0 || draws > mostDraws) throw choiceFaults.draws(draws, mostDraws)
  if (!Number.isSafeInteger(seed)) throw choiceFaults.seed(seed)
  const highs = await loadHighs()
  const programme = switched(businessCase, objective)
  const problem = choiceProblem(programme)
  const numbers = drawnNumbers(programme, problem, draws, seed)
  const solver = portfolioSolver(highs, problem)
  const { portfolio, chosen } = carriedOut(programme, problem, solver)
  const results = calculationOf(chosen).results
  expectSame(npvOf(results, objective).toNumber(), problem.none + portfolio.value)
  return deepFreeze({
    objective,
    gain: npvOf(results, objective).minus(programme.without.objective),
    chosen: versionsIn(programme, problem, portfolio).map(({ project, startYear, yearsLate }) => ({
      project,
      ...(startYear === undefined ? {} : { startYear }),
      yearsLate,
    })),
    leftOut: leftOutOf(programme, problem, solver, portfolio),
    businessCase: chosen,
    results,
    together: programme.components.flatMap((component) =>
      component.length < 2 ? [] : [component.map((place) => businessCase.projects[place]?.id as Id)],
    ),
    regret: numbers === undefined ? null : regretOf(highs, programme, problem, portfolio, numbers),
  })
}

/** The net present value that is chosen by, out of the results of a programme. */
const npvOf = ({ society, parties }: Results, objective: string): Decimal =>
  objective === 'society'
    ? society.welfare.npv
    : (parties.find(({ id }) => id === objective) as Results['parties'][number]).cash.npv

/** What was added up from components is what the chosen programme comes to by itself, but for the digits of doubles. */
const expectSame = (exact: number, added: number): void => {
  if (!(Math.abs(exact - added) <= HALF_A_CENT.toNumber() + 1e-9 * Math.abs(exact)))
    throw new InternalFault(`the chosen programme comes to ${exact}, and its components to ${added}`)
}

/** How often another portfolio is sought where the decimals refuse one that doubles let through. */
const mostRefused = 20

/** The best portfolio that can be carried out in decimals, as a case of its own. */
const carriedOut = (
  programme: Switched,
  problem: ChoiceProblem,
  solver: PortfolioSolver,
): { readonly portfolio: Portfolio; readonly chosen: BusinessCase } => {
  const refused: (readonly number[])[] = []
  while (refused.length < mostRefused) {
    const portfolio = solver.best({ refused })
    if (portfolio === undefined) throw choiceFaults.none()
    const chosen = deepFreeze(chosenCase(programme.businessCase, versionsIn(programme, problem, portfolio)))
    try {
      calculationOf(chosen)
      return { portfolio, chosen }
    } catch (error) {
      if (!(error instanceof CalculationError)) throw error
      refused.push(portfolio.taken)
    }
  }
  throw new InternalFault(`the decimals refused ${mostRefused} portfolios that the solver found`)
}

/** The versions that a portfolio runs, in the order of the programme. */
const versionsIn = ({ versions }: Switched, { meaning }: ChoiceProblem, { taken }: Portfolio): readonly Version[] => {
  const running = new Set(
    meaning.flatMap(({ combinations }, decision) => combinations[taken[decision] as number] ?? []),
  )
  return versions.filter((_, version) => running.has(version))
}

const leftOutOf = (
  programme: Switched,
  problem: ChoiceProblem,
  solver: PortfolioSolver,
  best: Portfolio,
): readonly LeftOutProject[] => {
  const { projects } = programme.businessCase
  const { excluded } = termsOf(programme.businessCase)
  const chosen = new Set(projectsIn(problem, best.taken))
  return projects.flatMap(({ id: project }, place): LeftOutProject[] => {
    if (chosen.has(place)) return []
    if (excluded.has(project)) return [{ project, isExcluded: true, instead: null, entersAt: null }]
    const [within, without] = [search(problem, place, true), search(problem, place, false)]
    const other = solver.best(within)
    // The best of all is the best of those without the project.
    const now = { within: other?.value, without: best.value }
    return [
      {
        project,
        isExcluded: false,
        instead: insteadOf(programme, problem, best, other),
        entersAt: entryFactor(solver, within, without, now) ?? null,
      },
    ]
  })
}

/** Portfolios that start a project, or do not. */
const search = ({ meaning }: ChoiceProblem, place: number, isIn: boolean): PortfolioSearch => ({
  mayTake: (decision, alternative) => {
    const { component, combinations } = meaning[decision] as ChoiceProblem['meaning'][number]
    const at = component.indexOf(place)
    return at === -1 || (combinations[alternative]?.[at] !== undefined) === isIn
  },
})

const insteadOf = (
  { businessCase: { projects } }: Switched,
  problem: ChoiceProblem,
  best: Portfolio,
  other: Portfolio | undefined,
): Instead | null => {
  if (other === undefined) return null
  const [now, then] = [projectsIn(problem, best.taken), projectsIn(problem, other.taken)]
  const ids = (places: readonly number[]): readonly Id[] =>
    projects.flatMap(({ id }, place) => (places.includes(place) ? [id] : []))
  return {
    displaces: ids(now.filter((place) => !then.includes(place))),
    bringsIn: ids(then.filter((place) => !now.includes(place))),
    loss: Math.max(0, best.value - other.value),
  }
}
