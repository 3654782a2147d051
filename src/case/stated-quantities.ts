import { Decimal } from '../money/index.js'
import type { BusinessCase } from './business-case.js'
import type { Money } from './quantity.js'

/** A number that the user states, and where. */
export interface StatedQuantity {
  /** Members of a list go by their id: `costItems.ggz.price`. */
  readonly path: string
  /** An amount of money may have a price level of its own. */
  readonly quantity: Money
}

/** Every number that a case states, in the order of the file; who pays what share is left out: that is a choice, not a finding. */
export const statedQuantities = (businessCase: BusinessCase): readonly StatedQuantity[] => {
  const found: StatedQuantity[] = []
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
    if (Array.isArray(part)) {
      part.forEach((member: unknown, at) => {
        const id = (member as { readonly id?: unknown } | null)?.id
        visit(member, typeof id === 'string' ? `${path}.${id}` : `${path}[${at}]`)
      })
      return
    }
    if (Decimal.isDecimal((part as { readonly value?: unknown }).value)) found.push({ path, quantity: part as Money })
    for (const [key, member] of Object.entries(part)) {
      if (key !== 'payers' && key !== 'uncertainty') visit(member, path === '' ? key : `${path}.${key}`)
    }
  }
  visit(businessCase, '')
  return found
}
