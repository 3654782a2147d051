import type { ReferenceList } from '../parts/reference/reference-data.js'
import { addressText } from './address.js'
import type { Path } from './path.js'

/** What the lists of the reference data are called in an address. */
const calledInAddress = {
  unitCosts: 'unitCosts',
  priceIndices: 'indices',
  discountRegimes: 'discounting',
} as const satisfies Readonly<Record<ReferenceList, string>>

/**
 * The address of a record of the reference data, or of something in it: `reference.unitCosts.<id>`, `reference.indices.<id>.2024` (an index
 * number, by its year), `reference.discounting.<id>.1` (a discount rate, by the first year of the model in which it holds).
 */
export const recordAddress = (list: ReferenceList, id: string, ...within: Path): string =>
  addressText(['reference', calledInAddress[list], id, ...within])
