import type { Bounds } from './bounds.js'

type ShapeField =
  | 'low'
  | 'mode'
  | 'mean'
  | 'high'
  | 'sd'
  | 'interval'
  | 'alpha'
  | 'beta'
  | `outcomes.${'value' | 'probability'}`
  | `truncate.${'min' | 'max'}`

/**
 * The limits of each field of an uncertain number, derived from those of the number itself. An end may equal a limit
 * that the number may not reach: it is drawn with probability zero. Only fields that are drawn unchanged must be whole.
 */
export const shapeBounds = ({ measure, whole = false, ...limits }: Bounds): Readonly<Record<ShapeField, Bounds>> => {
  const [least, most] = [limits.min ?? limits.above, limits.max ?? limits.below]
  const end: Bounds = {
    measure,
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
  }
  return {
    low: end,
    mode: end,
    mean: { measure, ...limits },
    high: end,
    sd: { measure, min: 0 },
    interval: { measure: 'fraction', above: 0, max: 1 },
    alpha: { measure: 'number', above: 0 },
    beta: { measure: 'number', above: 0 },
    'outcomes.value': { ...end, whole },
    'outcomes.probability': { measure: 'fraction', min: 0, max: 1 },
    // Outside the limits of the number they would cut nothing off.
    'truncate.min': { measure },
    'truncate.max': { measure },
  }
}
