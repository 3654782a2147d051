import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of the savings ladder count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const ladderFigures = {
  reduction: numberKinds.reduction,
  ratio: numberKinds.ratio,
  'new-volume': numberKinds.volume,
  amount: numberKinds.amount,
  'saving-per-household-year': 'eur-per-household-year',
  deadweight: numberKinds.share,
  displacement: numberKinds.share,
  outside: numberKinds.share,
  additionality: 'share',
  haircut: numberKinds.share,
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
  'welfare-volume': numberKinds['signed-volume'],
  'welfare-price': numberKinds.price,
  'welfare.gross': 'eur',
  'welfare.net': 'eur',
  'welfare.prudent': 'eur',
  'welfare-lost.net': 'eur',
  'welfare-lost.prudent': 'eur',
  'extra-use': 'eur',
} as const satisfies Record<string, Unit | NumberKind>
