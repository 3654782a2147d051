import { InternalFault } from '../../base/index.js'
import { given, TOLERANCE, ZERO, type Decimal, type DecimalValue } from '../../money/index.js'
import { ProgrammeError } from '../programme-error.js'
import { loadHighs } from './load-highs.js'
import { portfolioSolver, type SolverOptions } from './portfolio-solver.js'

/** A choice for each of many, such as the municipalities of a country, under budgets that all share. */
export interface PortfolioOfMany {
  /** What there is to use in each year, in euros. */
  readonly budgets: readonly DecimalValue[]
  /** Of each decision at most one alternative is taken. */
  readonly decisions: readonly (readonly PortfolioAlternative[])[]
}

/** An alternative that can be taken. */
export interface PortfolioAlternative {
  /** What it is worth, in euros at present value. */
  readonly value: DecimalValue
  /** What it uses of each budget, in euros. */
  readonly uses: readonly DecimalValue[]
}

/** What is taken, and what it comes to in decimals. */
export interface BestPortfolio {
  /** For each decision the place of the alternative that is taken; null for none. */
  readonly taken: readonly (number | null)[]
  readonly value: Decimal
  /** What is used of each budget: never more than there is. */
  readonly used: readonly Decimal[]
}

/** The most alternatives of one problem. */
const mostAlternatives = 200_000

/** How often another portfolio is sought where the decimals refuse one that doubles let through. */
const mostRefused = 20

/**
 * The portfolio that is worth most within the budgets of all years, by HiGHS, and held to the budgets in decimals. For a
 * programme with rules between its projects there is `choose`; this takes numbers that are already known, such as what
 * twelve projects come to in each of 342 municipalities.
 *
 * Needs the optional package `highs`.
 *
 * @param options `gap`: how far from the best it may be, as a fraction of it; zero where it is not stated
 * @throws MissingPackageError where `highs` is not installed; ProgrammeError `too-many-combinations` for more than 200,000
 *   alternatives
 * @example
 * const { taken } = await bestPortfolio({
 *   budgets: [100_000],
 *   decisions: [[{ value: 90_000, uses: [60_000] }], [{ value: 70_000, uses: [50_000] }]],
 * })
 * taken // [0, null]
 */
export const bestPortfolio = async (problem: PortfolioOfMany, options: SolverOptions = {}): Promise<BestPortfolio> => {
  const { gap } = given.options('bestPortfolio', options)
  const { budgets, decisions } = read(problem)
  const count = decisions.reduce((sum, { length }) => sum + length, 0)
  if (count > mostAlternatives) throw tooMany(count)
  const nothing = { value: 0, counts: budgets.map(() => 0), projects: 0, yearsLate: 0 }
  const solver = portfolioSolver(
    await loadHighs(),
    {
      limits: budgets.map((budget) => ({ most: budget.toNumber() })),
      decisions: decisions.map((alternatives) => ({
        alternatives: [
          nothing,
          ...alternatives.map(({ value, uses }) => ({
            value: value.toNumber(),
            counts: uses.map((use) => use.toNumber()),
            projects: 1,
            yearsLate: 0,
          })),
        ],
      })),
    },
    { gap },
  )
  const refused: (readonly number[])[] = []
  while (refused.length < mostRefused) {
    const found = solver.best({ refused })
    if (found === undefined) throw new InternalFault('taking nothing fits in any budget')
    const taken = found.taken.map((place) => (place === 0 ? null : place - 1))
    const alternatives = taken.flatMap((place, decision) => (place === null ? [] : [decisions[decision]?.[place]]))
    const total = (of: (each: { value: Decimal; uses: readonly Decimal[] }) => Decimal): Decimal =>
      alternatives.reduce((sum, each) => (each === undefined ? sum : sum.plus(of(each))), ZERO)
    const used = budgets.map((_, year) => total(({ uses }) => uses[year] as Decimal))
    if (used.every((use, year) => use.lte((budgets[year] as Decimal).plus(TOLERANCE))))
      return { taken, value: total(({ value }) => value), used }
    refused.push(found.taken)
  }
  throw new InternalFault(`the decimals refused ${mostRefused} portfolios that the solver found`)
}

/** The problem in decimals. */
const read = (
  problem: PortfolioOfMany,
): {
  readonly budgets: readonly Decimal[]
  readonly decisions: readonly (readonly { readonly value: Decimal; readonly uses: readonly Decimal[] }[])[]
} => {
  const expected = {
    nl: 'een probleem, { budgets: [100000], decisions: [[{ value: 90000, uses: [60000] }]] }',
    en: 'a problem, { budgets: [100000], decisions: [[{ value: 90000, uses: [60000] }]] }',
  }
  const listOf = <Line>(what: string, list: readonly Line[]): readonly Line[] =>
    given.list('bestPortfolio', { nl: `een lijst als ${what}`, en: `a list for ${what}` }, list)
  const { budgets, decisions } = given.object('bestPortfolio', expected, problem)
  const years = listOf('budgets', budgets).map((budget, year) => given.decimal(`budgets[${year}]`, budget))
  return {
    budgets: years,
    decisions: listOf('decisions', decisions).map((alternatives, decision) =>
      listOf(`decisions[${decision}]`, alternatives).map((alternative, at) => {
        const place = `decisions[${decision}][${at}]`
        const { value, uses } = given.object('bestPortfolio', expected, alternative)
        const used = listOf(`${place}.uses`, uses)
        return {
          value: given.decimal(`${place}.value`, value),
          uses: years.map((_, year) => given.decimal(`${place}.uses[${year}]`, used[year] ?? 0)),
        }
      }),
    ),
  }
}

const tooMany = (count: number): ProgrammeError =>
  new ProgrammeError({
    code: 'too-many-combinations',
    address: 'decisions',
    values: { combinations: count, most: mostAlternatives },
    texts: {
      nl: `Dit zijn ${count} mogelijkheden, en er worden er hoogstens ${mostAlternatives} vergeleken. Verdeel ze over meer keuzes.`,
      en: `These are ${count} alternatives, of which at most ${mostAlternatives} are compared. Divide them over several choices.`,
    },
  })
