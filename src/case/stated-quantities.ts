import { Decimal } from '../money/index.js'
import type { BusinessCase } from './business-case.js'
import { provenanceOf } from './provenance-of.js'
import type { Money, Provenance } from './quantity.js'

/** A number that the user states, and where. */
export interface StatedQuantity {
  /** As the model, scenarios and reports call it: members of a list go by their id, `costItems.ggz.price`. */
  readonly path: string
  /** An amount of money may have a price level of its own. Where it comes from and how strong its evidence is may be said of what it is part of. */
  readonly quantity: Money
}

/** Every number that a case states, in the order of the file; who pays what share is left out: that is a choice, not a finding. */
export const statedQuantities = (businessCase: BusinessCase): readonly StatedQuantity[] => {
  const found: StatedQuantity[] = []
  const visit = (part: unknown, path: string, said: Provenance): void => {
    if (typeof part !== 'object' || part === null || Decimal.isDecimal(part)) return
    if (Array.isArray(part)) {
      for (const [at, member] of part.entries()) visit(member, memberPath(path, member, at), said)
      return
    }
    if (Decimal.isDecimal((part as { readonly value?: unknown }).value)) {
      found.push({ path, quantity: { ...said, ...(part as Money) } })
      return
    }
    const { evidence } = part as Provenance
    const within = { ...said, ...provenanceOf(part), ...(evidence === undefined ? {} : { evidence }) }
    for (const [key, member] of Object.entries(part)) if (key !== 'payers') visit(member, fieldPath(path, key), within)
  }
  visit(businessCase, '', {})
  return found
}

const memberPath = (path: string, member: unknown, at: number): string => {
  const { id, party } = (member ?? {}) as { readonly id?: unknown; readonly party?: unknown }
  const name = path === 'fund.deposits' ? party : id
  return typeof name === 'string' ? `${path}.${name}` : `${path}[${at}]`
}

/** Fields that only tell one way of stating a thing from another are in no path: what the change of an effect is, the terms of a contribution. */
const fieldPath = (path: string, key: string): string =>
  path === '' ? key : ofOneWay.some(([holder, field]) => key === field && holder.test(path)) ? path : `${path}.${key}`

const ofOneWay: readonly (readonly [RegExp, string])[] = [
  [/^interventions\.[^.]+\.effects\.[^.]+$/, 'change'],
  [/^settlements\.[^.]+$/, 'rule'],
  [/^agreements\.[^.]+$/, 'terms'],
  [/^prices\.indices\.[^.]+$/, 'values'],
  [/^fund$/, 'use'],
  [/^fund\.deposits\.[^.]+$/, 'share'],
]
