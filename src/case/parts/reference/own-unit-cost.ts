import * as z from 'zod'

import { id, text, year } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { recordNumber } from './record-number.js'
import { recordFields, withName, type RecordFields } from './record-fields.js'

/** What one unit of something costs, in euros of its price year. */
export interface CaseUnitCost extends RecordFields {
  readonly unit: string
  /** Decimal text. */
  readonly amount: string
  readonly priceYear: number
}

/** A unit cost of your own, or one in the place of a shipped one with the same id. */
export const ownUnitCost = noted(
  z
    .strictObject({
      /** Id; that of a shipped record replaces it. */
      id: field(id, 'Kenmerk; dat van een meegeleverd gegeven vervangt het.', 'wmo-begeleiding-dordrecht-2026'),
      /** Unit, as in a price list. */
      unit: field(text, 'Eenheid, zoals in een prijslijst.', 'per uur'),
      /** Euros for one unit, more than 0. */
      amount: field(recordNumber({ above: 0, max: 1e15, measure: 'money' }), 'Euro’s per eenheid, meer dan 0.', 71.5),
      /** The year in whose euros the amount is. */
      priceYear: field(year, 'Het jaar in de euro’s waarvan het bedrag luidt.', 2026),
      ...recordFields('Individuele begeleiding', 'Tarieven Wmo 2026, gemeente Dordrecht, 1 januari 2026'),
    })
    .transform((read): CaseUnitCost => withName(read)),
  { id: 'own-unit-cost', description: 'Eigen kostprijs of tarief: wat een eenheid kost, met bron.' },
)
