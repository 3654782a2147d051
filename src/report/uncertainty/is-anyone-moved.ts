import type { SimulationResults } from '../../risk/index.js'

/** Whether the cash of any party is other than zero in any draw: else nothing can be said of how likely parties gain. */
export const isAnyoneMoved = ({ parties }: SimulationResults): boolean =>
  parties.some(({ cash: { npv } }) => npv.min !== 0 || npv.max !== 0)
