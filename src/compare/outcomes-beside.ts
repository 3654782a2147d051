import type { Results } from '../calculation/index.js'
import type { SocietalEffect } from '../case/index.js'
import { sum, TOLERANCE, ZERO, type Decimal } from '../money/index.js'
import type { NamedVersion, OutcomeBeside, OutcomeStrategy } from './comparison.js'
import { costEffectivenessFrontier } from './cost-effectiveness-frontier.js'
import type { Strategy } from './strategy.js'

/**
 * For each outcome measure (a unit in which societal effects count) what every version costs and brings, doing nothing
 * among them, and where each stands (docs/method.md, 17). Costs are those of all parties less prudent savings and income: the outcome
 * itself is no euros here, nor are other societal effects.
 */
export const outcomesBeside = (
  versions: readonly NamedVersion[],
  all: readonly Results[],
): readonly OutcomeBeside[] => {
  const units = [...new Set(all.flatMap((results) => effectsOf(results).map(({ unit }) => unit)))]
  return units.map((unit): OutcomeBeside => {
    const strategies = [
      { version: null, id: NOTHING, cost: ZERO, effect: ZERO },
      ...versions.map(({ id }, at) => ({
        version: id,
        id: String(at),
        cost: netCostOf(all[at] as Results),
        effect: unitsOf(all[at] as Results, unit),
      })),
    ]
    const versionOf = (id: string): string | null => strategies.find((each) => each.id === id)?.version ?? null
    const places = costEffectivenessFrontier(strategies.map(({ id, cost, effect }): Strategy => ({ id, cost, effect })))
    return {
      unit,
      effects: [
        ...new Set(
          all.flatMap((results) => effectsOf(results).flatMap((effect) => (effect.unit === unit ? [effect.id] : []))),
        ),
      ],
      strategies: places.map(
        ({
          id,
          cost,
          effect,
          status,
          by,
          comparedWith,
          incrementalCost,
          incrementalEffect,
          icer,
        }): OutcomeStrategy => ({
          version: versionOf(id),
          netCost: cost,
          units: effect,
          costPerUnit: cost.gt(TOLERANCE) && effect.gt(TOLERANCE) ? cost.div(effect) : null,
          status,
          ...(by === null ? {} : { by: versionOf(by) }),
          ...(comparedWith === null ? {} : { comparedWith: versionOf(comparedWith) }),
          incrementalCost,
          incrementalUnits: incrementalEffect,
          icer,
        }),
      ),
    }
  })
}

const NOTHING = 'nothing'

const effectsOf = ({ businessCase }: Results): readonly SocietalEffect[] =>
  businessCase.interventions.flatMap(({ societalEffects }) => societalEffects)

const netCostOf = ({ society: { welfare } }: Results): Decimal =>
  ZERO.minus(welfare.costs.presentValue)
    .minus(welfare.savings.presentValue)
    .minus(welfare.proceeds?.presentValue ?? ZERO)

const unitsOf = ({ societal, businessCase }: Results, unit: string): Decimal =>
  sum(
    societal
      .filter(({ intervention, effect }) =>
        businessCase.interventions
          .find(({ id }) => id === intervention)
          ?.societalEffects.some((own) => own.id === effect && own.unit === unit),
      )
      .map((line) => line.units.presentValue),
  )
