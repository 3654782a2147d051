import type { Contribution } from '../case/index.js'
import type { CoreCheck, Disruption } from '../games/index.js'
import type { Decimal } from '../money/index.js'
import type { Payback } from '../calculation/index.js'

/** A rule by which a proposal divides the joint result. */
export type ProposalRule = (typeof proposalRules)[number]

/**
 * The rules of `proposeContributions`, in the order in which it reports them:
 *
 * - `smallest-payments`: losers are made whole, by gainers in proportion to their gain;
 * - `equal-ratio`: every party ends with the same ratio of benefits (what it receives included) to costs (what it pays
 * included);
 * - `proportional-to-benefit`: costs are shared in proportion to benefits;
 * - `equal-gain`: every party ends with the same net gain;
 * - `shapley`: by the Shapley value of the savings game between the parties.
 *
 * @example
 * proposalRules // ['smallest-payments', 'equal-ratio', 'proportional-to-benefit', 'equal-gain', 'shapley']
 */
export const proposalRules = [
  'smallest-payments',
  'equal-ratio',
  'proportional-to-benefit',
  'equal-gain',
  'shapley',
] as const

/** What the parties could agree, and where it leaves each of them. */
export interface Proposal {
  readonly rule: ProposalRule
  /** Ordinary agreements: put into the case, they yield what is promised here. */
  readonly agreements: readonly Contribution[]
  /** Who pays whom, at present value. */
  readonly payments: readonly { readonly payer: string; readonly recipient: string; readonly presentValue: Decimal }[]
  readonly parties: readonly ProposalParty[]
  /** Whether a coalition would do better alone, on the savings game; `null` for more than 12 parties. */
  readonly core: CoreCheck | null
  /** How much the others lose for every euro a party loses itself by walking out; `null` for more than 12 parties. */
  readonly disruption: readonly Disruption[] | null
}

/** One party before and after a proposal. */
export interface ProposalParty {
  readonly party: string
  readonly npvBefore: Decimal
  readonly npvAfter: Decimal
  readonly paybackAfter: Payback
}

/** What can be proposed for a case. */
export type Proposals =
  | {
      readonly kind: 'proposals'
      /** What the parties gain together, at present value. */
      readonly together: Decimal
      readonly proposals: readonly Proposal[]
    }
  /**
   * The joint result is negative: no payments between parties can leave all of them no worse off, so none are proposed.
   * Or no party gains or loses anything.
   */
  | { readonly kind: 'nothing-to-share'; readonly together: Decimal }
