import { ranked } from '../../money/index.js'
import type { SwitchingValue } from './switching-values.js'

/**
 * The numbers that turn the sign of their figure, the nearest first: those that change by the smallest part of
 * themselves. A share that is zero has no part; it ranks by the share at which the sign turns. Other numbers that are
 * zero come last, and so does what is equal in the order given.
 */
export const mostDecisive = (switching: readonly SwitchingValue[]): readonly SwitchingValue[] =>
  ranked(
    switching.filter(({ at }) => at !== null),
    (each) => -distanceOf(each),
  )

const distanceOf = ({ change, at, name }: SwitchingValue): number =>
  Math.abs(change ?? (name.unit === 'share' && at !== null ? at : Infinity))
