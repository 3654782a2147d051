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
 * Between which limits each field of an uncertain number lies, by those of the number itself. An end may touch a limit
 * that the number may not reach: it is drawn with probability zero. Only what is drawn as it stands is whole.
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
    // Beyond the limits of the number they cut nothing off.
    'truncate.min': { measure },
    'truncate.max': { measure },
  }
}
