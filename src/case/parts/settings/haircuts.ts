import * as z from 'zod'

import { field, noted, optional } from '../../grammar/notes.js'
import { share } from '../../numbers/quantities.js'

/** Share deducted from a saving by the grade of its evidence. */
export const haircuts = noted(
  z.strictObject({
    /** Haircut on savings with evidence grade demonstrated; 0 where not stated. */
    demonstrated: field(optional(share), 'Afslag op baten met bewijskracht aantoonbaar; 0 als niets is ingevuld.', 0.2),
    /** Haircut on savings with evidence grade probable; 0 where not stated. */
    probable: field(optional(share), 'Afslag op baten met bewijskracht waarschijnlijk; 0 als niets is ingevuld.', 0.2),
    /** Haircut on savings with evidence grade possible; 0 where not stated. */
    possible: field(optional(share), 'Afslag op baten met bewijskracht mogelijk; 0 als niets is ingevuld.', 0.2),
  }),
  { id: 'haircuts', description: 'Deel dat van een besparing afgaat naar haar bewijskracht.' },
)
