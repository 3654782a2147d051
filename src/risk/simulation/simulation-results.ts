import type { BusinessCase } from '../../case/index.js'
import type { PriceAcceptability } from '../acceptability/price-acceptability.js'
import type { DrawnDecision } from './drawn-decision.js'
import type { Estimate } from './estimate.js'
import type { Late } from './late.js'
import type { Sampling } from '../drawing/sample-plan.js'
import type { UncertainParameter } from '../parameters/uncertain-parameter.js'

/**
 * What a simulation of a case comes to. Plain data; euros are real and positive is good for the party, as in `Results`.
 */
export interface SimulationResults {
  /** Version of this structure. */
  readonly format: 'mbc-simulation/1'
  readonly businessCase: BusinessCase
  readonly draws: number
  readonly seed: number
  readonly sampling: Sampling
  /** Which percentiles each summary gives, from 0 to 100. */
  readonly percentiles: readonly number[]
  /** The share of worst draws behind `worstMean`. */
  readonly worst: number
  /**
   * How percentiles were found: of all values, or within a step of a grid of about a thousandth of a standard
   * deviation.
   */
  readonly percentilesBy: 'values' | 'grid'
  readonly uncertain: readonly UncertainParameter[]
  readonly budgetYears: readonly number[]
  /** One for each party, in the order of the case. */
  readonly parties: readonly PartySimulation[]
  /** What parties are parts of: each the sum of its parts. */
  readonly wholes: readonly PartySimulation[]
  readonly society: PartySimulation
  /**
   * The chance that every party with any cash (costs, savings, settlement, agreements, fund) has a cash NPV above zero;
   * what agreements and the fund bring and take counts together, so that a party which only passes on what it receives
   * is not counted.
   */
  readonly allPartiesGain: Estimate
  /** The chance that no party has a cash NPV below zero. */
  readonly noPartyLoses: Estimate
  /**
   * The share of the draws in which the fund pays more than there is in it, at the end of any period; `null` where
   * there is no fund.
   */
  readonly fundShort: Estimate | null
  /**
   * The share of the draws in which more households are in effect than their target group holds, planned and bought by
   * a fund together.
   */
  readonly aboveGroup: Estimate
  /**
   * The share of the draws in which some year uses more of the budget than is available; `null` where there is no
   * budget.
   */
  readonly budgetExceeded: Estimate | null
  /**
   * What later starts move past the end of the timeline, which counts in no result: in which share of the draws, and
   * the mean over all draws of households and of costs (negative); `null` where no intervention starts later than
   * planned.
   */
  readonly beyondHorizon: (Late<number> & { readonly chance: Estimate }) | null
  /** The chance of stopping at each decision point, in the order of the interventions; absent where there is none. */
  readonly decisions?: readonly DrawnDecision[]
  /**
   * For each outcome measure, the chance that society gains over a range of prices of a unit; empty where no societal
   * effect is stated.
   */
  readonly acceptability: readonly PriceAcceptability[]
}

/** The distributions of one party, or of society; parties and society in one draw belong together. */
export interface PartySimulation {
  readonly id: string
  readonly name: string
  readonly cash: ViewSimulation & {
    /** Net cash in each budget year. */
    readonly netByYear: readonly Summary[]
    readonly payback: PaybackSimulation
  }
  readonly welfare: ViewSimulation
}

/** How a net present value is distributed over the draws, in euros; positive is good. */
export interface ViewSimulation {
  /** The NPV of `calculate`, which has one number for each uncertain one. */
  readonly calculated: number
  readonly npv: Summary
  /** The chance that the NPV is above zero. */
  readonly gains: Estimate
  /** Mean NPV of the draws in which it is below zero; `null` where it never is. */
  readonly meanWhenNegative: TailMean | null
  /** Mean NPV of the worst share of the draws (expected shortfall, CVaR). */
  readonly worstMean: TailMean
  /** Benefits over costs, where there are costs. */
  readonly benefitCostRatio: Summary
}

/** How soon a party is paid back over the draws; times in years, chances from 0 through 1. */
export interface PaybackSimulation {
  /** Years until cash has paid back; a percentile is `null` where it is never. */
  readonly years: Summary
  /** The chance that it has paid back within a number of years. */
  readonly within: readonly { readonly years: number; readonly chance: Estimate }[]
}

/** The mean of the bad draws alone. */
export interface TailMean {
  readonly value: number
  /** As that of an estimate; `null` where it is the mean of one draw, which has none. */
  readonly standardError: number | null
}

/** The distribution of a figure over the draws. */
export interface Summary {
  /** Of the draws in which the figure is a finite number; `null` where it never is. */
  readonly mean: number | null
  readonly standardDeviation: number | null
  /** Of the mean. */
  readonly standardError: number | null
  readonly min: number | null
  readonly max: number | null
  /** In the order of `SimulationResults.percentiles`; `null` for what is not finite. */
  readonly percentiles: readonly (number | null)[]
  /** Share of the draws in which the figure is a finite number. */
  readonly defined: number
}
