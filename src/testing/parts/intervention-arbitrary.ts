import * as fc from 'fast-check'

import type { CaseContext, CostItemFacts } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { effectArbitrary } from './effect-arbitrary.js'
import { enrolmentArbitrary, followUpMonths } from './enrolment-arbitrary.js'
import { incomeEffectArbitrary } from '../income/income-effect-arbitrary.js'
import type { IncomeItemFacts } from '../income/income-item-arbitrary.js'
import { interventionIncomeArbitrary } from '../income/intervention-income-arbitrary.js'
import { interventionCostArbitrary } from './intervention-cost-arbitrary.js'
import { maybe } from '../values/maybe.js'
import { moveArbitrary } from '../segments/move-arbitrary.js'
import { mostlySome } from '../values/mostly-some.js'
import { pick } from '../values/pick.js'
import { societalEffectArbitrary } from './societal-effect-arbitrary.js'
import { startArbitrary } from './start-arbitrary.js'
import { startDelay } from './start-delay-arbitrary.js'
import { stopArbitrary } from '../programme/stop-arbitrary.js'
import { whichGroup } from './which-group.js'
import { usualQuantity } from '../values/usual-number.js'

/** What an intervention must know of the others. */
export interface InterventionPlace {
  readonly id: string
  /** Whether its start may have a fixed end, and it may stop: not beside a delay of the case, nor where a fund may buy enrolment. */
  readonly mayEnd: boolean
  /** The part of a target group that it may hold at any moment. */
  readonly groupShare: number
  readonly costItems: readonly CostItemFacts[]
  readonly incomeItems: readonly IncomeItemFacts[]
  /** Cost items that already have an effect, where no two effects may meet; grows as effects are placed. */
  readonly taken: Set<string>
}

/** A whole intervention: enrolment within its group, effects on the cost items of that group only. */
export const interventionArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      name: fc.option(fc.constant('Gezinscoach'), { nil: undefined }),
      description: fc.option(fc.constant('Een vaste hulpverlener per huishouden.'), { nil: undefined }),
      targetGroup: whichGroup,
      startDelay: maybe(settings, 'startDelays', startDelay(settings, 9)),
      start: maybe(settings, 'starts', startArbitrary),
      stop: maybe(settings, 'stops', stopArbitrary(settings)),
      enrolment: enrolmentArbitrary(settings),
      followUp: settings.has('profiles') ? fc.boolean() : fc.constant(false),
      engagement: maybe(settings, 'chain', usualQuantity(settings, 'share')),
      completion: maybe(settings, 'chain', usualQuantity(settings, 'share')),
      success: maybe(settings, 'chain', usualQuantity(settings, 'share')),
      costs: mostlySome(interventionCostArbitrary(settings), settings.has('costs') ? 3 : 0),
      effects: mostlySome(effectArbitrary(settings), 3),
      move: maybe(settings, 'segments', fc.option(moveArbitrary(settings), { nil: undefined, freq: 1 })),
      income: fc.array(interventionIncomeArbitrary(settings), { maxLength: settings.has('income') ? 2 : 0 }),
      incomeEffects: fc.array(incomeEffectArbitrary(settings), { maxLength: settings.has('income') ? 2 : 0 }),
      societalEffects: fc.array(societalEffectArbitrary(settings), {
        maxLength: settings.has('societalEffects') ? 2 : 0,
      }),
    })
    .map((choice) => (context: CaseContext, place: InterventionPlace) => {
      const group = pick(context.targetGroups, choice.targetGroup)
      const items = place.costItems.filter((item) => item.targetGroup === group.id)
      const placed = items.length === 0 ? [] : choice.effects.map((effect) => effect(items))
      const effects = settings.has('overlap') ? placed : placed.filter(({ costItem }) => claims(place.taken, costItem))
      // Where no effect ends, households that have entered stay in.
      const earning = place.incomeItems.filter((item) => item.targetGroup === group.id)
      const incomeEffects = earning.length === 0 ? [] : choice.incomeEffects
      const followUp = choice.followUp && effects.length + incomeEffects.length > 0
      const longest = followUp ? followUpMonths : undefined
      const seen = new Set<string>()
      // A move changes what others may change too, and raises use in the group that is joined.
      const enrolment = choice.enrolment(context, group.households * place.groupShare, followUp)
      const moves = settings.has('overlap') && settings.has('negative') ? choice.move : undefined
      const groupsWithCosts = new Set(place.costItems.map((item) => item.targetGroup))
      return compact({
        id: place.id,
        name: choice.name,
        description: choice.description,
        targetGroup: group.id,
        startDelay: choice.start === undefined ? choice.startDelay?.(context.months) : undefined,
        start: choice.start?.(context, place.mayEnd),
        stop: choice.success === undefined || !place.mayEnd ? undefined : choice.stop?.(context, enrolment),
        enrolment,
        engagement: choice.engagement,
        completion: choice.completion,
        success: choice.success,
        costs: choice.costs.map((cost, i) => cost(context, i + 1)),
        income: choice.income.length === 0 ? undefined : choice.income.map((income, i) => income(context, i + 1)),
        effects: [
          ...effects.map(({ costItem, input }, i) => input(context, i + 1, !claims(seen, costItem), longest)),
          ...(moves?.(context, group, groupsWithCosts, longest) ?? []),
          ...incomeEffects.map((effect, i) => effect(context, earning, i + 1, longest)),
        ],
        societalEffects: choice.societalEffects.map((effect, i) =>
          effect(context, `welvaart-${i + 1}`, place.id, longest),
        ),
      })
    })

/** Marks a cost item as taken; false if it was already. */
const claims = (taken: Set<string>, costItem: string): boolean => {
  if (taken.has(costItem)) return false
  taken.add(costItem)
  return true
}
