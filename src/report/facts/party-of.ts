import type { PartyResults, Results } from '../../calculation/index.js'

/** The results of a party, or of what parties are parts of, by its id; undefined for no party. */
export const partyOf = (
  { parties, wholes }: Pick<Results, 'parties' | 'wholes'>,
  party: string | null,
): PartyResults | undefined => [...parties, ...wholes].find(({ id }) => id === party)
