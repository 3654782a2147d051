import { type Decimal, formatPercentage } from '../../money/index.js'
import type { Language } from './language.js'

/** A stated share as a percentage, with the digits it was stated with; a fraction gets at most six. */
export const formatStatedShare = (share: Decimal, language: Language): string =>
  formatPercentage(share, language, Math.max(0, Math.min(6, share.decimalPlaces()) - 2))
