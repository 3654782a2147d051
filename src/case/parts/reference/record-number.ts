import type { Bounds } from '../../numbers/bounds.js'
import { decimalValue } from '../../numbers/decimal-value.js'
import { unambiguous } from '../../spelling/unambiguous.js'

/** A number of a record, as decimal text: reference data are given, and no scenario changes them. */
export const recordNumber = (bounds: Bounds) => decimalValue(bounds).transform((value) => unambiguous(value.toFixed()))
