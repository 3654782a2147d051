import type { DecimalValue } from '../../money/index.js'
import type { PartyKind } from '../parts/parties/party.js'
import type { AgreementInput } from './agreement-input.js'
import type { AttributionInput, DiscountingInput, HaircutsInput, PricesInput, TimelineInput } from './choices-input.js'
import type { CostItemInput } from './cost-item-input.js'
import type { FundInput } from './fund-input.js'
import type { InterventionInput } from './intervention-input.js'
import type { QuantityInput } from './quantity-input.js'
import type { SettlementInput } from './settlement-input.js'
import type { ScenarioKind } from '../parts/what-if/scenario.js'
import type { Overlap } from '../parts/settings/attribution-choice.js'
import type { BeyondHorizonChoice } from '../choices/beyond-horizon-choice.js'

/** What a case file, or a program, may state: the shape that `parseBusinessCase` reads. */
export interface BusinessCaseInput {
  readonly format?: 1 | undefined
  readonly name: string
  readonly question?: string
  readonly description?: string
  readonly timeline: TimelineInput
  readonly startDelay?: QuantityInput
  /** Default `refuse`. */
  readonly beyondHorizon?: BeyondHorizonChoice | undefined
  readonly prices: PricesInput
  readonly discounting?: DiscountingInput | undefined
  readonly haircuts?: HaircutsInput | undefined
  readonly attribution?: AttributionInput | undefined
  readonly parties: readonly PartyInput[]
  readonly targetGroups: readonly TargetGroupInput[]
  readonly costItems: readonly CostItemInput[]
  readonly interventions: readonly InterventionInput[]
  readonly settlements?: readonly SettlementInput[] | undefined
  readonly agreements?: readonly AgreementInput[] | undefined
  readonly fund?: FundInput
  readonly pm?: readonly PmItemInput[] | undefined
  readonly correlations?: readonly CorrelationInput[] | undefined
  readonly scenarios?: readonly ScenarioInput[] | undefined
}

/** Who can pay, save or gain. */
export interface PartyInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  /** Default: the id where it is a kind of party, else `overig`. */
  readonly kind?: PartyKind
}

/** A number of households (or persons). */
export interface TargetGroupInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  /** Default `households`. */
  readonly unit?: 'households' | 'persons' | undefined
  readonly households: QuantityInput
  readonly overlap?: Overlap
}

/** An effect that is real and not valued. */
export interface PmItemInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly beneficiary: string
  /** Default `unknown`. */
  readonly sign?: 'positive' | 'negative' | 'unknown' | undefined
  readonly reason: string
  readonly intervention?: string
}

/** That two uncertain numbers go together. */
export interface CorrelationInput {
  /** The paths of two uncertain numbers. */
  readonly between: readonly string[]
  /** Rank correlation (Spearman), from -1 through 1. */
  readonly rank: DecimalValue
}

/** What might be the case instead. */
export interface ScenarioInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly kind?: ScenarioKind
  /** Numbers in the place of those of the case, by path. */
  readonly set?: Readonly<Record<string, DecimalValue>> | undefined
}
