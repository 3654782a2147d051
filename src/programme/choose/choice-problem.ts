import type { Alternative, Limit, PortfolioProblem } from '../portfolio/portfolio.js'
import { combinationsOf, type Combination } from './combinations.js'
import { concernsOf } from './concerns.js'
import { measured } from './measured.js'
import type { Measures, Switched } from './switched.js'

/** A programme as a problem of portfolios: a decision for each component, an alternative for each of its combinations. */
export interface ChoiceProblem extends PortfolioProblem {
  /** What the objective comes to where every alternative is none of the projects. */
  readonly none: number
  /** For each decision its component (projects by place) and the combination of each alternative. */
  readonly meaning: readonly { readonly component: readonly number[]; readonly combinations: readonly Combination[] }[]
}

/**
 * States the choice among the projects of a programme as a problem of portfolios. Each combination is measured against
 * none of the projects; one that cannot be carried out is left out.
 */
export const choiceProblem = (programme: Switched): ChoiceProblem => {
  const { components } = programme
  const concerns = concernsOf(programme)
  const read = components.map((component, decision) => {
    const all = combinationsOf(programme, component)
    const combinations = all.map(({ combination }) => combination)
    const values = measured(programme, component, combinations)
    const none = values[0] as Measures<number>
    const kept = all.flatMap(({ combination, isAllowed }, at) => {
      const own = values[at] as Measures<number>
      const fits = concerns[decision]?.every((excess) => !((own.excess[excess] as number) > 0))
      return isAllowed && fits === true ? [{ combination, own }] : []
    })
    return { component, none, kept }
  })
  const none = read[0]?.none
  const limits = none === undefined ? [] : limitsOf(programme, none)
  return {
    limits,
    none: none?.objective ?? 0,
    decisions: read.map(({ component, none: without, kept }) => ({
      alternatives: kept.map(({ combination, own }) => alternativeOf(programme, component, combination, own, without)),
    })),
    meaning: read.map(({ component, kept }) => ({
      component,
      combinations: kept.map(({ combination }) => combination),
    })),
  }
}

/** What a choice may count, in the order of the counts of an alternative. */
const limitsOf = ({ businessCase, planned, without }: Switched, none: Measures<number>): readonly Limit[] => {
  const { budget, choice } = businessCase
  const used = byYear(none.used, budget?.unspent)
  return [
    ...byYear(planned, budget?.unspent).map((most, year): Limit => ({ most: most - (used[year] ?? 0), budget: most })),
    ...without.parties.map((party, at): Limit => ({ least: party.toNumber() - (none.parties[at] ?? 0) })),
    ...(choice?.atLeast ?? []).map(({ projects, euros }): Limit => ({ least: projects ?? euros?.toNumber() ?? 0 })),
  ]
}

const alternativeOf = (
  programme: Switched,
  component: readonly number[],
  combination: Combination,
  own: Measures<number>,
  none: Measures<number>,
): Alternative => {
  const { businessCase, versions } = programme
  const { budget, choice, projects } = businessCase
  const running = combination.flatMap((version) =>
    version === undefined ? [] : [versions[version] as (typeof versions)[number]],
  )
  const less = (some: readonly number[], others: readonly number[]): readonly number[] =>
    some.map((value, at) => value - (others[at] ?? 0))
  const ofLine = (line: string): readonly number[] => component.filter((place) => projects[place]?.line === line)
  const counts = [
    ...byYear(less(own.used, none.used), budget?.unspent),
    ...less(own.parties, none.parties),
    ...(choice?.atLeast ?? []).map(({ line, projects: asked }) =>
      asked === undefined
        ? ofLine(line).reduce((sum, place) => sum + (own.usedByProject[place] ?? 0), 0)
        : running.filter(({ project }) => ofLine(line).some((place) => projects[place]?.id === project)).length,
    ),
  ]
  return {
    value: own.objective - none.objective,
    counts,
    projects: running.length,
    yearsLate: running.reduce((sum, { yearsLate }) => sum + yearsLate, 0),
    places: running.reduce((sum, { project }) => sum + projects.findIndex(({ id }) => id === project), 0),
  }
}

/** Where unspent money carries over, what counts is the sum up to and including each year. */
const byYear = (years: readonly number[], unspent: string | undefined): readonly number[] => {
  if (unspent !== 'carries-over') return years
  let sum = 0
  return years.map((year) => (sum += year))
}
