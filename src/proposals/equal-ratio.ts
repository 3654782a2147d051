import { Decimal, sum, ZERO } from '../money/index.js'
import type { PartyPosition } from './party-position.js'

/**
 * The net of each party when all end with one ratio R of benefits to costs, what is received counting as a benefit and
 * what is paid as a cost.
 *
 * A party with b / c above R pays b / R - c, and ends with b (1 - 1 / R); one below receives R c - b, and ends with c
 * (R - 1). What is paid is received: A / R - C_p = R C_r - B_r, with A and C_p the benefits and costs of those who pay
 * and B_r, C_r of those who receive. R lies between two neighbouring ratios of parties: there the same parties pay and
 * receive throughout.
 */
export const equalRatioNets = (positions: readonly PartyPosition[]): readonly Decimal[] => {
  const ratio = commonRatio(positions)
  return positions.map(({ benefits, costs }) =>
    benefits.gt(ratio.times(costs)) ? benefits.minus(benefits.div(ratio)) : costs.times(ratio.minus(1)),
  )
}

const commonRatio = (positions: readonly PartyPosition[]): Decimal => {
  const ratios = positions
    .filter(({ costs }) => costs.gt(0))
    .map(({ benefits, costs }) => benefits.div(costs))
    .sort((one, other) => one.comparedTo(other))
  const solve = (payers: readonly PartyPosition[], receivers: readonly PartyPosition[]): Decimal | undefined => {
    const a = sum(payers.map(({ benefits }) => benefits))
    const cPay = sum(payers.map(({ costs }) => costs))
    const b = sum(receivers.map(({ benefits }) => benefits))
    const cGet = sum(receivers.map(({ costs }) => costs))
    // cGet R^2 + (cPay - b) R - a = 0, of which R is the positive root.
    const middle = cPay.minus(b)
    if (cGet.isZero()) return middle.gt(0) ? a.div(middle) : undefined
    return middle
      .neg()
      .plus(middle.pow(2).plus(cGet.times(a).times(4)).sqrt())
      .div(cGet.times(2))
  }
  const bounds = [ZERO, ...ratios, new Decimal(Infinity)]
  for (let at = 0; at + 1 < bounds.length; at++) {
    const [low, high] = [bounds[at] as Decimal, bounds[at + 1] as Decimal]
    const pays = ({ benefits, costs }: PartyPosition): boolean => costs.isZero() || benefits.div(costs).gte(high)
    const found = solve(
      positions.filter(pays),
      positions.filter((one) => !pays(one)),
    )
    if (found !== undefined && found.gte(low) && found.lte(high)) return found
  }
  // Nobody pays anything: any ratio will do.
  return new Decimal(1)
}
