import * as z from 'zod'

import { id } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { recordNumber } from './record-number.js'
import { dayPattern, recordFields, withName, type RecordFields } from './record-fields.js'

/** A rule for discounting: real rates, each from a number of years after the base year. */
export interface CaseDiscountRegime extends RecordFields {
  readonly steps: readonly { readonly fromYear: number; readonly rate: string }[]
  /** The day from which new appraisals use it, where that is known. */
  readonly inForceFrom?: string
}

/** A rate of a regime, and from which year it holds. */
const step = noted(
  z.strictObject({
    /** From how many years after the base year this rate holds; the first is 0 or 1. */
    fromYear: field(
      z.int().min(0).max(400),
      'Vanaf hoeveel jaar na het basisjaar deze voet geldt; de eerste is 0 of 1.',
      1,
    ),
    /** Real discount rate a year. */
    rate: field(recordNumber({ above: -1, below: 1, measure: 'fraction' }), 'Reële discontovoet per jaar.', 0.025),
  }),
  { id: 'regime-step', description: 'Een voet van een regime, en vanaf welk jaar hij geldt.' },
)

/** A discount regime of your own, or one in the place of a shipped one with the same id. */
export const ownRegime = noted(
  z
    .strictObject({
      /** Id; that of a shipped record replaces it. */
      id: field(id, 'Kenmerk; dat van een meegeleverd gegeven vervangt het.', 'nl-2027'),
      /** Rates, ascending by year. */
      steps: field(z.array(step).min(1).max(100), 'Voeten, oplopend naar jaar.', [{ fromYear: 1, rate: 0.025 }]),
      /** The day from which new appraisals use it. */
      inForceFrom: field(
        optional(z.string().regex(dayPattern, { error: 'day-or-month' })),
        'De dag vanaf wanneer nieuwe berekeningen het gebruiken.',
        '2027-01-01',
      ),
      ...recordFields('Standaarddiscontovoet 2027', 'Werkgroep discontovoet, 2027 (verzonnen voorbeeld)'),
    })
    .transform((read): CaseDiscountRegime => withName(read)),
  { id: 'own-regime', description: 'Eigen disconteringsregime: voeten met een bron.' },
)
