import { priceIndexIds } from '../../reference/index.js'
import { yearPattern } from '../grammar/basics.js'
import { priceIndexOf } from '../reference/records.js'
import { lines, type CaseSketch } from './sketch.js'

/**
 * The ids of all price indices a case can use: shipped ones and its own. Undefined where the id of one of its own was
 * refused.
 */
export const knownIndexIds = (sketch: CaseSketch): readonly string[] | undefined => {
  const own = sketch.prices?.indices ?? []
  const records = sketch.referenceData?.priceIndices ?? []
  const ids = [...own, ...records].map((index) => index?.id)
  return ids.includes(undefined) ? undefined : [...new Set([...priceIndexIds, ...(ids as readonly string[])])]
}

/**
 * The years for which an index has a number; a series or a record of the case takes precedence over a shipped one. Undefined for an
 * unknown index, and for a series with a key that is not a year.
 */
export const indexYears = (sketch: CaseSketch, id: string): readonly number[] | undefined => {
  for (const [index] of [...lines(sketch.prices?.indices), ...lines(sketch.referenceData?.priceIndices)]) {
    if (index.id !== id) continue
    const keys = Object.keys(index.values ?? {})
    return index.values === undefined || !keys.every((key) => yearPattern.test(key)) ? undefined : keys.map(Number)
  }
  const shipped = priceIndexOf(undefined, id)
  return shipped === undefined ? undefined : Object.keys(shipped.values).map(Number)
}
