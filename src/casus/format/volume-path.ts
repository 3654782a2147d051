import * as z from 'zod'

import { decimalForms, decimalValue, field, month, noted, optional, written } from '../../case/grammar/index.js'
import type { Provenance } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import type { Month } from '../../timeline/index.js'

/** How much of a service is used, from a month on. */
export interface VolumeStep extends Provenance {
  /** First month in which it holds; only the first of a path may have none, and then holds from the beginning. */
  readonly from?: Month
  /** Units per month, or per year, as the service says. */
  readonly value: Decimal
}

/** How much of a service is used over time: each step holds until the next begins. */
export type VolumePath = readonly VolumeStep[]

/** The most steps of one path: one a month. */
const MOST_STEPS = 60

const { bounds, fields } = written('volume')
const { source, assumption, evidence } = fields
const forms = decimalForms(bounds)

const stated = {
  /** Units per month, or per year where the service says `per: year`. */
  value: field(decimalValue(bounds), 'Eenheden per maand, of per jaar als de dienst `per: year` heeft.', 4),
  source,
  assumption,
  evidence,
}

/** A volume, from a month on. */
const step = noted(
  z.strictObject({
    /** First month in which the volume holds; only the first of a list may leave it out. */
    from: field(
      optional(month),
      'Eerste maand waarin het volume geldt; alleen de eerste van een lijst mag die weglaten.',
      '2026-10',
    ),
    ...stated,
  }),
  {
    id: 'volume-step',
    description: 'Een volume vanaf een maand.',
    expects: {
      nl: 'een volume vanaf een maand: { from: 2026-10, value: 4 }',
      en: 'a volume from a month on: { from: 2026-10, value: 4 }',
    },
  },
)

/** How much is used: one number, or a list of what it is from each month on; zero ends it. */
export const volumePath = noted(
  z
    .union([
      forms.number.transform((value): VolumeStep => ({ value })),
      forms.text.transform((value): VolumeStep => ({ value })),
      z.strictObject(stated),
      z.array(step).min(1).max(MOST_STEPS),
    ])
    .transform((path): VolumePath => (Array.isArray(path) ? path : [path])),
  {
    id: 'volume-path',
    description: 'Hoeveel er wordt gebruikt: één getal, of een lijst met wat het vanaf elke maand is; 0 is gestopt.',
    examples: [4],
    expects: {
      nl: 'een getal (4), of een lijst [{ from: 2026-01, value: 4 }, { from: 2026-10, value: 0 }]',
      en: 'a number (4), or a list [{ from: 2026-01, value: 4 }, { from: 2026-10, value: 0 }]',
    },
  },
)
