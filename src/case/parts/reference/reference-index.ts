import * as z from 'zod'

import { id, year, yearPattern } from '../../grammar/basics.js'
import { notEmpty } from '../../grammar/not-empty.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { recordNumber } from './record-number.js'
import { recordFields, withName, type RecordFields } from './record-fields.js'

/** A series of yearly index numbers, on any base. */
export interface CasePriceIndex extends RecordFields {
  /** Decimal text by year. */
  readonly values: Readonly<Record<string, string>>
  /** Years whose number may still be revised. */
  readonly provisional?: readonly number[]
}

/** A price index of reference data. */
export const referenceIndex = noted(
  z
    .strictObject({
      /** Id; that of a shipped record replaces it. */
      id: field(id, 'Kenmerk; dat van een meegeleverd gegeven vervangt het.', 'cbs-cpi'),
      /** Index number by year, on any base. */
      values: field(
        z
          .record(
            z.string().regex(yearPattern, { error: 'year' }),
            recordNumber({ above: 0, max: 1e9, measure: 'number' }),
          )
          .check(notEmpty),
        'Indexcijfer per jaar, op een basis naar keuze.',
        { 2024: 96.8, 2025: 100 },
      ),
      /** Years whose number is provisional. */
      provisional: field(optional(z.array(year).max(400)), 'Jaren waarvan het cijfer voorlopig is.', [2025]),
      ...recordFields('Consumentenprijsindex', 'CBS StatLine 86141NED, gelezen op 1 december 2026'),
    })
    .transform((read): CasePriceIndex => withName(read)),
  { id: 'reference-index', description: 'Prijsindex in de naslag van de case: per jaar één cijfer, met bron.' },
)
