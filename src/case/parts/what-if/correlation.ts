import * as z from 'zod'

import type { Decimal } from '../../../money/index.js'
import { text } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'

/** That two uncertain numbers go up and down together. */
export interface Correlation {
  /** The paths of two uncertain numbers. */
  readonly between: readonly string[]
  /** Rank correlation (Spearman), from -1 to 1. */
  readonly rank: Decimal
}

export const correlation = noted(
  z
    .strictObject({
      between: field(
        z.array(text).min(2).max(2),
        { nl: 'De paden van twee onzekere getallen.', en: 'The paths of two uncertain numbers.' },
        ['costItems.ggz.price', 'costItems.wmo.price'],
      ),
      rank: field(
        decimalValue({ measure: 'number', min: -1, max: 1 }),
        {
          nl: 'Rangcorrelatie (Spearman), van -1 tot en met 1.',
          en: 'Rank correlation (Spearman), from -1 through 1.',
        },
        0.5,
      ),
    })
    .transform((written): Correlation => written),
  {
    id: 'correlation',
    description: { nl: 'Samenhang tussen twee onzekere getallen.', en: 'How two uncertain numbers go together.' },
  },
)
