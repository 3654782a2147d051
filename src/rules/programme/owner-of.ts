import type { Id } from '../../base/index.js'
import type { BusinessCase } from '../../case/index.js'
import type { LedgerEntry } from '../payers/ledger-entry.js'

/**
 * Says of which project a line of the ledger is (docs/method.md, 18): that of its intervention. Settlement, agreements and
 * what the fund buys are of none, and so are interventions that name none.
 */
export const ownerOf = ({ interventions }: BusinessCase): ((entry: LedgerEntry) => Id | undefined) => {
  const projectOf = new Map(interventions.map(({ id, project }) => [id as string, project]))
  return (entry) =>
    'intervention' in entry && entry.kind !== 'settlement' && !('isBoughtByFund' in entry)
      ? projectOf.get(entry.intervention)
      : undefined
}

/** The name of the row of the programme itself, which is the id of no project. */
export const PROGRAMME = 'programme'
