import type { Proposal } from '../../proposals/index.js'
import type { Sum } from '../notes/rounding-note.js'

/** For each party: what it has now, less what it pays, plus what it receives, is what it has then. */
export const proposalSums = ({ parties, payments }: Proposal): readonly Sum[] =>
  parties.map(({ party, npvBefore, npvAfter }) => ({
    total: npvAfter,
    parts: [
      npvBefore,
      ...payments.flatMap(({ payer, recipient, presentValue }) => [
        ...(payer === party ? [presentValue.neg()] : []),
        ...(recipient === party ? [presentValue] : []),
      ]),
    ],
  }))
