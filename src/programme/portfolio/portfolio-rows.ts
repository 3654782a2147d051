import type { PortfolioProblem, PortfolioSearch } from './portfolio.js'

/** A sum over some columns, and between which numbers it lies. */
export interface Row {
  readonly columns: readonly number[]
  readonly values: readonly number[]
  readonly least?: number
  readonly most?: number
}

/** An alternative that has a column: 1 where it is taken. */
export interface Column {
  readonly decision: number
  readonly place: number
  readonly value: number
  readonly counts: readonly number[]
  readonly projects: number
  readonly yearsLate: number
  readonly places?: number
}

/**
 * The columns of a problem. To do nothing (an alternative that is worth and counts nothing) needs none: it is taken where
 * no other alternative of its decision is.
 */
export const portfolioColumns = ({ decisions }: PortfolioProblem): readonly Column[] =>
  decisions.flatMap(({ alternatives }, decision) => {
    const nothing = nothingOf(alternatives)
    return alternatives.flatMap((alternative, place) =>
      place === nothing ? [] : [{ ...alternative, decision, place }],
    )
  })

/** The place of the alternative that is worth and counts nothing; -1 where there is none. */
export const nothingOf = (alternatives: PortfolioProblem['decisions'][number]['alternatives']): number =>
  alternatives.findIndex(
    ({ value, counts, projects, yearsLate }) =>
      value === 0 && projects === 0 && yearsLate === 0 && counts.every((count) => count === 0),
  )

/**
 * What holds of every portfolio: one alternative of each decision, and the limits.
 *
 * @param budgets how many times the budgets there are; `growing` where a column after those of the alternatives holds
 *   that factor
 */
export const portfolioRows = (
  { decisions, limits }: PortfolioProblem,
  columns: readonly Column[],
  mayTake: Exclude<PortfolioSearch['mayTake'], undefined>,
  budgets: number | 'growing',
): readonly Row[] => {
  const ofDecision = decisions.map((): number[] => [])
  columns.forEach(({ decision }, column) => ofDecision[decision]?.push(column))
  return [
    ...decisions.flatMap(({ alternatives }, decision): Row[] => {
      const own = ofDecision[decision] as readonly number[]
      const nothing = nothingOf(alternatives)
      const mustAct = nothing === -1 || !mayTake(decision, nothing)
      if (!mustAct && own.length < 2) return []
      return [{ columns: own, values: own.map(() => 1), ...(mustAct ? { least: 1 } : {}), most: 1 }]
    }),
    ...limits.map(({ least, most, budget = 0 }, at): Row => {
      const counting = columns.flatMap(({ counts }, column) => ((counts[at] ?? 0) === 0 ? [] : [column]))
      const values = counting.map((column) => columns[column]?.counts[at] as number)
      const isGrowing = budgets === 'growing' && budget !== 0
      // Where the factor has a column, that column adds all of the budget; `most` holds it once.
      const more = budgets === 'growing' ? -budget : (budgets - 1) * budget
      return {
        columns: isGrowing ? [...counting, columns.length] : counting,
        values: isGrowing ? [...values, -budget] : values,
        ...(least === undefined ? {} : { least: least - slackOf(least) }),
        ...(most === undefined ? {} : { most: most + slackOf(most) + more }),
      }
    }),
  ]
}

/** A budget that is used to the last cent fits, though doubles differ in their last digits. */
export const slackOf = (limit: number): number => (Number.isFinite(limit) ? Math.max(1e-6, Math.abs(limit) * 1e-12) : 0)
