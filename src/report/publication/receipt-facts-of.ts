import { version } from '../../../package.json'
import type { Results } from '../../calculation/index.js'
import { expectArgument, type BusinessCase } from '../../case/index.js'
import { caseOf, type CasusResults } from '../../casus/index.js'
import type { Version } from '../../compare/index.js'
import type { Evaluation } from '../../evaluation/index.js'
import {
  canonicalJson,
  caseHash,
  casusHash,
  casusResultsHash,
  recordsUsed,
  resultsHash,
  sha256,
} from '../../receipt/index.js'
import { evaluationJson } from '../evaluation/evaluation-json.js'
import type { Hashed, ReceiptFacts, ReceiptKind } from '../facts/receipt-facts.js'
import type { CaseRisk } from '../uncertainty/case-risk.js'

/**
 * What a report says of how its figures can be repeated and checked: the hashes that the receipt of the case has too.
 *
 * @param of what the report is of: results, the results of a casus, an evaluation, or the versions that a comparison is of
 * @param risk the simulation behind a report of results
 *
 * @example
 * const facts = await receiptFactsOf(calculate(businessCase))
 * facts.kind // 'case'
 * facts.hashes.map(({ of }) => of) // ['case', 'results']
 */
export const receiptFactsOf = async (
  of: Results | CasusResults | Evaluation | readonly Version[],
  risk: CaseRisk | null = null,
): Promise<ReceiptFacts> => {
  const { kind, hashes, cases, drawing } = await statedOf(of)
  const records = (await Promise.all(cases.map(recordsUsed))).flat()
  const known = new Map(records.map(({ hash, kind: own, id }) => [`${own} ${id}`, { kind: own, id, hash }]))
  const drawn = risk === null ? drawing : risk.simulation
  return {
    kind,
    version,
    hashes,
    referenceData: [...known.values()],
    simulation: drawn === undefined ? null : { draws: drawn.draws, seed: drawn.seed },
  }
}

/** What is stated of each kind. */
interface Stated {
  readonly kind: ReceiptKind
  readonly hashes: readonly Hashed[]
  /** The cases that are calculated. */
  readonly cases: readonly BusinessCase[]
  readonly drawing?: { readonly draws: number; readonly seed: number }
}

const statedOf = async (of: Results | CasusResults | Evaluation | readonly Version[]): Promise<Stated> => {
  if (isVersions(of)) {
    for (const version of of)
      expectArgument('receiptFactsOf', 'case', (version as Partial<Version> | null | undefined)?.businessCase)
    const cases = of.map(({ businessCase }) => businessCase)
    const hashes = of.map(({ name, businessCase }) => hashesOfCase(businessCase, name ?? businessCase.name))
    return { kind: 'comparison', hashes: (await Promise.all(hashes)).flat(), cases }
  }
  if (isCasus(of)) {
    const hashes = [
      { of: 'casus', hash: await casusHash(of.casus) },
      { of: 'casus-results', hash: await casusResultsHash(of) },
    ] as const
    return { kind: 'casus', hashes, cases: [caseOf(of.casus)] }
  }
  if (isEvaluation(of)) {
    const { businessCase, drawing } = of
    const hashes = [
      { of: 'case', hash: await caseHash(businessCase) },
      { of: 'evaluation', hash: await sha256(canonicalJson(JSON.parse(evaluationJson(of)))) },
    ] as const
    return { kind: 'evaluation', hashes, cases: [businessCase], drawing }
  }
  expectArgument('receiptFactsOf', 'results', of)
  return { kind: 'case', hashes: await hashesOfCase(of.businessCase), cases: [of.businessCase] }
}

const hashesOfCase = async (businessCase: BusinessCase, name?: string): Promise<readonly Hashed[]> => {
  const named = name === undefined ? {} : { name }
  return [
    { of: 'case', ...named, hash: await caseHash(businessCase) },
    { of: 'results', ...named, hash: await resultsHash(businessCase) },
  ]
}

const isVersions = (of: unknown): of is readonly Version[] => Array.isArray(of)

const isCasus = (of: unknown): of is CasusResults => formatOf(of) === 'mbc-casus/1'

const isEvaluation = (of: unknown): of is Evaluation => formatOf(of) === 'mbc-evaluation/1'

const formatOf = (of: unknown): unknown => (of as { readonly format?: unknown } | null | undefined)?.format
