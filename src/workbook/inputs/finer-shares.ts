import { columnLetters } from '../address.js'
import type { Condition, Page } from '../page.js'
import { finerShareStyle, isStatedShare } from '../styles.js'

/**
 * The page on which a stated share has as many decimals as it needs, also once another is typed: 100% and 12.5%. A format
 * by itself shows either too many or too few.
 */
export const withFinerShares = (page: Page): Page => {
  const own = [...page.cells].flatMap(([place, { style }]): readonly Condition[] => {
    if (!isStatedShare(style)) return []
    const [row = 0, column = 0] = place.split(',').map(Number)
    const range = `${columnLetters(column)}${row + 1}`
    return [{ range, formula: `${range}<>ROUND(${range},2)`, style: finerShareStyle }]
  })
  return own.length === 0 ? page : { ...page, conditions: [...(page.conditions ?? []), ...own] }
}
