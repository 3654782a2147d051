import * as z from 'zod'

import type { EvidenceGrade } from '../../choices/evidence-grade.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { share } from '../../numbers/quantities.js'

const haircut = (grade: EvidenceGrade, dutch: string) =>
  field(
    optional(share),
    {
      nl: `Afslag op baten met bewijskracht ${dutch}; 0 als niets is ingevuld.`,
      en: `Haircut on savings with evidence grade ${grade}; 0 where not stated.`,
    },
    0.2,
  )

/** Share taken off a saving for the grade of its evidence. */
export const haircuts = noted(
  z.strictObject({
    demonstrated: haircut('demonstrated', 'aantoonbaar'),
    probable: haircut('probable', 'waarschijnlijk'),
    possible: haircut('possible', 'mogelijk'),
  }),
  {
    id: 'haircuts',
    description: {
      nl: 'Deel dat van een besparing afgaat naar haar bewijskracht.',
      en: 'Share taken off a saving for the grade of its evidence.',
    },
  },
)
