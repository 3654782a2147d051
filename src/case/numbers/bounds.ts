import type { Unit } from '../../sheet/index.js'
import type { NumberKind } from './number-kinds.js'

/** The limits of a number, and what it measures. */
export interface Bounds {
  /** A `fraction` is a part of something or a growth rate: 25 % is written 0.25. */
  readonly measure: 'fraction' | 'money' | 'months' | 'count' | 'number'
  readonly min?: number
  readonly max?: number
  /** The limit itself is not allowed. */
  readonly above?: number
  /** The limit itself is not allowed. */
  readonly below?: number
  readonly whole?: boolean
}

/** The limits of a kind of number. */
export const boundsOf = ({ unit, min, max, above, below, whole }: NumberKind): Bounds => ({
  measure: measureOf(unit),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(above === undefined ? {} : { above }),
  ...(below === undefined ? {} : { below }),
  ...(whole === undefined ? {} : { whole }),
})

const measureOf = (unit: Unit): Bounds['measure'] => {
  if (unit.startsWith('eur')) return 'money'
  if (unit === 'households') return 'count'
  if (unit === 'share') return 'fraction'
  return unit === 'months' ? 'months' : 'number'
}
