import type { Id } from '../../base/index.js'
import type { AnyEffect, Change } from '../../case/index.js'

/** An effect on one cost item (docs/method.md, 5): as stated, or as a part of a move between target groups. */
export interface ItemEffect extends AnyEffect {
  readonly id: Id
  readonly costItem: Id
  /** What changes; a household that leaves the group of the item saves all of its cost, one that joins it adds as much. */
  readonly change: Change | { readonly kind: Moved }
}

/** The parts of a move between target groups. */
export type Moved = 'leaves' | 'joins'

/** An effect that is a part of a move between target groups, one of several with the same id. */
export const isMoved = (effect: ItemEffect): effect is ItemEffect & { readonly change: { readonly kind: Moved } } =>
  effect.change.kind === 'leaves' || effect.change.kind === 'joins'
