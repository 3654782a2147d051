import type { PartyResults, Results } from '../../calculation/index.js'

/** The results of a party by its id; undefined for no party. */
export const partyOf = ({ parties }: Pick<Results, 'parties'>, party: string | null): PartyResults | undefined =>
  parties.find(({ id }) => id === party)
