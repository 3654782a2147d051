import type { CharacteristicFunction } from '../games/index.js'
import { Decimal, sum, ZERO } from '../money/index.js'
import type { Pockets } from '../calculation/index.js'

/**
 * The savings game between parties: a coalition pays for the interventions that are worth it to the coalition alone,
 * and keeps what they bring it. v(S) = sum over interventions of max(0, what S gains - what the intervention costs)
 * (docs/agreements.md, Proposals).
 *
 * @param players who takes part; other parties go on paying what they pay, and that is no cost of a coalition
 */
export const savingsGame =
  ({ interventions }: Pockets, players: readonly string[]): CharacteristicFunction =>
  (coalition) =>
    sum(
      interventions.map(({ parties }) => {
        const gain = sum(parties.filter(({ party }) => coalition.includes(party)).map((one) => one.gain))
        const cost = sum(parties.filter(({ party }) => players.includes(party)).map((one) => one.cost))
        return Decimal.max(ZERO, gain.plus(cost))
      }),
    )
