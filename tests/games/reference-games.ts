import { Decimal } from '../../src/money/index.js'
import { tabulatedGame, type CharacteristicFunction } from '../../src/games/index.js'

/** An airport: a coalition needs the runway of its most demanding member (Littlechild and Owen 1973). */
export const airportGame =
  (costs: Readonly<Record<string, number>>): CharacteristicFunction =>
  (coalition) =>
    Math.max(0, ...coalition.map((player) => costs[player] ?? NaN))

/** Stand-alone and joint costs of a joint programme (CRAN CoopGame, costSharingGame). */
export const jointCosts = tabulatedGame([
  { coalition: ['A'], value: 300 },
  { coalition: ['B'], value: 270 },
  { coalition: ['C'], value: 280 },
  { coalition: ['A', 'B'], value: 410 },
  { coalition: ['A', 'C'], value: 410 },
  { coalition: ['B', 'C'], value: 410 },
  { coalition: ['A', 'B', 'C'], value: 550 },
])

/** Independent overlap: v(S) = 1 - product over S of (1 - r). */
export const overlapGame =
  (reductions: Readonly<Record<string, string | number>>): CharacteristicFunction =>
  (coalition) =>
    coalition
      .reduce((left, player) => left.times(new Decimal(1).minus(reductions[player] ?? NaN)), new Decimal(1))
      .neg()
      .plus(1)

/** Shares as numbers, for games whose truth is stated in a few digits. */
export const numbersOf = (shares: readonly { readonly share: Decimal }[]): number[] =>
  shares.map(({ share }) => share.toNumber())
