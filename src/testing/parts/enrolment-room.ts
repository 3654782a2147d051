import { type InterventionInput, numberKinds } from '../../case/index.js'
import type { CaseContext, CostItemFacts } from '../case-context.js'
import { pick } from '../values/pick.js'

/** What may be spent on extra enrolment of an intervention without ever filling its target group. */
export interface EnrolmentRoom {
  readonly intervention: string
  /** Euros that buy an eighth of the group. */
  readonly euros: number
  /** The share of all possible savings that buys an eighth of the group. */
  readonly shareOfSavings: number
}

// The largest factor by which the indices of a generated case convert an amount, and the most that volume and price
// grow in a year.
const { usual: indexNumbers } = numberKinds['index-number']
const CONVERSION = indexNumbers.to / indexNumbers.from
const GROWTH = (1 + numberKinds.growth.usual.to) ** 2

/**
 * Room for extra enrolment of one of the interventions that have a cost for each household; undefined where none has.
 * Savings are at most the whole baseline cost, however many enrol.
 */
export const enrolmentRoom = (
  context: CaseContext,
  costItems: readonly CostItemFacts[],
  interventions: readonly InterventionInput[],
  choice: number,
): EnrolmentRoom | undefined => {
  const priced = interventions.filter((intervention) => costPerHousehold(intervention) > 0)
  if (priced.length === 0) return undefined
  const bought = pick(priced, choice)
  const householdsOf = (group: string): number => context.targetGroups.find(({ id }) => id === group)?.households ?? 0
  const eighth = ((costPerHousehold(bought) / CONVERSION) * householdsOf(bought.targetGroup)) / 8
  const years = Math.ceil(context.months / 12) + 1
  const baseline = costItems.reduce(
    (sum, { targetGroup, volume, price }) => sum + householdsOf(targetGroup) * volume * price,
    0,
  )
  const most = baseline * CONVERSION * GROWTH ** years * years
  return { intervention: bought.id, euros: eighth, shareOfSavings: most === 0 ? 1 : eighth / most }
}

const costPerHousehold = ({ costs = [] }: InterventionInput): number =>
  costs.reduce((sum, cost) => (cost.kind === 'per-household' ? sum + numberOf(cost.amount) : sum), 0)

const numberOf = (written: unknown): number =>
  Number(typeof written === 'object' && written !== null && 'value' in written ? written.value : written)
