import * as z from 'zod'

import { domains } from '../choices/domain.js'
import type { ItemSelection } from './item-selection.js'
import { idOf } from '../grammar/basics.js'
import { field } from '../grammar/notes.js'

/** Which cost items something is about; all of them where neither is written. */
export const selectionFields = {
  domains: field(
    z.array(z.enum(domains)).max(domains.length).default([]),
    'Domeinen waarvan alle kostenposten meedoen; alle kostenposten als ook costItems leeg is.',
    ['jeugdzorg'],
  ),
  costItems: field(
    z.array(idOf('costItems')).max(2000).default([]),
    'Kostenposten die meedoen, naast die van de domeinen.',
    ['ggz'],
  ),
}

/** All cost items of the case. */
export const EVERY_ITEM: ItemSelection = { domains: [], costItems: [] }
