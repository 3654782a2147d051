import type { DecimalValue } from '../../money/index.js'
import type { UncertaintyFields } from '../numbers/uncertainty-fields.js'

/** How uncertain a number is, as it is written; see the guide to uncertainty. */
export type UncertaintyInput = UncertaintyFields<DecimalValue>
