import type { WrittenMoney } from './values/written-number.js'

/** What the parts of a generated case must know of each other to be valid together. */
export interface CaseContext {
  /** First month, counted from year zero. */
  readonly firstMonth: number
  /** Months in the timeline. */
  readonly months: number
  readonly parties: readonly string[]
  readonly targetGroups: readonly {
    readonly id: string
    readonly unit: 'households' | 'persons' | undefined
    readonly households: number
  }[]
  /** The budget from which costs may be paid; absent where the case has none. */
  readonly budget?: string | undefined
  /** The price level of the case: the year whose euros it uses. */
  readonly priceLevel: number
  /** The case's own indices; each knows the years around the price level. */
  readonly indices: readonly string[]
  /** Whether amounts that name no index use the first one. */
  readonly hasDefaultIndex: boolean
}

/** A choice that becomes input once the rest of the case is known. Choices shrink by themselves, and stay valid. */
export type InContext<T> = (context: CaseContext) => T

/** What an effect must know of the cost item it changes. */
export interface CostItemFacts {
  readonly id: string
  readonly targetGroup: string
  /** The smallest where it changes over time, as is the price. */
  readonly volume: number
  readonly price: number
  /** Whether the volume grows, so that a new volume is one number. */
  readonly grows: boolean
  readonly priceLevel: Pick<Extract<WrittenMoney, object>, 'priceLevel' | 'index'>
}
