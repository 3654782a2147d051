import type * as fc from 'fast-check'

import { type NumberKind, type NumberKindName, numberKinds } from '../../case/index.js'
import type { CaseSettings } from '../case-settings.js'
import { quantity } from './quantity-arbitrary.js'
import { shortDecimal } from './short-decimal.js'
import type { WrittenQuantity } from './written-number.js'

/** A narrower range than the usual one, where the rest of the case asks for it. */
interface Within {
  readonly least?: number
  readonly most?: number
}

/** Months that an effect, or its money, keeps waiting at most: longer, and little of it falls within a short timeline. */
export const LONGEST_WAIT = 18

/** A number from the range in which numbers of its kind usually lie. */
export const usual = (kind: NumberKindName, { least, most }: Within = {}): fc.Arbitrary<number> => {
  const { from, to, decimals }: NumberKind['usual'] = numberKinds[kind].usual
  return shortDecimal(Math.max(from, least ?? from), Math.min(to, most ?? to), decimals)
}

/** A usual number of its kind in any of its written forms. */
export const usualQuantity = (
  settings: CaseSettings,
  kind: NumberKindName,
  within?: Within,
): fc.Arbitrary<WrittenQuantity> => quantity(settings, usual(kind, within))
