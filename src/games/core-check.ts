import {
  absolute,
  type Decimal,
  fromUnits,
  given,
  powerOfTen,
  shownOf,
  sumUnits,
  toCommonUnits,
} from '../money/index.js'
import { checkEnumerable } from './check-players.js'
import { coalitionTable, membersOf } from './coalition-table.js'
import { GameError } from './game-error.js'
import { readAllocation } from './read-allocation.js'
import type { Allocation, CharacteristicFunction } from './types.js'

/** A coalition that would be better off alone, and by how much. */
export interface BlockingCoalition {
  readonly coalition: readonly string[]
  /** What it reaches alone: v(S). */
  readonly alone: Decimal
  /** What its members get together under the allocation. */
  readonly allocated: Decimal
  /** `alone` less `allocated`, above zero. */
  readonly shortfall: Decimal
}

/** Whether an allocation is in the core, and which coalitions have a reason to leave it; amounts in the unit of the game. */
export interface CoreCheck {
  readonly inCore: boolean
  /** v(N) less the sum of the shares: above zero not everything is divided, below zero more than there is. */
  readonly unallocated: Decimal
  /** How many coalitions would be better off alone. */
  readonly blockingCount: number
  /** The largest shortfalls first, as many as `limit`; of equal ones the coalition of earlier players first. */
  readonly blocking: readonly BlockingCoalition[]
}

/**
 * A shortfall below this part of the largest amount is the rounding of the shares in their 34th digit, not an
 * objection.
 */
const ROUNDING = powerOfTen(30)

/**
 * Is an allocation in the core: is everything divided, and does every coalition get at least what it reaches alone? If
 * not, the agreement is not stable: the coalitions listed have a reason to leave it.
 *
 *     core = { x : sum over N of x = v(N), sum over S of x >= v(S) for every coalition S }
 *
 * For games of savings, where more is better. For a cost game, check the savings: `costToSavingsGame`. Exact: every
 * coalition is compared in whole units. The core may be empty; then every allocation is blocked by someone.
 *
 * D.B. Gillies, "Solutions to general non-zero-sum games", in: Contributions to the Theory of Games IV, Princeton 1959.
 *
 * @param players ids, each once, up to 20; all 2^n coalitions are evaluated once
 * @param allocation one share for every player, in any order; e.g. the result of `shapley`, or of another rule
 * @param options `limit`: how many blocking coalitions to list, 10 unless stated
 * @throws GameError for players, coalition values or an allocation that cannot be checked (see `GameErrorCode`)
 *
 * @example
 * const value = (coalition: readonly string[]) => (coalition.length === 2 ? 10 : 0)
 * const allocation = [
 *   { player: 'a', share: 12 },
 *   { player: 'b', share: -2 },
 * ]
 * coreCheck(['a', 'b'], value, allocation)
 * // {
 * //   inCore: false, unallocated: 0, blockingCount: 1,
 * //   blocking: [{ coalition: ['b'], alone: 0, allocated: -2, shortfall: 2 }],
 * // }
 */
export const coreCheck = (
  players: readonly string[],
  value: CharacteristicFunction,
  allocation: Allocation,
  options: { readonly limit?: number | undefined } = {},
): CoreCheck => {
  const { limit = 10 } = given.options('coreCheck', options)
  checkEnumerable(players, {
    nl: 'Neem spelers samen die altijd samen handelen.',
    en: 'Group players that always act together into one.',
  })
  if (!Number.isInteger(limit) || limit < 0) {
    throw new GameError({
      code: 'invalid-option',
      address: 'limit',
      values: { limit: shownOf(limit, 'en') },
      texts: {
        nl: `Optie limit is ${String(limit)}; geef een geheel getal, 0 of meer.`,
        en: `Option limit is ${String(limit)}; state a whole number, 0 or more.`,
      },
    })
  }
  const shares = toCommonUnits(readAllocation(players, allocation))
  const worths = coalitionTable(players, value)
  const places = Math.max(shares.places, worths.places)
  const shareUnits = shares.units.map((share) => share * powerOfTen(places - shares.places))
  const finer = powerOfTen(places - worths.places)

  const all = worths.units.length - 1
  const together = (worths.units[all] ?? 0n) * finer
  const slack = largest([...shareUnits, together]) / ROUNDING

  const allocated: bigint[] = [0n]
  const found: Objection[] = []
  let blockingCount = 0
  for (let mask = 1; mask < all; mask++) {
    const highest = 31 - Math.clz32(mask)
    const given = (allocated[mask - 2 ** highest] ?? 0n) + (shareUnits[highest] ?? 0n)
    allocated.push(given)
    const alone = (worths.units[mask] ?? 0n) * finer
    if (alone - given <= slack) continue
    blockingCount += 1
    found.push({ mask, alone, shortfall: alone - given })
    // Half a million objections need not be sorted to list ten.
    if (found.length >= 2 * limit + 1000) keepLargest(found, limit)
  }
  keepLargest(found, limit)

  const left = together - sumUnits(shareUnits)
  const unallocated = absolute(left) > slack ? left : 0n
  return {
    inCore: blockingCount === 0 && unallocated === 0n,
    unallocated: fromUnits(unallocated, places),
    blockingCount,
    blocking: found.map(({ mask, alone, shortfall }) => ({
      coalition: membersOf(players, mask),
      alone: fromUnits(alone, places),
      allocated: fromUnits(alone - shortfall, places),
      shortfall: fromUnits(shortfall, places),
    })),
  }
}

interface Objection {
  readonly mask: number
  readonly alone: bigint
  readonly shortfall: bigint
}

const keepLargest = (found: Objection[], limit: number): void => {
  found.sort((a, b) => (a.shortfall === b.shortfall ? a.mask - b.mask : a.shortfall > b.shortfall ? -1 : 1))
  found.length = Math.min(found.length, limit)
}

const largest = (units: readonly bigint[]): bigint =>
  units.reduce((most, unit) => (absolute(unit) > most ? absolute(unit) : most), 0n)
