import type { Id } from '../../base/index.js'
import type { Finding } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import {
  claimsAbove,
  claimsThatMayNotFit,
  readForClaims,
  type Appraisal,
  type PlaceClaim,
  type PlacesAbove,
} from '../../rules/index.js'
import { readExactly, type ExactValues, type FormulaId } from '../../sheet/index.js'
import { monthAt, monthIndex } from '../../timeline/index.js'
import { aboveGroup } from './above-group.js'
import { budgetShort } from './budget-short.js'
import { fundShort } from './fund-short.js'

/** The formulas that must be read to decide whether a case can be carried out. */
export const readForFeasibility = ({ places, fund, budget }: Appraisal): readonly FormulaId[] => [
  ...places.flatMap(({ entering, leastHolds }) => [entering, leastHolds]),
  ...(fund === undefined ? [] : [fund.short, fund.lowest, fund.balanceByPeriod]),
  ...(budget === undefined ? [] : [budget.short, budget.above, budget.used, budget.available]),
]

/**
 * What keeps a well-written case from being carried out (uitvoerbaarheid): in some month more households are in effect
 * than their target group holds (docs/method.md, 4), or a fund pays more than there is in it (docs/agreements.md,
 * Fund), or more is used of a budget in a year than is available (docs/method.md, 18). Read from the same formulas as the results.
 *
 * @param values the values of `readForFeasibility`
 */
export const infeasibilities = (
  appraisal: Appraisal,
  values: ExactValues,
  numbers?: ReadonlyMap<string, Decimal>,
): readonly Finding[] => {
  const claims = claimsThatMayNotFit(values, appraisal.places)
  const counted =
    claims.length === 0
      ? []
      : claimsAbove(
          readExactly(appraisal.sheet, {
            only: readForClaims(claims),
            ...(numbers === undefined ? {} : { overrides: numbers }),
          }),
          claims,
        )
  return [
    ...counted.map((above) => excess(appraisal, above)),
    ...fundShort(appraisal, values),
    ...budgetShort(appraisal, values),
  ]
}

const excess = ({ model }: Appraisal, { claim, month, taken, holds, interventions }: PlacesAbove): Finding => {
  const { businessCase } = model.write
  const { fund, targetGroups, timeline } = businessCase
  const bought = fund?.use.kind === 'enrolment' ? fund.use.intervention : undefined
  const position = businessCase.interventions.findLastIndex(({ id }) => id === interventions.at(-1))
  return aboveGroup(['interventions', position, 'enrolment'], {
    target: claim.targetGroup,
    unit: targetGroups.find(({ id }) => id === claim.targetGroup)?.unit ?? 'households',
    limit: holds,
    month: monthAt(monthIndex(timeline.from) + month),
    count: taken,
    interventions,
    bought: bought !== undefined && reaches(claim, bought) ? bought : undefined,
  })
}

const reaches = ({ interventions }: PlaceClaim, intervention: Id): boolean => interventions.includes(intervention)
