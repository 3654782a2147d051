import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of the savings ladder count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const ladderFigures = {
  reduction: numberKinds.reduction.unit,
  ratio: numberKinds.ratio.unit,
  'new-volume': numberKinds.volume.unit,
  amount: numberKinds.amount.unit,
  'saving-per-household-year': 'eur-per-household-year',
  deadweight: numberKinds.share.unit,
  displacement: numberKinds.share.unit,
  outside: numberKinds.share.unit,
  additionality: 'share',
  haircut: numberKinds.share.unit,
  'saving.gross': 'eur',
  'saving.net': 'eur',
  'saving.overlap': 'eur',
  'saving.prudent': 'eur',
  'saving.cashable': 'eur',
  'saving.outside': 'eur',
  'saving-lost.net': 'eur',
  'saving-lost.overlap': 'eur',
  'saving-lost.prudent': 'eur',
  'saving-lost.cashable': 'eur',
  'welfare-volume': numberKinds['signed-volume'].unit,
  'welfare-price': numberKinds.price.unit,
  'welfare.gross': 'eur',
  'welfare.net': 'eur',
  'welfare.prudent': 'eur',
  'welfare-lost.net': 'eur',
  'welfare-lost.prudent': 'eur',
  'extra-use': 'eur',
} as const satisfies Record<string, Unit>
