/** A stated number in each of the forms a case file may use. */
export type WrittenQuantity = number | string | QuantityObject

export interface QuantityObject {
  value: number | string
  source?: string
  assumption?: string
  evidence?: 'demonstrated' | 'probable' | 'possible'
}

/** An amount in each of the forms a case file may use. */
export type WrittenMoney = number | string | (QuantityObject & { priceLevel?: number; index?: string })
