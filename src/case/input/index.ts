/** The shape of a case as it is written, before defaults are filled in. */
export type { AgreementInput, ContributionInput, OutcomeContractInput } from './agreement-input.js'
export type {
  BusinessCaseInput,
  CorrelationInput,
  PartyInput,
  PmItemInput,
  ScenarioInput,
  TargetGroupInput,
} from './business-case-input.js'
export type {
  AttributionInput,
  DiscountingInput,
  HaircutsInput,
  OwnPriceIndexInput,
  PricesInput,
  TimelineInput,
} from './choices-input.js'
export type { CashableInput, CostItemInput } from './cost-item-input.js'
export type { FundInput, FundUseInput } from './fund-input.js'
export type {
  CohortInput,
  EffectInput,
  EffectProfileInput,
  InterventionCostInput,
  InterventionInput,
  OutsideShareInput,
  SocietalEffectInput,
} from './intervention-input.js'
export type { MoneyInput, PayersInput, PayersPeriodInput, QuantityInput, SharesInput } from './quantity-input.js'
export type { ItemSelectionInput, SettlementInput } from './settlement-input.js'
export type { UncertaintyInput } from './uncertainty-input.js'
