import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { given } from '../../../money/index.js'
import { domains, type Domain } from '../../choices/domain.js'
import { idOf } from '../../grammar/basics.js'
import { field } from '../../grammar/notes.js'

/**
 * Some of the cost items of a case: those of the named domains, and those named one by one; all where nothing is named.
 */
export interface ItemSelection {
  readonly domains: readonly Domain[]
  readonly costItems: readonly Id[]
}

/**
 * Whether a cost item belongs to a selection.
 *
 * @throws ArgumentTypeError where the first is no cost item or the second no selection
 *
 * @example
 * const [ggz] = businessCase.costItems
 * if (ggz === undefined) throw new Error('The case has cost items.')
 * isSelected(ggz, { domains: ['ggz'], costItems: [] }) // true
 * isSelected(ggz, { domains: [], costItems: ['wmo'] }) // false
 * isSelected(ggz, { domains: [], costItems: [] }) // true
 */
export const isSelected = (
  item: { readonly id: string; readonly domain: Domain },
  selection: { readonly domains: readonly Domain[]; readonly costItems: readonly string[] },
): boolean => {
  given.object('isSelected', { nl: 'een kostenpost', en: 'a cost item' }, item)
  const { domains, costItems } = given.object(
    'isSelected',
    { nl: 'een selectie, { domains: [], costItems: [] }', en: 'a selection, { domains: [], costItems: [] }' },
    selection,
  )
  given.list('isSelected', { nl: 'domeinen in een selectie', en: 'domains in a selection' }, domains)
  given.list(
    'isSelected',
    { nl: 'kostenposten in een selectie, met hun id', en: 'cost items in a selection, by id' },
    costItems,
  )
  return (
    (domains.length === 0 && costItems.length === 0) || domains.includes(item.domain) || costItems.includes(item.id)
  )
}

/** A selection of cost items; all of them where neither is written. */
export const selectionFields = {
  /** Domains of which all cost items count; all cost items where costItems is empty too. */
  domains: field(
    z.array(z.enum(domains)).max(domains.length).default([]),
    'Domeinen waarvan alle kostenposten meedoen; alle kostenposten als ook costItems leeg is.',
    ['jeugdzorg'],
  ),
  /** Cost items that count, besides those of the domains. */
  costItems: field(
    z.array(idOf('costItems')).max(2000).default([]),
    'Kostenposten die meedoen, naast die van de domeinen.',
    ['ggz'],
  ),
}

/** All cost items of the case. */
export const EVERY_ITEM: ItemSelection = { domains: [], costItems: [] }
