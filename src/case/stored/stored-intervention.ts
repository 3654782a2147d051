import { without } from '../../base/index.js'
import type { BusinessCase } from '../parts/business-case.js'
import type { InterventionIncome } from '../parts/income/intervention-income.js'
import type { Effect } from '../parts/interventions/effect.js'
import { usualFunding, type InterventionCost } from '../parts/interventions/intervention-cost.js'
import type { Intervention } from '../parts/interventions/intervention.js'
import { plainFields } from './plain-part.js'

/**
 * An intervention as a case states it. A field that has a default by other fields is left out where it is as that default, unless a version
 * of the case shows that it was stated: in a version that states those other fields anew, a default follows them.
 *
 * @param versions the cases of the variants and scenarios
 */
export const storedIntervention = (
  intervention: Intervention,
  businessCase: BusinessCase,
  versions: readonly BusinessCase[],
): unknown => {
  const { costs, income, effects, ...rest } = intervention
  const others = versions.flatMap((version) => {
    const own = version.interventions.find(({ id }) => id === intervention.id)
    return own === undefined ? [] : [{ own, first: version.timeline.from }]
  })
  const first = businessCase.timeline.from
  return {
    ...plainFields(rest),
    costs: costs.map((cost) => {
      const same = others.flatMap(({ own, first: month }) => named(own.costs, cost.id, month))
      return without(
        plainFields(cost),
        ...unstated(cost, first, same),
        ...(cost.budget !== undefined && cost.payers.length === 0 ? ['payers'] : []),
        ...(isByDefault(cost, usualFunding, ({ funding }) => funding, same) ? ['funding'] : []),
      )
    }),
    income: income.map((each) => {
      const same = others.flatMap(({ own, first: month }) => named(own.income, each.id, month))
      return without(plainFields(each), ...unstated(each, first, same))
    }),
    effects: effects.map((effect) => {
      const same = others.flatMap(({ own, first: month }) => named(own.effects, effect.id, month))
      return storedEffect(
        effect,
        isByDefault(effect, itemOf, ({ id }) => id, same),
      )
    }),
  }
}

interface InVersion<Line> {
  readonly line: Line
  /** The first month of the version. */
  readonly first: string
}

const named = <Line extends { readonly id: string }>(
  lines: readonly Line[],
  id: string,
  first: string,
): readonly InVersion<Line>[] => lines.filter((line) => line.id === id).map((line) => ({ line, first }))

/** Whether a field is as its default, and follows it in each version. */
const isByDefault = <Line>(
  line: Line,
  usual: (line: Line) => unknown,
  stated: (line: Line) => unknown,
  same: readonly InVersion<Line>[],
): boolean =>
  stated(line) === usual(line) &&
  !same.some((other) => stated(other.line) === stated(line) && usual(other.line) !== stated(line))

/** The months of a cost or an income that the timeline filled in. */
const unstated = (
  line: InterventionCost | InterventionIncome,
  first: string,
  same: readonly InVersion<InterventionCost | InterventionIncome>[],
): readonly string[] => {
  if (line.kind !== 'yearly') return []
  const isStated = same.some(
    (other) => other.line.kind === 'yearly' && other.line.from === line.from && other.first !== line.from,
  )
  return [
    ...(line.from === first && !isStated ? ['from'] : []),
    ...(line.isOpenEnded === true ? ['through', 'isOpenEnded'] : []),
  ]
}

const itemOf = ({ costItem, incomeItem, movesTo }: Effect): string | undefined => costItem ?? incomeItem ?? movesTo

/** The change of an effect is written as a field of it. */
const storedEffect = ({ change, ...rest }: Effect, isNamedByItem: boolean): unknown => ({
  ...plainFields(isNamedByItem ? without(rest, 'id') : rest),
  ...(change === undefined ? {} : without(plainFields(change) as { readonly kind: unknown }, 'kind')),
})
