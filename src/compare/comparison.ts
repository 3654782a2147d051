import type { Payback } from '../calculation/index.js'
import type { BusinessCase, Domain, PmItem } from '../case/index.js'
import type { Decimal } from '../money/index.js'
import type { Beside, RowsBeside } from './beside.js'
import type { FrontierStatus } from './cost-effectiveness-frontier.js'

/** A case that stands beside others: a variant, or a file of its own. Results and calculations are such too. */
export interface Version {
  /** Default: its number, from 1. */
  readonly id?: string
  /** Default: the name of the case. */
  readonly name?: string
  readonly description?: string
  readonly businessCase: BusinessCase
}

/** A version as a comparison names it. */
export interface NamedVersion {
  readonly id: string
  readonly name: string
  readonly description?: string
}

/** What cases come to beside each other: plain, immutable data, in the order of the versions. */
export interface Comparison {
  /** Version of this structure. */
  readonly format: 'mbc-comparison/1'
  readonly versions: readonly NamedVersion[]
  /** The version from which the others differ, by id. */
  readonly reference: string
  /** The year in whose euros all amounts are. */
  readonly priceLevel: number
  /** Choices in which the versions differ, so that their figures are not of one measure. */
  readonly unlike: readonly Unlike[]
  /** Every budget year of any version. */
  readonly budgetYears: readonly number[]
  readonly keyFigures: readonly KeyFigureBeside[]
  /** When the cash of all parties together is paid back. */
  readonly payback: readonly Payback[]
  /** The version with the highest net present value; of equals the first. */
  readonly best: { readonly welfare: string; readonly cash: string }
  /** What makes up the welfare of society: over the lines it is its net present value. */
  readonly items: readonly ItemBeside[]
  /** The savings of these items by domain. */
  readonly domains: readonly (Beside & { readonly domain: Domain })[]
  /** Net present value of welfare of each intervention: over the interventions it is that of society. */
  readonly interventions: readonly (Beside & { readonly intervention: string; readonly name: string })[]
  /** Each party; over the parties cash and welfare are those of society. */
  readonly parties: readonly PartyBeside[]
  /** Each whole of which parties are parts (`partOf`): the sum of its parts, and no party of its own. */
  readonly wholes: readonly PartyBeside[]
  readonly society: PartyBeside
  /** Effects without an amount: whether each version has them, and which way they go. */
  readonly pm: readonly PmBeside[]
  /** What each unit of an outcome costs. */
  readonly outcomes: readonly OutcomeBeside[]
}

/** A choice of the cases in which they differ. */
export interface Unlike {
  readonly what: 'timeline' | 'base-year' | 'discount-rates' | 'step' | 'haircuts'
  /** What each version has, in words that need no translation: months, years, rates. */
  readonly values: readonly string[]
}

/** A figure that versions are judged by first, of each of them. */
export interface KeyFigureBeside extends Beside {
  /** Its reference in the results of each version. */
  readonly figure:
    'society.welfare.npv' | 'society.welfare.benefitCostRatio' | 'society.cash.npv' | 'society.cash.peakFunding'
}

/** A line of what makes up the welfare of society, at present value. */
export interface ItemBeside extends Beside {
  readonly kind: 'costs' | 'cost-item' | 'transfers-lost' | 'proceeds' | 'societal'
  /** Of a cost item. */
  readonly costItem: string | null
  readonly name: string | null
  readonly domain: Domain | null
}

/** A party in each version, in euros; positive is good for the party. */
export interface PartyBeside {
  readonly id: string
  readonly name: string
  /** Net present values. */
  readonly cash: Beside
  readonly welfare: Beside
  /** Net cash by budget year, real and not discounted, and its sum. */
  readonly cashByYear: RowsBeside
  readonly cashTotal: Beside
  /** Net welfare by budget year, and its sum. */
  readonly welfareByYear: RowsBeside
  readonly welfareTotal: Beside
}

/** An effect without an amount (PM), and which versions have it. */
export interface PmBeside {
  readonly id: string
  readonly name: string
  readonly beneficiary: string
  /** `null` where the version does not have it. */
  readonly signs: readonly (PmItem['sign'] | null)[]
}

/** One outcome measure: what a version costs society on balance, and how many units it brings. */
export interface OutcomeBeside {
  /** What a unit is. */
  readonly unit: string
  /** The societal effects that count it, by id. */
  readonly effects: readonly string[]
  /** Doing nothing first, and then the versions in their order. */
  readonly strategies: readonly OutcomeStrategy[]
}

/** What a version, or doing nothing, costs for an outcome, and its place on the cost-effectiveness frontier. */
export interface OutcomeStrategy {
  /** `null` for doing nothing: no costs, no units. */
  readonly version: string | null
  /** Costs less prudent savings of all parties, at present value; negative where more is saved than spent. */
  readonly netCost: Decimal
  /** Units, prudent and discounted as costs are. */
  readonly units: Decimal
  /** Net cost a unit against doing nothing; `null` where no unit is gained, or nothing is paid on balance. */
  readonly costPerUnit: Decimal | null
  readonly status: FrontierStatus
  /** What dominates it, or what it equals: a version, or `null` for doing nothing; absent on the frontier. */
  readonly by?: string | null
  /** On the frontier after the first: the one before it, `null` for doing nothing. */
  readonly comparedWith?: string | null
  readonly incrementalCost: Decimal | null
  readonly incrementalUnits: Decimal | null
  readonly icer: Decimal | null
}
