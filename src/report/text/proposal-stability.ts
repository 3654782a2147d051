import { formatEuro, formatNumber, ranked, ZERO } from '../../money/index.js'
import type { Proposal } from '../../proposals/index.js'
import type { Language } from '../language/language.js'
import { proposalWords } from '../words/agreements.js'
import { fill } from '../words/summary.js'

/** Sentences on whether a proposal would hold: which parties are better off without the others, and who is strongest. */
export const proposalStability = (
  { core, disruption }: Proposal,
  name: (party: string) => string,
  language: Language,
): readonly string[] => {
  const words = proposalWords[language]
  const [worst] = core?.blocking ?? []
  const [first, second] = ranked(
    (disruption ?? []).filter(({ propensity }) => propensity?.gt(0) === true),
    ({ propensity }) => propensity ?? ZERO,
  )
  // Where two parties have the same printed bargaining power, neither is named the strongest.
  const isTie = second !== undefined && second.propensity?.toFixed(1) === first?.propensity?.toFixed(1)
  const strongest = isTie ? undefined : first
  return [
    ...(core === null
      ? []
      : [
          worst === undefined
            ? words.stable
            : fill(words.unstable, {
                coalition: worst.coalition.map(name).join(', '),
                amount: formatEuro(worst.shortfall, language),
              }),
          ...(core.unallocated.gt(0)
            ? [fill(words.unallocated, { amount: formatEuro(core.unallocated, language) })]
            : []),
        ]),
    // A party whose walking out costs the others less than itself has no bargaining power.
    ...(strongest?.propensity?.gte(1) !== true
      ? []
      : [
          fill(words.strongest, {
            party: name(strongest.player),
            ratio: formatNumber(strongest.propensity, 1, language),
          }),
        ]),
  ]
}
