import { Decimal, formatNumber } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { textWidth } from './text-width.js'

/** Width in pixels of the widest figure along an axis. Vega writes a minus sign, which is wider than a hyphen. */
export const tickWidth = (ticks: readonly number[], decimals: number, language: Language, fontSize: number): number =>
  Math.ceil(
    Math.max(
      ...ticks.map((tick) =>
        textWidth(formatNumber(new Decimal(tick), decimals, language).replace('-', '−'), fontSize),
      ),
    ),
  )
