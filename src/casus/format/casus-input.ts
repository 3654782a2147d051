import type {
  BusinessCaseInput,
  CostItemInput,
  DiscountingInput,
  Domain,
  EvidenceGrade,
  PartyInput,
  PayersInput,
  PricesInput,
} from '../../case/index.js'
import type { DecimalValue } from '../../money/index.js'
import type { EventKind } from './casus-event.js'
import type { VolumePeriod } from './service.js'

/** What a casus file, or a program, may state: the shape that `parseCasus` reads. */
export interface CasusInput {
  readonly format?: 1 | undefined
  readonly name: string
  readonly description?: string | undefined
  readonly timeline: { readonly from: string; readonly through: string }
  readonly prices: PricesInput
  readonly discounting?: DiscountingInput | undefined
  readonly referenceData?: BusinessCaseInput['referenceData']
  readonly parties: readonly PartyInput[]
  readonly services: readonly (ServiceInput & { readonly now: VolumePathInput })[]
  readonly plans?: readonly PlanInput[] | undefined
  readonly events?: readonly CasusEventInput[] | undefined
}

/** A service, whether it is used now or only under a plan. */
export interface ServiceInput {
  readonly id: string
  readonly name?: string | undefined
  readonly domain: Domain
  readonly unit: string
  readonly per?: VolumePeriod | undefined
  readonly price: CostItemInput['price']
  readonly payers: PayersInput
  readonly recipient?: string | undefined
  readonly helper?: boolean | undefined
}

/** A plan: volumes that change, and services of its own. */
export interface PlanInput {
  readonly id: string
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly succeeded?: boolean | undefined
  readonly volumes?: Readonly<Record<string, VolumePathInput>> | undefined
  readonly services?: readonly (ServiceInput & { readonly volume: VolumePathInput })[] | undefined
}

/** Something that happens in a month. */
export interface CasusEventInput {
  readonly month: string
  readonly what: string
  readonly kind?: EventKind | undefined
  readonly plan?: string | undefined
}

/** One volume, or a list of what it is from each month on. */
export type VolumePathInput =
  DecimalValue | StatedVolume | readonly (StatedVolume & { readonly from?: string | undefined })[]

interface StatedVolume {
  readonly value: DecimalValue
  readonly source?: string | undefined
  readonly assumption?: string | undefined
  readonly evidence?: EvidenceGrade | undefined
}
