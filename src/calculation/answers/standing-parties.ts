import type { PartyResults, WholeResults } from '../results/results.js'

/** The parties as a reader outside sees them: a whole in the place of its parts, where the first of them stands. */
export const standingParties = ({
  parties,
  wholes,
}: {
  readonly parties: readonly PartyResults[]
  readonly wholes: readonly WholeResults[]
}): readonly PartyResults[] => [
  ...new Set(parties.map((party) => wholes.find(({ parts }) => parts.includes(party.id)) ?? party)),
]
