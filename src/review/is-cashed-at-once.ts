import type { CostItem } from '../case/index.js'

/** Whether a saving on a cost item is cash in full and in the month in which it arises. */
export const isCashedAtOnce = ({ cashable: { share, lag, from, capacity } }: CostItem): boolean =>
  (share === undefined || share.value.gte(1)) &&
  (lag === undefined || lag.value.isZero()) &&
  from === undefined &&
  capacity === undefined
