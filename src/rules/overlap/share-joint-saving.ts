import { attributionRules, overlaps, type AttributionRule, type Overlap, limits } from '../../case/index.js'
import { readExactly, sheetWriter, type FormulaId } from '../../sheet/index.js'
import { checkPlayers, GameError, type PlayerShare } from '../../games/index.js'
import { Decimal, readDecimal, sum, type DecimalValue, shownOf } from '../../money/index.js'
import { jointFraction } from './joint-fraction.js'
import { jointShares } from './joint-shares.js'

/** Interventions that save on one cost, and how their joint saving is to be shared. */
export interface JointSaving {
  /** What each intervention would save alone, as a fraction of the cost: at most 1, negative where it raises use. */
  readonly fractions: Readonly<Record<string, DecimalValue>>
  /** `independent` (the default): they reach the same households. `additive`: they reach different ones. */
  readonly overlap?: Overlap | undefined
  /** `shapley` by default. An additive saving is always shared in proportion. */
  readonly rule?: AttributionRule | undefined
  /** For the rule `sequential`: every intervention once, first come first. */
  readonly order?: readonly string[] | undefined
}

/** A joint saving and the share of it ascribed to each intervention, as fractions of the cost. */
export interface SharedSaving {
  readonly joint: Decimal
  /** In the order in which the fractions were stated; they sum to `joint` to the last digit, in any order. */
  readonly shares: readonly PlayerShare[]
}

/** So many interventions on one cost that no real programme has them. */
export const MOST_INTERVENTIONS = limits.sharing

/**
 * Shares what several interventions save together on one cost, without a business case: the same formulas that
 * `calculate` uses (docs/method.md, 6).
 *
 * Under `independent` the joint fraction is 1 - prod(1 - r_i); its Shapley value has a closed form (Owen 1972) and
 * takes O(n^2), not 2^n.
 *
 * @throws GameError for no interventions or more than 200, a fraction that is not finite or above 1, an overlap or a
 *   rule that does not exist, or an order that misses one, repeats one or names another
 *
 * @example
 * shareJointSaving({ fractions: { pontonnier: 0.3, wijkteam: 0.2 } })
 * // { joint: 0.44, shares: [{ player: 'pontonnier', share: 0.27 }, { player: 'wijkteam', share: 0.17 }] }
 */
export const shareJointSaving = (saving: JointSaving): SharedSaving => {
  checkFractions(saving)
  const { fractions, overlap = 'independent', rule = 'shapley', order = [] } = saving
  const players = Object.keys(fractions)
  checkPlayers(players)
  checkChoice('overlap', overlap, overlaps)
  checkChoice('rule', rule, attributionRules)
  if (players.length > MOST_INTERVENTIONS)
    throw new GameError({
      code: 'too-many-players',
      address: 'fractions',
      values: { interventions: players.length, most: MOST_INTERVENTIONS },
      texts: {
        nl: `${players.length} interventies delen één besparing; dat kunnen er hoogstens ${MOST_INTERVENTIONS} zijn. Neem samen wat bij elkaar hoort.`,
        en: `${players.length} interventions share one saving; at most ${MOST_INTERVENTIONS} can. Take those together that belong together.`,
      },
    })
  const ordered = rule === 'sequential' && overlap === 'independent' ? checkedOrder(players, order) : players
  const write = sheetWriter({ period: 1, year: 1, clock: 1, starts: [0], ends: [12] })
  const written = new Map(
    ordered.map((player) => [player, write.constant(fractionOf(player, fractions[player] as DecimalValue))]),
  )
  const alone = [...written.values()]
  const shares = jointShares(write, alone, overlap, rule)
  const joint =
    overlap === 'additive' ? write.minimum(write.constant(1), write.add(...alone)) : jointFraction(write, alone)
  const values = readExactly(write.sheet(), { only: [joint, ...shares] })
  const shareOf = new Map(ordered.map((player, position) => [player, values.scalar(shares[position] as FormulaId)]))
  return toTheLastDigit(
    players.map((player) => ({ player, share: shareOf.get(player) as Decimal })),
    values.scalar(joint),
  )
}

/** Programs without types can leave out what must be stated. */
const checkFractions = (saving: Partial<JointSaving> | null | undefined): void => {
  const fractions: unknown = saving?.fractions
  if (typeof fractions !== 'object' || fractions === null)
    throw new GameError({
      code: 'invalid-option',
      address: 'fractions',
      values: { found: String(fractions) },
      texts: {
        nl: `De fracties zijn ${String(fractions)}; geef wat elke interventie alleen bespaart, zoals { fractions: { team: 0.3 } }.`,
        en: `The fractions are ${String(fractions)}; state what each intervention saves alone, such as { fractions: { team: 0.3 } }.`,
      },
    })
}

/** Programs without types can state what does not exist; it must not be answered as something else. */
const checkChoice = (what: 'overlap' | 'rule', stated: string, choices: readonly string[]): void => {
  if (!choices.includes(stated))
    throw new GameError({
      code: 'invalid-option',
      address: what,
      values: { found: shownOf(stated, 'en'), choices },
      texts: {
        nl: `${what} '${shownOf(stated, 'nl')}' bestaat niet; kies uit: ${choices.join(', ')}.`,
        en: `There is no ${what} '${shownOf(stated, 'en')}'; choose one of: ${choices.join(', ')}.`,
      },
    })
}

const fractionOf = (player: string, stated: DecimalValue): Decimal => {
  const fraction = readDecimal(stated)
  if (!fraction.isFinite())
    throw new GameError({
      code: 'not-finite',
      address: `fractions.${player}`,
      values: { player, found: shownOf(stated, 'en') },
      texts: {
        nl: `De fractie van '${player}' is ${shownOf(stated, 'nl')}; geef een eindig getal.`,
        en: `The fraction of '${player}' is ${shownOf(stated, 'en')}; state a finite number.`,
      },
    })
  if (fraction.gt(1))
    throw new GameError({
      code: 'above-one',
      address: `fractions.${player}`,
      values: { player, found: fraction.toString() },
      texts: {
        nl: `De fractie van '${player}' is ${fraction.toString()}: niets kan meer besparen dan de hele kosten. Geef hoogstens 1 (0.25 voor 25 %).`,
        en: `The fraction of '${player}' is ${fraction.toString()}: nothing can save more than the whole cost. State at most 1 (0.25 for 25 %).`,
      },
    })
  return fraction
}

const checkedOrder = (players: readonly string[], order: readonly string[]): readonly string[] => {
  if (new Set(order).size !== order.length)
    throw new GameError({
      code: 'duplicate-player',
      address: 'order',
      values: { order: order.map(String) },
      texts: {
        nl: `De volgorde noemt er een twee keer: ${order.join(', ')}. Noem elke interventie één keer.`,
        en: `The order names one twice: ${order.join(', ')}. Name each intervention once.`,
      },
    })
  const missing = players.filter((player) => !order.includes(player))
  if (missing.length > 0)
    throw new GameError({
      code: 'missing-player',
      address: 'order',
      values: { missing },
      texts: {
        nl: `In de volgorde ontbreekt ${missing.join(', ')}. Noem elke interventie één keer.`,
        en: `The order misses ${missing.join(', ')}. Name every intervention once.`,
      },
    })
  const unknown = order.filter((player) => !players.includes(player))
  if (unknown.length > 0)
    throw new GameError({
      code: 'unknown-player',
      address: 'order',
      values: { unknown: unknown.map(String) },
      texts: {
        nl: `De volgorde noemt ${unknown.join(', ')}, die hier niets besparen. Laat ze weg.`,
        en: `The order names ${unknown.join(', ')}, which save nothing here. Leave them out.`,
      },
    })
  return order
}

/**
 * Cuts the joint saving and its shares at one digit, the 34th of all shares together: then no sum of shares rounds, in
 * whatever order. What cutting leaves over, some units in that digit, goes to the largest share, where it weighs least.
 */
const toTheLastDigit = (shares: readonly PlayerShare[], total: Decimal): SharedSaving => {
  const size = sum(shares.map(({ share }) => share.abs()))
  const places = Math.max(0, Decimal.precision - 1 - size.e)
  const joint = total.toDecimalPlaces(places)
  const cut = shares.map(({ player, share }) => ({ player, share: share.toDecimalPlaces(places) }))
  const largest = cut.reduce((best, { share }, at) => (share.abs().gt(cut[best]?.share.abs() ?? 0) ? at : best), 0)
  const others = sum(cut.filter((_, at) => at !== largest).map(({ share }) => share))
  return { joint, shares: cut.map((share, at) => (at === largest ? { ...share, share: joint.minus(others) } : share)) }
}
