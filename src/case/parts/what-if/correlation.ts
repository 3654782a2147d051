import * as z from 'zod'

import type { Decimal } from '../../../money/index.js'
import { text } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { decimalValue } from '../../numbers/decimal-value.js'

/** The correlation between two uncertain numbers. */
export interface Correlation {
  /** The paths of two uncertain numbers. */
  readonly between: readonly string[]
  /** Rank correlation (Spearman), from -1 to 1. */
  readonly rank: Decimal
}

/** The correlation between two uncertain numbers. */
export const correlation = noted(
  z
    .strictObject({
      /** The paths of two uncertain numbers. */
      between: field(z.array(text).min(2).max(2), 'De paden van twee onzekere getallen.', [
        'costItems.ggz.price',
        'costItems.wmo.price',
      ]),
      /** Rank correlation (Spearman), from -1 through 1. */
      rank: field(
        decimalValue({ measure: 'number', min: -1, max: 1 }),
        'Rangcorrelatie (Spearman), van -1 tot en met 1.',
        0.5,
      ),
    })
    .transform((written): Correlation => written),
  { id: 'correlation', description: 'Samenhang tussen twee onzekere getallen.' },
)
