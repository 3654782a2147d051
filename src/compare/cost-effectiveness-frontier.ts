import { TOLERANCE, type Decimal } from '../money/index.js'
import { givenStrategies, type ReadStrategy } from './given-strategies.js'
import type { Strategy } from './strategy.js'

/**
 * Where a strategy stands: on the frontier; dominated, where another costs no more and brings no less, and one of the two
 * is better; dominated by extension, where it costs more a unit than a more effective one does, both against what comes
 * before them; or equal to one that comes earlier in the list.
 */
export type FrontierStatus = 'frontier' | 'dominated' | 'extendedly-dominated' | 'equal'

/** A strategy with its place beside the others. */
export interface FrontierPlace extends ReadStrategy {
  readonly status: FrontierStatus
  /** The strategy that dominates it, or that it equals; of extended dominance, the next on the frontier that is better. */
  readonly by: string | null
  /** On the frontier: the one before it, with which it is compared; `null` for the first, and outside the frontier. */
  readonly comparedWith: string | null
  readonly incrementalCost: Decimal | null
  readonly incrementalEffect: Decimal | null
  /** Incremental cost over incremental effect, in euros a unit (ICER, incrementele kosten-batenverhouding). */
  readonly icer: Decimal | null
}

/**
 * The cost-effectiveness frontier (docs/method.md, 17): strategies in the order of the list, each with its place.
 *
 * Along the frontier both cost and effect rise, and so does what each further unit costs. Costs and effects within the
 * tolerance of payback are equal, and of equal strategies the earliest counts.
 *
 * Source: Drummond, Sculpher, Claxton, Stoddart and Torrance, Methods for the Economic Evaluation of Health Care
 * Programmes, 4th edition, Oxford University Press, 2015, chapter 4.
 *
 * @throws TypeError where they are no strategies; RangeError for a number without end
 *
 * @example
 * // A costs 10 for 1 unit, B 30 for 2, C 40 for 3: B costs 20 for one unit more, C 15 for each of two more.
 * const strategies = [
 *   { id: 'a', cost: 10, effect: 1 },
 *   { id: 'b', cost: 30, effect: 2 },
 *   { id: 'c', cost: 40, effect: 3 },
 * ]
 * costEffectivenessFrontier(strategies).map(({ status }) => status)
 * // ['frontier', 'extendedly-dominated', 'frontier']
 */
export const costEffectivenessFrontier = (stated: readonly Strategy[]): readonly FrontierPlace[] => {
  const strategies = givenStrategies(stated)
  const beaten = new Map<ReadStrategy, { readonly status: FrontierStatus; readonly by: string }>()
  for (const [position, one] of strategies.entries()) {
    const equal = strategies
      .slice(0, position)
      .find((other) => isEqual(one.cost, other.cost) && isEqual(one.effect, other.effect))
    const better = strategies.find((other) => dominates(other, one))
    if (better !== undefined) beaten.set(one, { status: 'dominated', by: better.id })
    else if (equal !== undefined) beaten.set(one, { status: 'equal', by: equal.id })
  }
  const frontier: ReadStrategy[] = []
  const left = strategies.filter((each) => !beaten.has(each)).sort((one, other) => one.effect.comparedTo(other.effect))
  for (const next of left) {
    for (;;) {
      const [before, last] = [frontier.at(-2), frontier.at(-1)]
      if (before === undefined || last === undefined) break
      if (!costOfUnit(before, last).minus(costOfUnit(last, next)).gt(TOLERANCE)) break
      beaten.set(last, { status: 'extendedly-dominated', by: next.id })
      frontier.pop()
    }
    frontier.push(next)
  }
  // What takes a strategy off may be off the frontier itself; it is named only where nothing on the frontier does.
  const byOf = (
    strategy: ReadStrategy,
    { status, by }: { readonly status: FrontierStatus; readonly by: string },
  ): string => {
    const onIt =
      status === 'dominated'
        ? frontier.find((own) => dominates(own, strategy))
        : status === 'extendedly-dominated'
          ? frontier.find((own) => own.effect.gt(strategy.effect))
          : undefined
    return onIt?.id ?? by
  }
  return strategies.map((strategy): FrontierPlace => {
    const lost = beaten.get(strategy)
    const before = lost === undefined ? frontier[frontier.indexOf(strategy) - 1] : undefined
    return {
      ...strategy,
      status: lost?.status ?? 'frontier',
      by: lost === undefined ? null : byOf(strategy, lost),
      comparedWith: before?.id ?? null,
      incrementalCost: before === undefined ? null : strategy.cost.minus(before.cost),
      incrementalEffect: before === undefined ? null : strategy.effect.minus(before.effect),
      icer: before === undefined ? null : costOfUnit(before, strategy),
    }
  })
}

const isEqual = (one: Decimal, other: Decimal): boolean => !one.minus(other).abs().gt(TOLERANCE)

const dominates = (better: ReadStrategy, worse: ReadStrategy): boolean =>
  !better.cost.minus(worse.cost).gt(TOLERANCE) &&
  !worse.effect.minus(better.effect).gt(TOLERANCE) &&
  !(isEqual(better.cost, worse.cost) && isEqual(better.effect, worse.effect))

const costOfUnit = (before: ReadStrategy, after: ReadStrategy): Decimal =>
  after.cost.minus(before.cost).div(after.effect.minus(before.effect))
