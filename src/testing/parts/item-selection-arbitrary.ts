import * as fc from 'fast-check'

import { type Domain, domains } from '../../case/index.js'
import { pick } from '../values/pick.js'

/** What a choice of cost items must know of them. */
export interface SelectableItem {
  readonly id: string
  readonly domain: Domain
}

/** All cost items, those of a domain, or one or two by name; the choice with the items it comes to. */
export const itemSelectionArbitrary = fc
  .record({
    kind: fc.constantFrom('all', 'domain', 'items', 'both'),
    item: fc.nat(9),
    other: fc.nat(9),
    domain: fc.constantFrom(...domains),
  })
  .map((choice) => (items: readonly SelectableItem[]) => {
    const one = pick(items, choice.item)
    const other = pick(items, choice.other)
    // More often a domain of the case than an arbitrary one: otherwise most selections would be empty.
    const domain = choice.other % 3 === 0 ? choice.domain : one.domain
    const named = one.id === other.id ? [one.id] : [one.id, other.id]
    const inDomain = items.filter((item) => item.domain === domain).map(({ id }) => id)
    switch (choice.kind) {
      case 'all':
        return { input: {}, ids: items.map(({ id }) => id) }
      case 'domain':
        return { input: { domains: [domain] }, ids: inDomain }
      case 'items':
        return { input: { costItems: named }, ids: named }
      case 'both':
        return { input: { domains: [domain], costItems: named }, ids: [...new Set([...inDomain, ...named])] }
    }
  })
