import type { NumberKind } from '../case/index.js'
import type { Unit } from '../sheet/index.js'
import { figures, type Concept } from './figures.js'

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
