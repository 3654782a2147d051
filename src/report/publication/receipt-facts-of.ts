import { version } from '../../../package.json'
import type { Results } from '../../calculation/index.js'
import { expectArgument } from '../../case/index.js'
import { caseHash, recordsUsed, resultsHash } from '../../receipt/index.js'
import type { ReceiptFacts } from '../facts/receipt-facts.js'
import type { CaseRisk } from '../uncertainty/case-risk.js'

/**
 * What a report says of how its figures can be repeated and checked: the hashes that the receipt of the case has too.
 *
 * @param risk the simulation behind the report
 *
 * @example
 * const results = calculate(businessCase)
 * const document = caseReport({ results, language: 'nl', receipt: await receiptFactsOf(results) })
 */
export const receiptFactsOf = async (results: Results, risk: CaseRisk | null = null): Promise<ReceiptFacts> => {
  expectArgument('receiptFactsOf', 'results', results)
  const { businessCase } = results
  const records = await recordsUsed(businessCase)
  return {
    version,
    caseHash: await caseHash(businessCase),
    resultsHash: await resultsHash(businessCase),
    referenceData: records.map(({ kind, id, hash }) => ({ kind, id, hash })),
    simulation: risk === null ? null : { draws: risk.simulation.draws, seed: risk.simulation.seed },
  }
}
