/** The best choice among the projects of a programme. Apart from the programme itself: it needs a solver, which few load. */
export { expectChoice } from './expect-choice.js'
export {
  bestPortfolio,
  type BestPortfolio,
  type PortfolioAlternative,
  type PortfolioOfMany,
} from '../portfolio/best-portfolio.js'
export type { SolverOptions } from '../portfolio/portfolio-solver.js'
export { choose, type ChooseOptions } from './choose.js'
export type { Choice, ChosenProject, Instead, LeftOutProject, Regret } from './choice.js'
