import * as fc from 'fast-check'

import type { SettlementInput } from '../../case/index.js'
import { monthAt } from '../../timeline/index.js'
import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { itemSelectionArbitrary, type SelectableItem } from './item-selection-arbitrary.js'
import { money } from '../values/money-arbitrary.js'
import { phaseInside } from '../values/month-arbitraries.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { usual, usualQuantity } from '../values/usual-number.js'

/** Settlements between some of the parties, never two on the same cost item in the same month. */
export const settlementsArbitrary = (settings: CaseSettings) =>
  fc
    .array(settlementArbitrary(settings), { minLength: 1, maxLength: 3 })
    .map((choices) => (context: CaseContext, items: readonly SelectableItem[]): SettlementInput[] => {
      if (context.parties.length < 2) return []
      const kept: Settled[] = []
      for (const choice of choices) {
        const settled = choice(context, items, `verevening-${kept.length + 1}`)
        if (!kept.some((other) => meet(settled, other))) kept.push(settled)
      }
      return kept.map(({ input }) => input)
    })

interface Settled {
  readonly input: SettlementInput
  readonly items: readonly string[]
  readonly from: string
  readonly through: string
}

const meet = (one: Settled, other: Settled): boolean =>
  one.from <= other.through && other.from <= one.through && one.items.some((item) => other.items.includes(item))

const settlementArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      rule: fc.constantFrom('fixed-key', 'moving-average', 'hybrid', 'benefit'),
      name: fc.option(fc.constant('Solidariteit in de regio'), { nil: undefined }),
      first: fc.nat(7),
      more: fc.nat(7),
      named: fc.boolean(),
      selection: itemSelectionArbitrary,
      phase: fc.option(phaseInside, { nil: undefined }),
      weights: fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }),
      written: writtenQuantity(settings),
      fixedShare: usualQuantity(settings, 'share'),
      years: fc.integer({ min: 1, max: 10 }),
      use: fc.array(money(settings, usual('sum')), { minLength: 7, maxLength: 7 }),
      mostUse: money(settings, usual('sum', { least: 1 })),
    })
    .map((choice) => (context: CaseContext, items: readonly SelectableItem[], id: string): Settled => {
      const size = 2 + (choice.more % (context.parties.length - 1))
      const members = context.parties.map((_, i) => pick(context.parties, choice.first + i)).slice(0, size)
      const selection = choice.selection(items)
      const phase = choice.phase?.(context)
      const common = compact({ id, name: choice.name, ...selection.input, from: phase?.from, through: phase?.through })
      const optional = choice.named ? { members } : {}
      const key = keyOf(members, choice.weights, choice.written)
      const use = Object.fromEntries(
        members.map((member, i) => [member, (i === 0 ? choice.mostUse : pick(choice.use, i))(context)]),
      )
      const inputs: Readonly<Record<typeof choice.rule, SettlementInput>> = {
        benefit: { ...common, rule: 'benefit', members },
        'fixed-key': { ...common, ...optional, rule: 'fixed-key', key },
        'moving-average': { ...common, ...optional, rule: 'moving-average', years: choice.years, use },
        hybrid: { ...common, ...optional, rule: 'hybrid', key, fixedShare: choice.fixedShare },
      }
      return {
        input: inputs[choice.rule],
        items: selection.ids,
        from: phase?.from ?? monthAt(context.firstMonth),
        through: phase?.through ?? monthAt(context.firstMonth + context.months - 1),
      }
    })

/** Whole hundredths that sum to 1; what rounding leaves goes to the first. */
const keyOf = <Written>(
  members: readonly string[],
  weights: readonly number[],
  written: (share: number) => Written,
) => {
  const total = members.reduce((sum, _, i) => sum + pick(weights, i), 0)
  const hundredths = members.map((_, i) => (i === 0 || total === 0 ? 0 : Math.floor((100 * pick(weights, i)) / total)))
  const left = 100 - hundredths.reduce((sum, each) => sum + each, 0)
  return Object.fromEntries(members.map((member, i) => [member, written((i === 0 ? left : pick(hundredths, i)) / 100)]))
}
