import type { NumberKind } from '../case/index.js'
import type { Unit } from '../sheet/index.js'
import { timeFigures } from './time/figures.js'
import { baselineFigures } from './baseline/figures.js'
import { enrolmentFigures } from './enrolment/figures.js'
import { ladderFigures } from './ladder/figures.js'
import { overlapFigures } from './overlap/figures.js'
import { cashingFigures } from './cashing/figures.js'
import { payersFigures } from './payers/figures.js'
import { incomeFigures } from './income/figures.js'
import { settlementFigures } from './settlement/figures.js'
import { agreementsFigures } from './agreements/figures.js'
import { fundFigures } from './fund/figures.js'
import { programmeFigures } from './programme/figures.js'
import { discountingFigures } from './discounting/figures.js'
import { outcomesFigures } from './outcomes/figures.js'

/** Every figure that a sheet can name, with what it counts: the figures of all rooms. Of a stated number, its kind. */
export const figures = {
  ...timeFigures,
  ...baselineFigures,
  ...enrolmentFigures,
  ...ladderFigures,
  ...overlapFigures,
  ...cashingFigures,
  ...payersFigures,
  ...incomeFigures,
  ...settlementFigures,
  ...agreementsFigures,
  ...fundFigures,
  ...programmeFigures,
  ...discountingFigures,
  ...outcomesFigures,
}

/** What a figure stands for, in the field's term: `cash.npv`, `saving.net`, `baseline-cost`. */
export type Concept = keyof typeof figures

/** What a figure counts, and for a number that a case states, its kind: how far it may go. */
export interface Counted {
  readonly unit: Unit
  readonly kind?: NumberKind
}

/** What a figure counts, by its concept. */
export const countedBy = (concept: Concept): Counted => {
  const counted: Unit | NumberKind = figures[concept]
  return typeof counted === 'string' ? { unit: counted } : { unit: counted.unit, kind: counted }
}
