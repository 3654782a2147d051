import type { PartyResults, Results } from '../../calculation/index.js'
import { partyOf } from '../facts/party-of.js'

/** The party that invests most: which advances most after agreements, or else pays most; undefined for no costs. */
export const investorOf = (results: Results): PartyResults | undefined =>
  partyOf(results, results.mainFunder) ?? partyOf(results, results.mainPayer)
